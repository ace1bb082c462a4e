import type { CellValue } from '@excel-ai-chat/analysis'
import { dateFormatParts, isoDateOfSerial } from '../dates/iso-date-of-serial.ts'
import { guardText } from './formula-guard.ts'

export interface DelimitedOptions {
  readonly separator?: ',' | ';' | '\t' | undefined
  /** Number format codes by row and column: what they show as a date is written as an ISO date. */
  readonly numberFormat?: readonly (readonly (string | null | undefined)[])[] | undefined
  readonly date1904?: boolean | undefined
}

/**
 * Rows as delimited text (RFC 4180, lines end in CR LF) that holds no formula: see `guardText`.
 * It begins with a byte order mark, without which Excel takes UTF-8 for the local code page.
 */
export function writeDelimited(rows: readonly (readonly CellValue[])[], options: DelimitedOptions = {}): string {
  const { separator = ',', numberFormat, date1904 = false } = options
  const lines = rows.map((row, r) =>
    row.map((value, c) => field(value, numberFormat?.[r]?.[c] ?? undefined, separator, date1904)).join(separator),
  )
  return `\ufeff${lines.map((line) => `${line}\r\n`).join('')}`
}

function field(value: CellValue, format: string | undefined, separator: string, date1904: boolean): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'number') {
    const parts = format === undefined ? undefined : dateFormatParts(format)
    return (parts && isoDateOfSerial(value, parts, date1904)) ?? String(value)
  }
  const text = guardText(value)
  return text.includes(separator) || /["\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
