import { isDigit, isLetter, isMinus, trimmed } from './characters.ts'
import { isWeekday, monthOf } from './month.ts'
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
  if (kind !== 'value' || text.length > 60)
    return { text, kind, point: undefined, comma: undefined, date: undefined, count: 0 }
  const hint = lookAt(text)
  const point = hint.mayBeNumber ? readNumber(text, '.') : undefined
  const comma = hint.mayBeNumber && hint.hasSeparator ? readNumber(text, ',') : point
  const date = point === undefined && hint.mayBeDate ? readDate(text) : undefined
  return { text, kind, point, comma, date, count: 0 }
}

function kindOf(text: string): CellEntry['kind'] {
  if (text === '') return 'blank'
  if (isErrorValue(text)) return 'error'
  const missing = missingClass(text)
  if (missing !== undefined) return missing === 'always' ? 'missing' : 'perhaps-missing'
  if (text.length !== 4 && text.length !== 5) return 'value'
  const first = text.charCodeAt(0) | 32
  if (first !== 116 && first !== 102) return 'value'
  const lower = text.toLowerCase()
  return lower === 'true' || lower === 'false' ? 'boolean' : 'value'
}

/** Longest code of a currency, with its sign: `NT$`, `CHF`. */
const longestCurrency = 4

/** What a text may be by its characters, so that words are not read as numbers and dates at all. */
function lookAt(text: string): { mayBeNumber: boolean; mayBeDate: boolean; hasSeparator: boolean } {
  let hasDigit = false
  let hasSeparator = false
  let letters = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isDigit(code)) hasDigit = true
    else if (code === 44 || code === 46) hasSeparator = true
    else if (letters === at && isLetter(code)) letters++
  }
  if (!hasDigit) return { mayBeNumber: false, mayBeDate: false, hasSeparator }
  const mayBeDate = letters === 0 ? !isMinus(text.charCodeAt(0)) : isDateWord(text.slice(0, letters))
  return { mayBeNumber: letters <= longestCurrency, mayBeDate, hasSeparator }
}

/** First letters of the months and weekdays that are known, in lower case. */
const dateInitials = 'adefjmnostw'

function isDateWord(word: string): boolean {
  const first = word.charCodeAt(0)
  // Most words are told by their first letter, which costs less than to look them up.
  if (first < 128 && !dateInitials.includes(String.fromCharCode(first | 32))) return false
  return word.length <= 10 && (monthOf(word) !== undefined || isWeekday(word))
}
