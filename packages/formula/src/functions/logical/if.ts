import { toLogical } from '../../evaluate/coerce.ts'
import { ExcelError } from '../../evaluate/excel-error.ts'
import { lift } from '../../evaluate/lift.ts'
import { Matrix } from '../../evaluate/value.ts'
import { defineFunction, lazy, optional, range } from '../define.ts'

/** The second argument where the condition holds, else the third; lifts over an array of conditions. */
export const IF = defineFunction({
  name: 'IF',
  parameters: [range('logical_test'), lazy('value_if_true'), optional(lazy('value_if_false'))],
  run: ([test, yes, no], call) => {
    const condition = call.value(test)
    if (condition instanceof Matrix) {
      const whenTrue = call.value(yes.evaluate())
      const whenFalse = no === undefined ? false : call.value(no.evaluate())
      return lift([condition, whenTrue, whenFalse], call.budget, ([cell = null, a = null, b = null]) => {
        const holds = toLogical(cell)
        return holds instanceof ExcelError ? holds : holds ? a : b
      })
    }
    const holds = toLogical(condition)
    if (holds instanceof ExcelError) return holds
    if (holds) return yes.evaluate()
    return no === undefined ? false : no.evaluate()
  },
})
