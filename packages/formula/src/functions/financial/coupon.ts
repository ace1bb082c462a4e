import type { Call } from '../call.ts'
import { defineToolpakFunction } from '../define-toolpak-function.ts'
import { type FunctionDefinition, number, optional } from '../define.ts'
import { requireDay } from '../date/serial.ts'
import { type Bond, toBond } from './bond.ts'
import { americanDays, daysBetween } from './day-count.ts'

/** Defines one of the six functions of a bond's coupon dates. */
function defineCoupon(name: string, pick: (bond: Bond, call: Call) => number): FunctionDefinition {
  return defineToolpakFunction({
    name,
    parameters: [number('settlement'), number('maturity'), number('frequency'), optional(number('basis'))],
    run: ([settlement, maturity, frequency, basis], call) =>
      pick(toBond(settlement, maturity, frequency, basis, call), call),
  })
}

/** Days from the last coupon. https://support.microsoft.com/office/coupdaybs-function */
export const COUPDAYBS = defineCoupon('COUPDAYBS', ({ elapsed }) => elapsed)
/** Days of the coupon period. https://support.microsoft.com/office/coupdays-function */
export const COUPDAYS = defineCoupon('COUPDAYS', ({ length }) => length)
/** Days to the next coupon. https://support.microsoft.com/office/coupdaysnc-function */
export const COUPDAYSNC = defineCoupon('COUPDAYSNC', ({ settlement, period, basis, elapsed }, call) => {
  if (basis !== 0) return daysBetween(settlement, period.next, basis, call)
  return americanDays(requireDay(period.previous, call), requireDay(period.next, call), 'both') - elapsed
})
/** https://support.microsoft.com/office/coupncd-function */
export const COUPNCD = defineCoupon('COUPNCD', ({ period }) => period.next)
/** Coupons up to the maturity. https://support.microsoft.com/office/coupnum-function */
export const COUPNUM = defineCoupon('COUPNUM', ({ period }) => period.count)
/** https://support.microsoft.com/office/couppcd-function */
export const COUPPCD = defineCoupon('COUPPCD', ({ period }) => period.previous)
