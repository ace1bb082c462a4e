import { ExcelError, errors } from '../../evaluate/excel-error.ts'
import { defineFunction, range } from '../define.ts'
import { sumOf } from '../math/add.ts'
import { listNumbers } from '../math/fold-numbers.ts'

/** Sum of a subset as a part of the sum of all. */
export const PERCENTOF = defineFunction({
  name: 'PERCENTOF',
  parameters: [range('data_subset'), range('data_all')],
  run: ([subset, all], call) => {
    try {
      const part = sumOf(listNumbers([subset], call))
      const whole = sumOf(listNumbers([all], call))
      return whole === 0 ? errors.div0 : part / whole
    } catch (error) {
      // Unlike SUM, this function answers every error among its cells with one of its own.
      if (error instanceof ExcelError) return errors.num
      throw error
    }
  },
})
