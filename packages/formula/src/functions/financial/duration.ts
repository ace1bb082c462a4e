import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineToolpakFunction } from '../define-toolpak-function.ts'
import { type FunctionDefinition, number, optional } from '../define.ts'
import { Sum } from '../math/add.ts'
import { type Bond, toBond } from './bond.ts'

/** Macaulay's duration of a bond, and modified for its yield. */
function defineDuration(name: string, modified: boolean): FunctionDefinition {
  return defineToolpakFunction({
    name,
    parameters: [
      number('settlement'),
      number('maturity'),
      number('coupon'),
      number('yld'),
      number('frequency'),
      optional(number('basis')),
    ],
    run: ([settlement, maturity, coupon, yieldRate, frequency, basis], call) => {
      if (coupon < 0 || yieldRate < 0) return errors.num
      const bond = toBond(settlement, maturity, frequency, basis, call)
      const duration = macaulay(bond, coupon, yieldRate)
      return finite(modified ? duration / (1 + yieldRate / bond.frequency) : duration)
    },
  })
}

function macaulay({ frequency, period, length, remaining }: Bond, coupon: number, yieldRate: number): number {
  const growth = 1 + yieldRate / frequency
  const first = remaining / length
  const values = new Sum()
  const weighted = new Sum()
  for (let index = 0; index < period.count; index++) {
    const time = index + first
    const face = index === period.count - 1 ? 100 : 0
    const value = ((100 * coupon) / frequency + face) / growth ** time
    values.add(value)
    weighted.add(value * time)
  }
  return weighted.value / values.value / frequency
}

/** https://support.microsoft.com/office/duration-function */
export const DURATION = defineDuration('DURATION', false)
/** https://support.microsoft.com/office/mduration-function */
export const MDURATION = defineDuration('MDURATION', true)
