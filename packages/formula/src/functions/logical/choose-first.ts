import { toLogical } from '../../evaluate/coerce.ts'
import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import { lift } from '../../evaluate/lift.ts'
import { Matrix, type Operand } from '../../evaluate/value.ts'
import type { Call } from '../call.ts'
import type { Lazy } from '../define.ts'

/** Evaluates conditions in order until one holds everywhere; an array of conditions is decided cell by cell. */
export function chooseFirst(pairs: readonly (readonly [Lazy, Lazy])[], from: number, call: Call): Operand {
  const pair = pairs[from]
  if (pair === undefined) return errors.na
  const [test, result] = pair
  const condition = call.value(test.evaluate())
  if (!(condition instanceof Matrix)) {
    const holds = toLogical(condition)
    if (holds instanceof ExcelError) return holds
    return holds ? result.evaluate() : chooseFirst(pairs, from + 1, call)
  }
  const whenTrue = call.value(result.evaluate())
  const otherwise = from + 1 < pairs.length ? call.value(chooseFirst(pairs, from + 1, call)) : errors.na
  return lift([condition, whenTrue, otherwise], call.budget, ([cell = null, yes = null, no = null]) => {
    const holds = toLogical(cell)
    return holds instanceof ExcelError ? holds : holds ? yes : no
  })
}
