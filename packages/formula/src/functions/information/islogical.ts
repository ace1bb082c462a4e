import { anything, defineFunction } from '../define.ts'

/** Whether the value is TRUE or FALSE. */
export const ISLOGICAL = defineFunction({
  name: 'ISLOGICAL',
  parameters: [anything('value')],
  run: ([value]) => typeof value === 'boolean',
})
