import { errors } from '../../evaluate/excel-error.ts'

/** The five quantities of a loan or savings plan; money paid out is negative. Type 1 pays at the beginning of a period. */
export interface Annuity {
  readonly rate: number
  readonly periods: number
  readonly payment: number
  readonly present: number
  readonly future: number
  readonly type: 0 | 1
}

export function paymentType(value: number): 0 | 1 {
  return value === 0 ? 0 : 1
}

/** ((1 + rate)^periods - 1) / rate, the future value of payments of 1 at each period's end. */
function accumulation(rate: number, periods: number): number {
  if (rate === 0) return periods
  // A tiny rate is lost when 1 is added to it.
  if (Math.abs(rate) < 1e-6) return Math.expm1(periods * Math.log1p(rate)) / rate
  return (growth(rate, periods) - 1) / rate
}

/** (1 + rate)^periods. @throws #DIV/0! for a rate of -1 discounted */
export function growth(rate: number, periods: number): number {
  if (rate === -1 && periods < 0) throw errors.div0
  return (1 + rate) ** periods
}

export function futureValue({ rate, periods, payment, present, type }: Omit<Annuity, 'future'>): number {
  return -(present * growth(rate, periods) + payment * (1 + rate * type) * accumulation(rate, periods))
}

/** @throws #DIV/0! for a rate of -1 */
export function presentValue({ rate, periods, payment, future, type }: Omit<Annuity, 'present'>): number {
  const discount = growth(rate, periods)
  if (discount === 0) throw errors.div0
  return -(future + payment * (1 + rate * type) * accumulation(rate, periods)) / discount
}

/** @throws #NUM! without periods and for a rate of -1 or below */
export function payment({ rate, periods, present, future, type }: Omit<Annuity, 'payment'>): number {
  if (periods === 0 || rate <= -1) throw errors.num
  return -(present * growth(rate, periods) + future) / ((1 + rate * type) * accumulation(rate, periods))
}

/** Interest within the payment of one period. @param period from 1 @throws #NUM! outside the periods */
export function interest(period: number, loan: Omit<Annuity, 'payment'>): number {
  const { rate, periods, present, type } = loan
  if (period < 1 || period >= periods + 1) throw errors.num
  const each = payment(loan)
  if (type === 1) {
    if (period === 1) return 0
    return (futureValue({ rate, periods: period - 2, payment: each, present, type }) - each) * rate
  }
  return futureValue({ rate, periods: period - 1, payment: each, present, type }) * rate
}
