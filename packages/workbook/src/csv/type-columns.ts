import type { CellValue } from '@excel-ai-chat/analysis'
import { serialOfIsoDate } from '../dates/serial-of-iso-date.ts'

const plainNumber = /^ *-?(?:0|[1-9]\d*)(?:\.\d+)? *$/
const isoDate = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?$/
const leadingZero = /^ *-?0\d/
const commaNumber = /^ *-?\d+(?:\.\d{3})*,\d+ *$/
const threeDecimals = /^ *-?\d{1,3}\.\d{3} *$/
const truth = /^(?:true|false)$/i

/** Digits that a number can carry without losing one (IEEE 754 binary64, and what Excel keeps). */
const mostDigits = 15

type ColumnReading = 'text' | 'number' | 'date' | 'truth'

export interface TypedCells {
  readonly values: CellValue[][]
  /** Number format of the columns that were read as dates. */
  readonly formats: readonly (string | undefined)[]
}

/**
 * Decides column by column which fields become numbers, dates or truth values, and only where no other reading is possible.
 * A column with a leading zero or with more digits than a number keeps (postcodes, card numbers) stays text; so does one in which a
 * point may group thousands. What is left as text can still be read as a whole column later.
 * @param rows made dense and typed in place
 */
export function typeColumns(rows: string[][], separator: string): TypedCells {
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const values: CellValue[][] = rows
  const formats: (string | undefined)[] = []
  for (const row of values) while (row.length < columnCount) row.push('')
  for (let column = 0; column < columnCount; column++) {
    const reading = readingOf(rows, column, separator)
    formats.push(undefined)
    if (reading === 'text') continue
    let hasTime = false
    for (const row of values) {
      const field = row[column]
      if (typeof field !== 'string' || field === '') continue
      if (reading === 'number' && plainNumber.test(field)) row[column] = Number(field)
      else if (reading === 'truth' && truth.test(field)) row[column] = field.toLowerCase() === 'true'
      else if (reading === 'date' && isoDate.test(field)) {
        row[column] = serialOfIsoDate(field.replace(' ', 'T'), false) ?? field
        hasTime ||= field.length > 10
      }
    }
    if (reading === 'date') formats[column] = hasTime ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd'
  }
  return { values, formats }
}

/** The first row is left out of the vote when there are others: it may be the header. */
function readingOf(rows: readonly (readonly string[])[], column: number, separator: string): ColumnReading {
  let numbers = 0
  let dates = 0
  let truths = 0
  let filled = 0
  let threeDecimalNumbers = 0
  let otherDecimals = 0
  for (let row = rows.length > 1 ? 1 : 0; row < rows.length; row++) {
    const field = rows[row][column]
    if (field === '') continue
    filled++
    if (plainNumber.test(field)) {
      if (digitsOf(field) > mostDigits) return 'text'
      numbers++
      if (threeDecimals.test(field)) threeDecimalNumbers++
      else if (field.includes('.')) otherDecimals++
    } else if (leadingZero.test(field) || commaNumber.test(field)) return 'text'
    else if (isoDate.test(field)) dates++
    else if (truth.test(field)) truths++
  }
  if (filled > 0 && dates === filled) return 'date'
  if (filled > 0 && truths === filled) return 'truth'
  if (numbers === 0) return 'text'
  // `1.234` beside a semicolon: in the countries that separate by semicolon the point groups thousands.
  return separator === ';' && threeDecimalNumbers > 0 && otherDecimals === 0 ? 'text' : 'number'
}

function digitsOf(field: string): number {
  return field.replace(/[^\d]/g, '').replace(/^0+/, '').length
}
