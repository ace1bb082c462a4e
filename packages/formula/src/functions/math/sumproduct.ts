import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { array, defineFunction, rest } from '../define.ts'
import { Sum } from './add.ts'

/** Sum of the products of equally large arrays, cell by cell; what is no number counts as 0. */
export const SUMPRODUCT = defineFunction({
  name: 'SUMPRODUCT',
  parameters: [rest(array('array'))],
  run: ([arrays], call) => {
    const [first] = arrays
    if (first === undefined) return 0
    for (const { cells } of arrays) {
      const failed = cells.find((cell) => cell instanceof ExcelError)
      if (failed !== undefined) return failed
    }
    if (arrays.some((other) => other.rows !== first.rows || other.columns !== first.columns)) return errors.value
    call.budget.step(first.cells.length * arrays.length)
    const sum = new Sum()
    for (let index = 0; index < first.cells.length; index++) {
      let product = 1
      for (const { cells } of arrays) {
        const cell = cells[index] ?? null
        product *= typeof cell === 'number' ? cell : 0
      }
      sum.add(product)
    }
    return finite(sum.value)
  },
})
