import { fromSerial, toSerial } from '../table/serial.ts'

export type TimeUnit = 'second' | 'day' | 'weekday' | 'week' | 'month' | 'quarter' | 'year'

/** How far apart the moments of a series mostly are. */
export interface TimeStep {
  readonly unit: TimeUnit
  /** How many units one step is: 2 for every other day, 900 for quarters of an hour. */
  readonly every: number
  /** Steps of a full season: 7 days, 5 weekdays, 12 months, 4 quarters; 1 where none is customary. */
  readonly season: number
}

/**
 * The step of a series of dates, when at least three quarters of the neighbours keep it.
 * @param serials distinct Excel serials, ascending
 * @returns undefined below three dates, or when they keep no step
 */
export function findTimeStep(serials: ArrayLike<number>, date1904: boolean): TimeStep | undefined {
  if (serials.length < 3) return undefined
  const months: number[] = []
  const days: number[] = []
  let sameDay = true
  let monthEnds = true
  let weekdaysOnly = true
  let wholeDays = true
  let firstDay: number | undefined
  for (let i = 0; i < serials.length; i++) {
    const serial = serials[i] ?? 0
    if (!Number.isInteger(serial)) wholeDays = false
    const date = fromSerial(serial, date1904)
    firstDay ??= date.day
    if (date.day !== firstDay) sameDay = false
    if (fromSerial(serial + 1, date1904).day !== 1) monthEnds = false
    if (isWeekend(serial, date1904)) weekdaysOnly = false
    months.push(date.year * 12 + date.month)
    days.push(serial)
  }
  if (wholeDays && (sameDay || monthEnds)) {
    const step = usualDifference(months, 1)
    const calendar = step === undefined ? undefined : monthStep(step)
    if (calendar !== undefined) return calendar
  }
  const day = usualDifference(days, wholeDays ? 1 : 1 / 86_400)
  if (day === undefined) return undefined
  if (!wholeDays) return { unit: 'second', every: Math.round(day * 86_400), season: daySeason(day) }
  if (day === 7) return { unit: 'week', every: 1, season: 52 }
  if (day === 1 && weekdaysOnly && serials.length > 5) return { unit: 'weekday', every: 1, season: 5 }
  return { unit: 'day', every: day, season: day === 1 ? 7 : 1 }
}

function monthStep(months: number): TimeStep | undefined {
  if (months % 12 === 0) return { unit: 'year', every: months / 12, season: 1 }
  if (months === 3) return { unit: 'quarter', every: 1, season: 4 }
  return months === 1 ? { unit: 'month', every: 1, season: 12 } : undefined
}

/** Hours and their parts return daily. */
function daySeason(day: number): number {
  const steps = Math.round(1 / day)
  return steps > 1 && steps <= 96 && Math.abs(steps * day - 1) < 1e-6 ? steps : 1
}

/** Saturday and Sunday: 1900-01-01 stands for a Sunday in Excel's count, which its leap-year bug makes right from March on. */
function isWeekend(serial: number, date1904: boolean): boolean {
  const day = (Math.floor(serial) + (date1904 ? 1462 : 0)) % 7
  return day === 0 || day === 1
}

function usualDifference(values: readonly number[], least: number): number | undefined {
  const counts = new Map<number, number>()
  for (let i = 1; i < values.length; i++) {
    const difference = Math.round(((values[i] ?? 0) - (values[i - 1] ?? 0)) / least) * least
    if (difference > 0) counts.set(difference, (counts.get(difference) ?? 0) + 1)
  }
  let best: number | undefined
  let most = 0
  for (const [difference, count] of counts) {
    if (count > most) {
      most = count
      best = difference
    }
  }
  return most * 4 >= (values.length - 1) * 3 ? best : undefined
}

/** The serial one step later. Month ends stay month ends. */
export function nextMoment(serial: number, step: TimeStep, date1904: boolean): number {
  if (step.unit === 'second') return serial + step.every / 86_400
  if (step.unit === 'day') return serial + step.every
  if (step.unit === 'week') return serial + 7
  if (step.unit === 'weekday') {
    let next = serial + 1
    while (isWeekend(next, date1904)) next++
    return next
  }
  const { year, month, day } = fromSerial(serial, date1904)
  const months = step.unit === 'year' ? 12 * step.every : step.unit === 'quarter' ? 3 : 1
  const total = year * 12 + month - 1 + months
  const nextYear = Math.floor(total / 12)
  const nextMonth = (total % 12) + 1
  const isEnd = fromSerial(serial + 1, date1904).day === 1
  const last =
    toSerial(nextMonth === 12 ? nextYear + 1 : nextYear, nextMonth === 12 ? 1 : nextMonth + 1, 1, date1904) - 1
  const first = toSerial(nextYear, nextMonth, 1, date1904)
  return isEnd && day >= 28 ? last : Math.min(first + day - 1, last)
}

/**
 * The moments that a series with this step leaves out.
 * @param serials distinct, ascending
 * @param most as many as are wanted at most
 */
export function findGaps(serials: ArrayLike<number>, step: TimeStep, date1904: boolean, most = 1000): number[] {
  const gaps: number[] = []
  for (let i = 1; i < serials.length; i++) {
    const end = (serials[i] ?? 0) - 1e-6
    let moment = nextMoment(serials[i - 1] ?? 0, step, date1904)
    while (moment < end && gaps.length < most) {
      gaps.push(moment)
      moment = nextMoment(moment, step, date1904)
    }
  }
  return gaps
}
