import { errors, type ExcelError } from '../../evaluate/excel-error.ts'
import { findDelimiters } from './split-text.ts'

/** What TEXTBEFORE and TEXTAFTER share: where the nth delimiter stands. */
export function findInstance(
  value: string,
  delimiters: readonly string[],
  instance: number,
  ignoreCase: boolean,
  matchEnd: boolean,
): { readonly start: number; readonly end: number } | 'missing' | ExcelError {
  const count = Math.trunc(instance)
  if (count === 0 || Math.abs(count) > Math.max(1, value.length)) return errors.value
  if (delimiters.includes('')) return count > 0 ? { start: 0, end: 0 } : { start: value.length, end: value.length }
  if (delimiters.every((delimiter) => delimiter.length > value.length)) return errors.value
  const found = findDelimiters(value, delimiters, ignoreCase)
  if (matchEnd) {
    if (count > 0) found.push({ start: value.length, end: value.length })
    else found.unshift({ start: 0, end: 0 })
  }
  return found.at(count > 0 ? count - 1 : count) ?? 'missing'
}
