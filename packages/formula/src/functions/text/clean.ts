import { defineFunction, text } from '../define.ts'

/** Without the control characters 0 to 31. */
export const CLEAN = defineFunction({
  name: 'CLEAN',
  parameters: [text('text')],
  run: ([value]) =>
    value
      .split('')
      .filter((unit) => unit.charCodeAt(0) > 31)
      .join(''),
})
