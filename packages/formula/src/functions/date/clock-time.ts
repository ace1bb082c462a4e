import { errors } from '../../evaluate/excel-error.ts'

/** Whole seconds of the day, rounded as HOUR, MINUTE and SECOND round. @throws ExcelError `#NUM!` outside Excel's dates */
export function secondsOfDay(serial: number): number {
  if (serial < 0 || serial >= 2_958_466) throw errors.num
  return Math.round((serial - Math.floor(serial)) * 86_400 + 1e-6) % 86_400
}
