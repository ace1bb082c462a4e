import { anything, defineFunction } from '../define.ts'

/** Whether the value is anything but text. */
export const ISNONTEXT = defineFunction({
  name: 'ISNONTEXT',
  parameters: [anything('value')],
  run: ([value]) => typeof value !== 'string',
})
