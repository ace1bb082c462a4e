import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineToolpakFunction } from '../define-toolpak-function.ts'
import { type FunctionDefinition, number } from '../define.ts'
import { shiftMonths } from './coupon-schedule.ts'
import { toDate } from './day-count.ts'

/** Defines a function of a Treasury bill, which runs for a year at most. @param name2 of the last argument, above 0 */
function defineTreasuryBill(
  name: string,
  name2: string,
  calculate: (value: number, days: number) => number,
): FunctionDefinition {
  return defineToolpakFunction({
    name,
    parameters: [number('settlement'), number('maturity'), number(name2)],
    run: ([settlement, maturity, value], call) => {
      const start = toDate(settlement, call)
      const end = toDate(maturity, call)
      if (value <= 0 || start >= end || end > shiftMonths(start, 12, false, call)) return errors.num
      return finite(calculate(value, end - start))
    },
  })
}

/** Bond-equivalent yield; beyond half a year with interest on interest. https://support.microsoft.com/office/tbilleq-function */
export const TBILLEQ = defineTreasuryBill('TBILLEQ', 'discount', (discount, days) => {
  if (days <= 182) return (365 * discount) / (360 - discount * days)
  const price = 1 - (discount * days) / 360
  const term = days / (days === 366 ? 366 : 365)
  const root = Math.sqrt(term * term - (2 * term - 1) * (1 - 1 / price))
  return (2 * (root - term)) / (2 * term - 1)
})
/** https://support.microsoft.com/office/tbillprice-function */
export const TBILLPRICE = defineTreasuryBill('TBILLPRICE', 'discount', (discount, days) => {
  const price = 100 * (1 - (discount * days) / 360)
  if (price < 0) throw errors.num
  return price
})
/** https://support.microsoft.com/office/tbillyield-function */
export const TBILLYIELD = defineTreasuryBill(
  'TBILLYIELD',
  'pr',
  (price, days) => ((100 - price) / price) * (360 / days),
)
