/** The last row and column of an Excel worksheet, zero-based (1,048,576 × 16,384). */
export const LAST_ROW = 1_048_575
export const LAST_COLUMN = 16_383

/** One cell: zero-based row and column; the worksheet where it is known. */
export interface CellPosition {
  readonly sheet?: string
  readonly row: number
  readonly column: number
}

/**
 * One rectangle of cells, zero-based and inclusive on all four sides.
 * A whole column reaches from row 0 to `LAST_ROW`, a whole row from column 0 to `LAST_COLUMN`.
 */
export interface Area {
  readonly sheet?: string
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}
