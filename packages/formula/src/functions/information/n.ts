import { ExcelError } from '../../evaluate/excel-error.ts'
import { anything, defineFunction } from '../define.ts'

/** Numbers as they are, TRUE as 1, everything else as 0. */
export const N = defineFunction({
  name: 'N',
  parameters: [anything('value')],
  run: ([value]) =>
    value instanceof ExcelError || typeof value === 'number' ? value : typeof value === 'boolean' ? Number(value) : 0,
})
