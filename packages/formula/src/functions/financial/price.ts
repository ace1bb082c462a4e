import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineToolpakFunction } from '../define-toolpak-function.ts'
import { number, optional } from '../define.ts'
import { bondPrice, toBond } from './bond.ts'

/** Price of a bond with regular coupons. https://support.microsoft.com/office/price-function */
export const PRICE = defineToolpakFunction({
  name: 'PRICE',
  parameters: [
    number('settlement'),
    number('maturity'),
    number('rate'),
    number('yld'),
    number('redemption'),
    number('frequency'),
    optional(number('basis')),
  ],
  run: ([settlement, maturity, rate, yieldRate, redemption, frequency, basis], call) => {
    if (rate < 0 || yieldRate < 0 || redemption <= 0) return errors.num
    return finite(bondPrice(toBond(settlement, maturity, frequency, basis, call), rate, yieldRate, redemption))
  },
})
