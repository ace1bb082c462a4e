import type { CellValue } from '@excel-ai-chat/analysis'
import { format } from 'numfmt'

export interface CellText {
  readonly text: string
  readonly align: 'left' | 'right' | 'center'
}

const errorText = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)$/

/** What a cell shows: its value by its number format, aligned as Excel does. A code that cannot be read shows the value as it is. */
export function cellText(value: CellValue, code: string, date1904: boolean): CellText {
  if (value === '' || value === null) return { text: '', align: 'left' }
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE', align: 'center' }
  if (typeof value === 'string') {
    if (errorText.test(value)) return { text: value, align: 'center' }
    return { text: code === 'General' || code === '@' ? value : formatted(code, value, date1904), align: 'left' }
  }
  return { text: formatted(code, value, date1904), align: 'right' }
}

/** Days from 1899-12-31 to 1904-01-01, by which serials of the two date systems differ. */
const days1904 = 1462

function formatted(code: string, value: string | number, date1904: boolean): string {
  const serial = date1904 && typeof value === 'number' && dateCode.test(code) ? value + days1904 : value
  try {
    return format(code, serial, { throws: true })
  } catch {
    return String(value)
  }
}

/** A code that shows a date or time: one of its letters outside quotes, escapes and brackets. */
const dateCode = /^(?:[^"\\[]|"[^"]*"|\\.|\[[^\]]*\])*?[dmyhs]/i
