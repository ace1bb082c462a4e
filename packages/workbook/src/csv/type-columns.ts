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
  const votes = Array.from({ length: columnCount }, () => new ColumnVote())
  // The first row is left out of the vote when there are others: it may be the header. Row by row, as the cells lie in memory.
  for (let row = rows.length > 1 ? 1 : 0; row < rows.length; row++) {
    for (let column = 0; column < rows[row].length; column++) votes[column].add(rows[row][column])
  }
  const readings = votes.map((vote) => vote.reading(separator))
  const values: CellValue[][] = rows
  const hasTime = new Set<number>()
  for (const row of values) {
    while (row.length < columnCount) row.push('')
    for (let column = 0; column < columnCount; column++) {
      const field = row[column]
      if (readings[column] === 'text' || typeof field !== 'string' || field === '') continue
      if (readings[column] === 'date' && isoDate.test(field) && field.length > 10) hasTime.add(column)
      row[column] = typed(field, readings[column])
    }
  }
  const formats = readings.map((reading, column) =>
    reading === 'date' ? (hasTime.has(column) ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd') : undefined,
  )
  return { values, formats }
}

/** A field by the reading of its column; what does not fit it, such as the header, stays text. */
function typed(field: string, reading: ColumnReading): CellValue {
  if (reading === 'number' && plainNumber.test(field)) return Number(field)
  if (reading === 'truth' && truth.test(field)) return field.toLowerCase() === 'true'
  if (reading === 'date' && isoDate.test(field)) return serialOfIsoDate(field.replace(' ', 'T'), false) ?? field
  return field
}

/** Counts what the fields of one column could be. */
class ColumnVote {
  #filled = 0
  #numbers = 0
  #dates = 0
  #truths = 0
  #threeDecimals = 0
  #otherDecimals = 0
  #mustBeText = false

  add(field: string): void {
    if (field === '' || this.#mustBeText) return
    this.#filled++
    if (plainNumber.test(field)) {
      this.#numbers++
      if (field.length > mostDigits && digitsOf(field) > mostDigits) this.#mustBeText = true
      if (!field.includes('.')) return
      if (threeDecimals.test(field)) this.#threeDecimals++
      else this.#otherDecimals++
    } else if (leadingZero.test(field) || commaNumber.test(field)) this.#mustBeText = true
    else if (isoDate.test(field)) this.#dates++
    else if (truth.test(field)) this.#truths++
  }

  reading(separator: string): ColumnReading {
    if (this.#mustBeText || this.#filled === 0) return 'text'
    if (this.#dates === this.#filled) return 'date'
    if (this.#truths === this.#filled) return 'truth'
    if (this.#numbers === 0) return 'text'
    // `1.234` beside a semicolon: in the countries that separate by semicolon the point groups thousands.
    return separator === ';' && this.#threeDecimals > 0 && this.#otherDecimals === 0 ? 'text' : 'number'
  }
}

function digitsOf(field: string): number {
  return field.replace(/[^\d]/g, '').replace(/^0+/, '').length
}
