import { anything, defineFunction } from '../define.ts'

/** Whether the value is a number. */
export const ISNUMBER = defineFunction({
  name: 'ISNUMBER',
  parameters: [anything('value')],
  run: ([value]) => typeof value === 'number',
})
