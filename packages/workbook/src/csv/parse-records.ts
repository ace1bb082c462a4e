import { LAST_COLUMN, LAST_ROW } from '@excel-ai-chat/analysis'
import type { ReadLimits } from '../limits.ts'
import { type RefusedFile, tooLarge } from '../refusal.ts'

export interface Records {
  /** Fields as text; rows as long as they are written. */
  readonly rows: string[][]
  /** A quotation mark was opened and never closed: the last field runs to the end of the file. */
  readonly unclosed: boolean
}

const quote = 34
const lineFeed = 10
const carriageReturn = 13

/**
 * Splits delimited text into records (RFC 4180): quoted fields may hold separators, line ends and doubled quotation marks;
 * a quotation mark inside an unquoted field is an ordinary character. Any of CR LF, LF and CR ends a record.
 * @param separator one character
 * @param most stop after this many records
 * @throws RefusedFile past the size of a worksheet or a limit
 */
export function parseRecords(text: string, separator: string, limits: ReadLimits, most = Infinity): Records {
  const rows: string[][] = []
  const separatorCode = separator.charCodeAt(0)
  const row: string[] = []
  let at = 0
  let unclosed = false
  let cells = 0
  while (at < text.length && rows.length < most) {
    let field: string
    if (text.charCodeAt(at) === quote) {
      const end = closingQuote(text, at + 1)
      unclosed = end === -1
      const stop = unclosed ? text.length : end
      // Doubled marks count half; what is longer than that is not worth the memory of undoubling it.
      if (stop - at > 2 * limits.cellText + 1) throw longField(limits)
      field = text.slice(at + 1, stop).replaceAll('""', '"')
      at = stop + 1
      // Whatever stands between the closing mark and the separator belongs to the field, as Excel reads it.
      const rest = endOfField(text, at, separatorCode)
      field += text.slice(at, rest)
      at = rest
    } else {
      const end = endOfField(text, at, separatorCode)
      field = text.slice(at, end)
      at = end
    }
    if (field.length > limits.cellText) throw longField(limits)
    row.push(field)
    if (row.length > LAST_COLUMN + 1) throw tooLarge(`This file has more than ${LAST_COLUMN + 1} columns`)
    const code = text.charCodeAt(at)
    at++
    if (code === separatorCode) {
      if (at === text.length) row.push('')
      else continue
    } else if (code === carriageReturn && text.charCodeAt(at) === lineFeed) at++
    // A copy has no room to spare; an array that grew has, and a long file has many.
    rows.push(row.slice())
    cells += row.length
    row.length = 0
    if (rows.length > LAST_ROW + 1) throw tooLarge(`This file has more than ${LAST_ROW + 1} rows`)
    if (cells > limits.cells) throw tooLarge(`This file has more than ${limits.cells} cells`)
  }
  return { rows, unclosed }
}

function longField(limits: ReadLimits): RefusedFile {
  return tooLarge(`A field of this file holds more than ${limits.cellText} characters`)
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text.charCodeAt(at + 1) !== quote) return at
  }
  return -1
}

function endOfField(text: string, from: number, separator: number): number {
  let at = from
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === separator || code === lineFeed || code === carriageReturn) break
  }
  return at
}
