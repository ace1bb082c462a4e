import { orThrow, toNumber } from '../../evaluate/coerce.ts'
import { errors } from '../../evaluate/excel-error.ts'
import type { Operand, Scalar } from '../../evaluate/value.ts'
import type { Call } from '../call.ts'
import { requireDay, weekdayOf } from './serial.ts'

/** Which days of the week are free: index 0 is Monday. */
export type Weekend = readonly boolean[]

const SATURDAY_SUNDAY: Weekend = [false, false, false, false, false, true, true]

/**
 * Weekend of NETWORKDAYS.INTL: a number (1 to 7, 11 to 17) or a text of seven 0 and 1 from Monday on.
 * @throws ExcelError `#NUM!` or `#VALUE!` for anything else
 */
export function parseWeekend(value: Scalar | undefined): Weekend {
  if (value === undefined || value === null) return SATURDAY_SUNDAY
  if (typeof value === 'string') {
    if (!/^[01]{7}$/.test(value)) throw errors.value
    return value.split('').map((flag) => flag === '1')
  }
  const number = Math.trunc(orThrow(toNumber(value)))
  const free = (day: number): readonly number[] => (number >= 11 ? [day] : [(day + 6) % 7, day])
  if (number >= 1 && number <= 7) return weekOf(free((number + 5) % 7))
  if (number >= 11 && number <= 17) return weekOf(free((number - 5) % 7))
  throw errors.num
}

function weekOf(free: readonly number[]): Weekend {
  return SATURDAY_SUNDAY.map((_, day) => free.includes(day))
}

export function isFree(serial: number, weekend: Weekend, date1904: boolean): boolean {
  return weekend[(weekdayOf(serial, date1904) + 6) % 7] === true
}

/** @throws ExcelError the first error among them, `#VALUE!` for text that is no date */
export function listHolidays(operand: Operand | undefined, call: Call): ReadonlySet<number> {
  const holidays = new Set<number>()
  if (operand === undefined) return holidays
  call.forEach(
    operand,
    (value) => {
      if (value !== null) holidays.add(Math.floor(orThrow(toNumber(value))))
    },
    'numeric',
  )
  return holidays
}

/** Working days of both ends and all between; negative where they are in the other order. */
export function countWorkDays(
  from: number,
  to: number,
  weekend: Weekend,
  holidays: ReadonlySet<number>,
  call: Call,
): number {
  const [start, end] = from <= to ? [Math.floor(from), Math.floor(to)] : [Math.floor(to), Math.floor(from)]
  requireDay(start, call)
  requireDay(end, call)
  const { date1904 } = call.snapshot
  const perWeek = weekend.filter((free) => !free).length
  const weeks = Math.floor((end - start + 1) / 7)
  let count = weeks * perWeek
  for (let day = start + weeks * 7; day <= end; day++) if (!isFree(day, weekend, date1904)) count++
  for (const day of holidays) if (day >= start && day <= end && !isFree(day, weekend, date1904)) count--
  return from <= to ? count : -count || 0
}

/** The day some working days away. @throws ExcelError `#NUM!` outside Excel's dates, `#VALUE!` without working days */
export function addWorkDays(
  from: number,
  days: number,
  weekend: Weekend,
  holidays: ReadonlySet<number>,
  call: Call,
): number {
  const { date1904 } = call.snapshot
  if (weekend.every((free) => free)) throw errors.value
  requireDay(from, call)
  const step = days < 0 ? -1 : 1
  let day = Math.floor(from)
  for (let left = Math.abs(Math.trunc(days)); left > 0; ) {
    day += step
    call.budget.step()
    if (day < 0 || day > 2_958_465) throw errors.num
    if (!isFree(day, weekend, date1904) && !holidays.has(day)) left--
  }
  return day
}
