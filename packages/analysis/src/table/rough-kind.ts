import { isDigit, trimmed } from './characters.ts'
import { readDate, readIsoDate } from './text-date.ts'
import { type NumberReading, readNumber } from './text-number.ts'
import { isErrorValue, missingClass } from './word-class.ts'

/** What a cell looks like before anything is known of its column: enough to tell header rows from the body. */
export type RoughKind = 'blank' | 'number' | 'measure' | 'year' | 'date' | 'boolean' | 'text' | 'missing'

export function roughKind(value: unknown): RoughKind {
  if (typeof value === 'number') return isYear(value) ? 'year' : 'number'
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value !== 'string') return 'blank'
  const text = trimmed(value)
  if (text === '') return 'blank'
  if (isErrorValue(text) || missingClass(text) === 'always') return 'missing'
  if (!hasDigit(text)) return 'text'
  if (text.length === 4 && [0, 1, 2, 3].every((at) => isDigit(text.charCodeAt(at))) && isYear(Number(text)))
    return 'year'
  if (readIsoDate(text, false) !== undefined) return 'date'
  const number = readNumber(text, '.') ?? readNumber(text, ',')
  if (number !== undefined) return isBareNumber(number) && !beginsWithYear(text) ? 'number' : 'measure'
  return readDate(text) === undefined ? 'text' : 'date'
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1700 && value <= 2200
}

/** `5 kW`, `1st` and `74 (2010)` are numbers in a column of their like, and words elsewhere. */
function isBareNumber(number: NumberReading): boolean {
  return number.unit === undefined && !number.ordinal && !number.annotated
}

/** `2019 €m`, `2018 %` */
function beginsWithYear(text: string): boolean {
  return /^(19|20)\d\d\s/.test(text)
}

function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isDigit(text.charCodeAt(at))) return true
  return false
}
