import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineToolpakFunction } from '../define-toolpak-function.ts'
import { type FunctionDefinition, number } from '../define.ts'
import { Sum } from '../math/add.ts'
import { interest, payment, paymentType } from './annuity.ts'

/** Interest, and with it principal, paid over several periods. */
function defineCumulative(name: string, part: (interest: number, payment: number) => number): FunctionDefinition {
  return defineToolpakFunction({
    name,
    parameters: [
      number('rate'),
      number('nper'),
      number('pv'),
      number('start_period'),
      number('end_period'),
      number('type'),
    ],
    run: ([rate, periods, present, start, end, type], call) => {
      const first = Math.ceil(start)
      const last = Math.floor(end)
      const when = Math.trunc(type)
      if (rate <= 0 || periods <= 0 || present <= 0 || start < 1 || end < start || end > periods) return errors.num
      if (when !== 0 && when !== 1) return errors.num
      const loan = { rate, periods, present, future: 0, type: paymentType(when) }
      const each = payment(loan)
      call.budget.step(last - first + 1)
      const sum = new Sum()
      for (let period = first; period <= last; period++) sum.add(part(interest(period, loan), each))
      return finite(sum.value)
    },
  })
}

/** https://support.microsoft.com/office/cumipmt-function */
export const CUMIPMT = defineCumulative('CUMIPMT', (part) => part)
/** https://support.microsoft.com/office/cumprinc-function */
export const CUMPRINC = defineCumulative('CUMPRINC', (part, each) => each - part)
