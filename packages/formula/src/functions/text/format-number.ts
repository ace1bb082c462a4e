import { errors, type ExcelError } from '../../evaluate/excel-error.ts'
import { format, isDateFormat } from 'numfmt'

/** A number or text by an Excel number format, in United States form. */
export function formatNumber(value: number | string, pattern: string, date1904: boolean): string | ExcelError {
  if (pattern === '') return typeof value === 'string' ? value : ''
  try {
    const shifted = date1904 && typeof value === 'number' && isDateFormat(pattern) ? value + DAYS_1900_TO_1904 : value
    return format(pattern, shifted, { throws: true, grouping: [3, 3] })
  } catch (error) {
    // The stack ran out, which says nothing about the format.
    if (error instanceof RangeError) throw error
    // numfmt throws for what it cannot read as a format, and Excel answers #VALUE!.
    return errors.value
  }
}

const DAYS_1900_TO_1904 = 1462
