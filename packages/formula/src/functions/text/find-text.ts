import { errors, type ExcelError } from '../../evaluate/excel-error.ts'
import { parsePattern } from '../statistics/wildcard.ts'

/** FIND and SEARCH: position from 1 of one text in another. */
export function findText(wanted: string, within: string, start: number, pattern: boolean): number | ExcelError {
  const first = Math.trunc(start)
  if (first < 1 || first > within.length + 1) return errors.value
  const found = pattern ? parsePattern(wanted).search(within, first - 1) : within.indexOf(wanted, first - 1)
  return found === -1 ? errors.value : found + 1
}
