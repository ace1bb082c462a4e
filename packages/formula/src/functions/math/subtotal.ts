import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number, reference, rest } from '../define.ts'
import { remainingCells, totalOf } from './subtotals.ts'

/** A total that leaves out other subtotals; from 101 on also hidden rows. */
export const SUBTOTAL = defineFunction({
  name: 'SUBTOTAL',
  parameters: [number('function_num'), rest(reference('ref'))],
  run: ([functionNumber, references], call) => {
    const number = Math.trunc(functionNumber)
    const hiddenRows = number > 100
    const kind = hiddenRows ? number - 100 : number
    if (kind < 1 || kind > 11) return errors.value
    return totalOf(kind, remainingCells(references, { hiddenRows, errors: false, nested: true }, call), call)
  },
})
