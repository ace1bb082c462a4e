import type { Grid } from '../linking/grid.ts'

/** Where a table's cells stand in the worksheet; rows are one-based as in an address. */
export interface Place {
  /** Zero-based row and column of the range's corner. */
  readonly top: number
  readonly left: number
  readonly right: number
  /** First and last body row, one-based. */
  readonly first: number
  readonly last: number
  /** `B2:B9`: a column's body. */
  range(column: number): string
  /** `B5` for a body row. */
  bodyCell(column: number, row: number): string
}

export function placeOf({ table, rows }: Grid): Place {
  const { top, left, right } = table.area
  const first = top + (rows.at(0) ?? 0) + 1
  const last = top + (rows.at(-1) ?? 0) + 1
  const letters = (column: number): string => columnLetters(left + (table.columns[column]?.position ?? 0))
  return {
    top,
    left,
    right,
    first,
    last,
    range: (column) => `${letters(column)}${first}:${letters(column)}${last}`,
    bodyCell: (column, row) => `${letters(column)}${top + (rows[row] ?? 0) + 1}`,
  }
}

/** 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(column: number): string {
  let rest = column + 1
  let letters = ''
  while (rest > 0) {
    const digit = (rest - 1) % 26
    letters = String.fromCharCode(65 + digit) + letters
    rest = (rest - 1 - digit) / 26
  }
  return letters
}
