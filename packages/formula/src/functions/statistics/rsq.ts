import { ExcelError } from '../../evaluate/excel-error.ts'
import { array, defineFunction } from '../define.ts'
import { correlation } from './pairs.ts'

/** Square of Pearson's correlation coefficient. */
export const RSQ = defineFunction({
  name: 'RSQ',
  parameters: [array("known_y's"), array("known_x's")],
  run: ([a, b]) => {
    const r = correlation(a, b)
    return r instanceof ExcelError ? r : r * r
  },
})
