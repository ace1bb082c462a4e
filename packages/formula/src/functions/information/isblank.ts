import { anything, defineFunction } from '../define.ts'

/** Whether a cell is blank. */
export const ISBLANK = defineFunction({
  name: 'ISBLANK',
  parameters: [anything('value')],
  run: ([value]) => value === null,
})
