import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number } from '../define.ts'

/** Remainder with the sign of the divisor. */
export const MOD = defineFunction({
  name: 'MOD',
  parameters: [number('number'), number('divisor')],
  run: ([value, divisor]) => {
    if (divisor === 0) return errors.div0
    const quotient = value / divisor
    // Excel gives up where the quotient has more digits than it computes with.
    if (Math.abs(quotient) >= 1125900000000) return errors.num
    const remainder = value - divisor * Math.floor(quotient)
    if (Math.abs(remainder) < Math.abs(value) * 4e-16 || Math.abs(remainder - divisor) < Math.abs(divisor) * 4e-16)
      return 0
    return finite(remainder)
  },
})
