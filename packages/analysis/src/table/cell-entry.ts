import { isDigit, isMinus, trimmed } from './characters.ts'
import { type DateReading, readDate } from './text-date.ts'
import { type NumberReading, readNumber } from './text-number.ts'
import { isErrorValue, missingClass } from './word-class.ts'

/** One distinct text of a column with all the ways it can be read; the column decides which of them counts. */
export interface CellEntry {
  /** Without white space at its ends. */
  readonly text: string
  readonly kind: 'blank' | 'missing' | 'perhaps-missing' | 'error' | 'boolean' | 'value'
  /** As a number with `.` before the decimals, and with `,`. Both when the text does not tell. */
  readonly point: NumberReading | undefined
  readonly comma: NumberReading | undefined
  readonly date: DateReading | undefined
  /** How many cells hold it. */
  count: number
}

/** Reads one distinct text in every way that a column may decide on. */
export function readEntry(raw: string): CellEntry {
  const text = trimmed(raw)
  const kind = kindOf(text)
  if (kind !== 'value') return { text, kind, point: undefined, comma: undefined, date: undefined, count: 0 }
  if (text.length > 60) return { text, kind, point: undefined, comma: undefined, date: undefined, count: 0 }
  const point = readNumber(text, '.')
  const comma = hasSeparator(text) ? readNumber(text, ',') : point
  const date = point === undefined && mayBeDate(text) ? readDate(text) : undefined
  return { text, kind, point, comma, date, count: 0 }
}

function kindOf(text: string): CellEntry['kind'] {
  if (text === '') return 'blank'
  if (isErrorValue(text)) return 'error'
  const missing = missingClass(text)
  if (missing !== undefined) return missing === 'always' ? 'missing' : 'perhaps-missing'
  const lower = text.length <= 5 ? text.toLowerCase() : ''
  return lower === 'true' || lower === 'false' ? 'boolean' : 'value'
}

function hasSeparator(text: string): boolean {
  return text.includes(',') || text.includes('.')
}

function mayBeDate(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isDigit(code)) return !isMinus(text.charCodeAt(0))
  }
  return false
}
