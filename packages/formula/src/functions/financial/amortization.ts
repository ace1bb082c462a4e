import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import type { Call } from '../call.ts'
import { defineToolpakFunction } from '../define-toolpak-function.ts'
import { type FunctionDefinition, number, optional } from '../define.ts'
import { yearFraction } from '../date/year-fraction.ts'
import { toBasis, toDate } from './day-count.ts'

/** An asset written off under French accounting. */
export interface Asset {
  readonly cost: number
  readonly salvage: number
  readonly rate: number
  readonly period: number
  /** Part of a year from the purchase to the end of the first period. */
  readonly firstYears: number
}

/** Defines AMORLINC and AMORDEGRC. */
function defineAmortization(name: string, calculate: (asset: Asset, call: Call) => number): FunctionDefinition {
  return defineToolpakFunction({
    name,
    parameters: [
      number('cost'),
      number('date_purchased'),
      number('first_period'),
      number('salvage'),
      number('period'),
      number('rate'),
      optional(number('basis')),
    ],
    run: ([cost, purchased, firstPeriod, salvage, period, rate, basis], call) => {
      const start = toDate(purchased, call)
      const end = toDate(firstPeriod, call)
      const days = toBasis(basis)
      if (cost <= 0 || salvage < 0 || salvage > cost || period < 0 || rate <= 0 || start > end || days === 2) {
        return errors.num
      }
      const firstYears = yearFraction(start, end, days, call)
      return finite(calculate({ cost, salvage, rate, period: Math.trunc(period), firstYears }, call))
    },
  })
}

/** Linear. https://support.microsoft.com/office/amorlinc-function */
export const AMORLINC = defineAmortization('AMORLINC', ({ cost, salvage, rate, period, firstYears }) => {
  if (period > 1 / rate) return 0
  const each = cost * rate
  const available = cost - salvage
  const first = Math.min(firstYears === 0 ? each : firstYears * each, available)
  if (period === 0) return first
  return Math.min(Math.max(available - first - (period - 1) * each, 0), each)
})

/** Declining, whole amounts, in the last two periods half and the rest. https://support.microsoft.com/office/amordegrc-function */
export const AMORDEGRC = defineAmortization('AMORDEGRC', ({ cost, salvage, rate, period, firstYears }, call) => {
  const life = 1 / rate
  const coefficient = life < 3 ? 1 : life < 5 ? 1.5 : life <= 6 ? 2 : 2.5
  const each = rate * coefficient
  let depreciation = Math.round(firstYears * each * cost)
  let left = cost - depreciation
  let rest = left - salvage
  for (let current = 0; current < period; current++) {
    call.budget.step()
    depreciation = Math.round(each * left)
    rest -= depreciation
    if (rest < 0) return period - current <= 1 ? Math.round(left * 0.5) : 0
    left -= depreciation
  }
  return depreciation
})
