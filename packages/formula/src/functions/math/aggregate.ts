import { toNumber } from '../../evaluate/coerce.ts'
import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import { lift } from '../../evaluate/lift.ts'
import { isScalar, Matrix, Reference, type Scalar } from '../../evaluate/value.ts'
import { defineFunction, type FunctionDefinition, lifted, number, optional, rest } from '../define.ts'
import { remainingCells, totalOf } from './subtotals.ts'
import { LARGE } from '../statistics/large.ts'
import { PERCENTILE_EXC } from '../statistics/percentile-exc.ts'
import { PERCENTILE_INC } from '../statistics/percentile-inc.ts'
import { QUARTILE_EXC } from '../statistics/quartile-exc.ts'
import { QUARTILE_INC } from '../statistics/quartile-inc.ts'
import { SMALL } from '../statistics/small.ts'

/** Functions 14 to 19 take a further number. */
const ranked: readonly FunctionDefinition[] = [LARGE, SMALL, PERCENTILE_INC, QUARTILE_INC, PERCENTILE_EXC, QUARTILE_EXC]

/** One of nineteen totals that leaves out hidden rows, errors or other subtotals, as an option says. */
export const AGGREGATE = defineFunction({
  name: 'AGGREGATE',
  parameters: [number('function_num'), optional(number('options')), rest(lifted('ref'))],
  run: ([functionNumber, option = 0, operands], call) => {
    const kind = Math.trunc(functionNumber)
    const choice = Math.trunc(option)
    if (kind < 1 || kind > 19 || choice < 0 || choice > 7) return errors.value
    const omit = {
      hiddenRows: choice % 2 === 1,
      errors: choice === 2 || choice === 3 || choice >= 6,
      nested: choice < 4,
    }
    if (kind < 14) {
      const failed = operands.find((operand) => operand instanceof ExcelError)
      if (failed instanceof ExcelError && !omit.errors) return failed
      if (operands.some((operand) => !(operand instanceof Reference))) return errors.value
      return totalOf(kind, remainingCells(operands, omit, call), call)
    }
    const [values, place] = operands
    const definition = ranked[kind - 14]
    if (values === undefined || place === undefined || definition === undefined || operands.length > 2)
      return errors.value
    if (values instanceof Reference && values.single === undefined) return errors.value
    const cells = remainingCells([values], omit, call)
    const wanted = call.value(place)
    const answer = (k: Scalar): Scalar => {
      const number = toNumber(k)
      if (number instanceof ExcelError) return number
      const result = definition.run([cells, number], call)
      return isScalar(result) ? result : errors.value
    }
    return wanted instanceof Matrix ? lift([wanted], call.budget, ([k = null]) => answer(k)) : answer(wanted)
  },
})
