import { orThrow } from '../../evaluate/coerce.ts'
import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import type { Call } from '../call.ts'
import { defineToolpakFunction } from '../define-toolpak-function.ts'
import { number, optional, scalar } from '../define.ts'
import { toLogical } from '../../evaluate/coerce.ts'
import { requireDay } from '../date/serial.ts'
import { type Frequency, isEndOfMonth, shiftMonths, toFrequency } from './coupon-schedule.ts'
import { americanDays, type Basis, daysBetween, toBasis, toDate } from './day-count.ts'

/** Interest accrued by a bond that pays periodically. https://support.microsoft.com/office/accrint-function */
export const ACCRINT = defineToolpakFunction({
  name: 'ACCRINT',
  parameters: [
    number('issue'),
    number('first_interest'),
    number('settlement'),
    number('rate'),
    number('par'),
    number('frequency'),
    optional(number('basis')),
    optional(scalar('calc_method')),
  ],
  run: ([issue, firstInterest, settlement, rate, par, frequency, basis, method], call) => {
    const dates = {
      issue: toDate(issue, call),
      firstInterest: toDate(firstInterest, call),
      settlement: toDate(settlement, call),
    }
    const coupons = toFrequency(frequency)
    const days = toBasis(basis)
    if (rate <= 0 || par <= 0 || dates.issue >= dates.settlement) return errors.num
    const fromIssue = method === undefined || orThrow(toLogical(method))
    return finite(((par * rate) / coupons) * periodsAccrued(dates, coupons, days, fromIssue, call))
  },
})

interface Dates {
  readonly issue: number
  readonly firstInterest: number
  readonly settlement: number
}

/**
 * Coupon periods from the issue, or from the last coupon where the settlement lies past the first one and
 * calc_method is FALSE.
 */
function periodsAccrued(dates: Dates, frequency: Frequency, basis: Basis, fromIssue: boolean, call: Call): number {
  const { issue, firstInterest, settlement } = dates
  const months = 12 / frequency
  const endOfMonth = isEndOfMonth(firstInterest, call)
  const at = (step: number) => shiftMonths(firstInterest, step * months, endOfMonth, call)
  let step = -1
  if (settlement > firstInterest && fromIssue) while (at(step + 1) <= settlement) step++
  const first = at(step)
  const start = Math.max(issue, first)
  let periods = daysBetween(start, settlement, basis, call) / periodLength(first, at(step + 1), frequency, basis)
  for (let end = first; end > issue; end = at(step)) {
    call.budget.step()
    step--
    const begin = at(step)
    if (issue <= begin) periods += fromIssue ? 1 : 0
    else periods += partOfPeriod(issue, begin, end, frequency, basis, call)
  }
  return periods
}

function periodLength(begin: number, end: number, frequency: Frequency, basis: Basis): number {
  return basis === 1 ? end - begin : (basis === 3 ? 365 : 360) / frequency
}

function partOfPeriod(
  issue: number,
  begin: number,
  end: number,
  frequency: Frequency,
  basis: Basis,
  call: Call,
): number {
  if (basis !== 0) return daysBetween(issue, end, basis, call) / periodLength(begin, end, frequency, basis)
  const last = requireDay(end, call)
  return americanDays(requireDay(issue, call), last, 'start') / americanDays(requireDay(begin, call), last, 'both')
}
