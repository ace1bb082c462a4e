import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineToolpakFunction } from '../define-toolpak-function.ts'
import { number, optional } from '../define.ts'
import { type Bond, bondPrice, toBond } from './bond.ts'
import { findRoot } from './find-root.ts'

/** Yield of a bond with regular coupons. https://support.microsoft.com/office/yield-function */
export const YIELD = defineToolpakFunction({
  name: 'YIELD',
  parameters: [
    number('settlement'),
    number('maturity'),
    number('rate'),
    number('pr'),
    number('redemption'),
    number('frequency'),
    optional(number('basis')),
  ],
  run: ([settlement, maturity, rate, price, redemption, frequency, basis], call) => {
    if (rate < 0 || price <= 0 || redemption <= 0) return errors.num
    const bond = toBond(settlement, maturity, frequency, basis, call)
    if (bond.period.count === 1) return finite(lastPeriodYield(bond, rate, price, redemption))
    call.budget.step(bond.period.count * 200)
    const excess = (yieldRate: number) => bondPrice(bond, rate, yieldRate, redemption) - price
    return finite(findRoot(excess, Math.max(rate, 0.01), -bond.frequency) ?? errors.num)
  },
})

function lastPeriodYield(bond: Bond, rate: number, price: number, redemption: number): number {
  const { frequency, elapsed, length, remaining } = bond
  const paid = price / 100 + (elapsed / length) * (rate / frequency)
  return (((redemption / 100 + rate / frequency) / paid - 1) * frequency * length) / remaining
}
