import type { CellValue } from '@excel-ai-chat/analysis'
import { tooLarge } from '../refusal.ts'

/** Counts the cells of all sheets, blank ones inside the used ranges included, against the workbook's limit. */
export class CellBudget {
  #left: number
  readonly #limit: number

  constructor(limit: number) {
    this.#left = limit
    this.#limit = limit
  }

  /** @throws RefusedFile when a sheet of this size no longer fits */
  require(cells: number, sheet: string): void {
    if (cells <= this.#left) return
    throw tooLarge(
      `With the sheet ${sheet} this workbook reaches over more than ${this.#limit.toLocaleString('en-US')} cells`,
    )
  }

  spend(cells: number): void {
    this.#left -= cells
  }
}

/** The cells of one sheet while they are read, in any order; `finish` makes them dense. */
export class CellGrid {
  readonly #sheet: string
  readonly #budget: CellBudget
  readonly #values: CellValue[][] = []
  readonly #formulas: (string | undefined)[][] = []
  readonly #formats: (string | undefined)[][] = []
  #columnCount = 0

  constructor(sheet: string, budget: CellBudget) {
    this.#sheet = sheet
    this.#budget = budget
  }

  set(row: number, column: number, value: CellValue, formula: string | undefined, format: string | undefined): void {
    if (row >= this.#values.length || column >= this.#columnCount) this.#reserve(row, column)
    put(this.#values, row, column, value, '')
    if (formula !== undefined) put(this.#formulas, row, column, formula, undefined)
    if (format !== undefined) put(this.#formats, row, column, format, undefined)
  }

  /** The value of a cell so far. */
  get(row: number, column: number): CellValue {
    return this.#values[row]?.[column] ?? ''
  }

  finish() {
    const rowCount = this.#values.length
    const columnCount = this.#columnCount
    this.#budget.spend(rowCount * columnCount)
    for (let row = 0; row < rowCount; row++) {
      const cells = (this.#values[row] ??= [])
      while (cells.length < columnCount) cells.push('')
    }
    return {
      values: this.#values,
      formulas: this.#formulas.length === 0 ? undefined : withoutGaps(this.#formulas, rowCount),
      numberFormat: this.#formats.length === 0 ? undefined : withoutRepeats(withoutGaps(this.#formats, rowCount)),
      rowCount,
      columnCount,
    }
  }

  #reserve(row: number, column: number): void {
    const rowCount = Math.max(row + 1, this.#values.length)
    this.#columnCount = Math.max(column + 1, this.#columnCount)
    this.#budget.require(rowCount * this.#columnCount, this.#sheet)
    while (this.#values.length < rowCount) this.#values.push([])
  }
}

function put<T>(rows: T[][], row: number, column: number, value: T, blank: T): void {
  const cells = (rows[row] ??= [])
  while (cells.length < column) cells.push(blank)
  cells[column] = value
}

function withoutGaps(rows: (string | undefined)[][], rowCount: number): (string | undefined)[][] {
  return Array.from({ length: rowCount }, (_, row) => rows[row] ?? [])
}

/** Rows of a table are formatted alike: equal neighbours share one array. */
function withoutRepeats(rows: (string | undefined)[][]): (string | undefined)[][] {
  for (let row = 1; row < rows.length; row++) {
    const above = rows[row - 1]
    if (above.length === rows[row].length && above.every((code, column) => code === rows[row][column]))
      rows[row] = above
  }
  return rows
}
