import { defineFunction, text } from '../define.ts'

/** Without spaces at the ends and with single ones inside. */
export const TRIM = defineFunction({
  name: 'TRIM',
  parameters: [text('text')],
  run: ([value]) =>
    value
      .split(' ')
      .filter((word) => word !== '')
      .join(' '),
})
