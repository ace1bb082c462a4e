import { anything, defineFunction } from '../define.ts'

/** Whether the value is text. */
export const ISTEXT = defineFunction({
  name: 'ISTEXT',
  parameters: [anything('value')],
  run: ([value]) => typeof value === 'string',
})
