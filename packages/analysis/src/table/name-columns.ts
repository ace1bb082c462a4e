import { columnName } from '../address/column-name.ts'
import { headerUnit } from './header-unit.ts'

/**
 * Names of the columns from their header cells, outermost row first. A blank in an outer row takes the text to its left,
 * as merged cells arrive as value and blanks; a text alone in its row spans all columns that are named below it.
 * @param header one array of texts a header row
 * @param width the number of columns
 * @param left zero-based worksheet column of the first, which names a column without a header
 * @returns a unique, non-empty name a column, and the header cells that it was made of
 */
export function nameColumns(
  header: readonly (readonly string[])[],
  width: number,
  left: number,
): { name: string; parts: string[] }[] {
  const spread = header.map((row, at) => (at === header.length - 1 ? row : spreadMerged(header, at, width)))
  const unitRows = header.map((row, at) => at > 0 && isUnitRow(row))
  const taken = new Map<string, number>()
  const columns: { name: string; parts: string[] }[] = []
  for (let column = 0; column < width; column++) {
    const parts: string[] = []
    let name = ''
    let last = ''
    for (let at = 0; at < spread.length; at++) {
      const text = spread[at]?.[column] ?? ''
      if (text === '') continue
      parts.push(text)
      if (text === last || (unitRows[at] === true && name !== '')) continue
      name = name === '' ? text : `${name} ${text}`
      last = text
    }
    columns.push({ name: unique(name === '' ? `Column ${columnName(left + column)}` : name, taken), parts })
  }
  return columns
}

/** One unit for all columns, `(in thousands)` once or over and over, tells none of them apart. */
function isUnitRow(row: readonly string[]): boolean {
  const named = row.filter((text) => text !== '')
  return named.every((text) => text === named[0]) && headerUnit(named[0] ?? '')?.alone === true
}

function spreadMerged(header: readonly (readonly string[])[], at: number, width: number): string[] {
  const row = header[at] ?? []
  const below = header.slice(at + 1)
  const filled = Array.from({ length: width }, (_, column) => column).filter((column) => (row[column] ?? '') !== '')
  const hasNameBelow = (column: number) => below.some((cells) => (cells[column] ?? '') !== '')
  const [alone, more] = filled.filter((column) => column > 0)
  if (alone !== undefined && more === undefined && headerUnit(row[alone] ?? '')?.alone !== true) {
    return Array.from({ length: width }, (_, column) =>
      column > 0 && hasNameBelow(column) ? (row[alone] ?? '') : (row[column] ?? ''),
    )
  }
  const spread: string[] = []
  let current = ''
  for (let column = 0; column < width; column++) {
    const text = row[column] ?? ''
    const outerStarts = header.slice(0, at).some((cells) => (cells[column] ?? '') !== '')
    if (text !== '') current = text
    else if (!hasNameBelow(column) || outerStarts) current = ''
    spread.push(text === '' ? current : text)
    // The first column labels the rows: its text never spans what stands to its right.
    if (column === 0) current = ''
  }
  return spread
}

function unique(name: string, taken: Map<string, number>): string {
  const key = name.toLowerCase()
  const count = taken.get(key)
  if (count === undefined) {
    taken.set(key, 1)
    return name
  }
  taken.set(key, count + 1)
  return unique(`${name} (${count + 1})`, taken)
}
