import { type Area, type CellValue, LAST_COLUMN, LAST_ROW } from '@excel-ai-chat/analysis'

/** One cell of a worksheet, zero-based. */
export interface Cell {
  readonly row: number
  readonly column: number
}

/** What one cell holds, so that an edit can be taken back. */
export interface CellContent {
  readonly value: CellValue
  readonly formula: string | undefined
}

/** Rows as they arrive from the reader: `values` and `formulas` start at row `from`. */
export interface RowBlock {
  readonly from: number
  readonly values: CellValue[][]
  readonly formulas?: (string | undefined)[][] | undefined
  /** Row-major indexes into `SheetCells.formatCodes`, `columnCount` a row; left out where every cell is General. */
  readonly formats?: Uint16Array | undefined
  /** Format codes first met in this block, to be appended to `SheetCells.formatCodes`. */
  readonly newFormatCodes: readonly string[]
}

export interface SheetShape {
  readonly name: string
  readonly rowCount: number
  readonly columnCount: number
  readonly merges: readonly Area[]
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly number[]
  readonly hidden: boolean
}

/** The cells of one worksheet, held as rows; number formats are kept as indexes, because few codes serve many cells. */
export class SheetCells {
  readonly shape: SheetShape
  readonly formatCodes: string[] = ['General']
  #rowCount: number
  #columnCount: number
  readonly #values: CellValue[][] = []
  readonly #formulas: ((string | undefined)[] | undefined)[] = []
  readonly #formats: (Uint16Array | undefined)[] = []

  constructor(shape: SheetShape) {
    this.shape = shape
    this.#rowCount = shape.rowCount
    this.#columnCount = shape.columnCount
  }

  /** Rows and columns from A1 to the last used cell. */
  get rowCount(): number {
    return this.#rowCount
  }
  get columnCount(): number {
    return this.#columnCount
  }

  append(block: RowBlock): void {
    this.formatCodes.push(...block.newFormatCodes)
    const width = this.shape.columnCount
    for (const [index, row] of block.values.entries()) {
      const at = block.from + index
      this.#values[at] = row
      const formulas = block.formulas?.[index]
      if (formulas !== undefined && formulas.length > 0) this.#formulas[at] = formulas
      if (block.formats !== undefined) this.#formats[at] = block.formats.subarray(index * width, (index + 1) * width)
    }
  }

  value(row: number, column: number): CellValue {
    return this.#values[row]?.[column] ?? ''
  }

  formula(row: number, column: number): string | undefined {
    return this.#formulas[row]?.[column] || undefined
  }

  /** One row as it is held: shorter than `columnCount` where its end is blank. Not to be changed. */
  rowValues(row: number): readonly CellValue[] {
    return this.#values[row] ?? []
  }

  /** The formulas of one row, '' where a cell holds none; trailing cells without one may be left out. */
  rowFormulas(row: number): string[] {
    return Array.from(this.#formulas[row] ?? [], (formula) => formula ?? '')
  }

  get hasFormulas(): boolean {
    return this.#formulas.some((row) => row?.some((formula) => formula !== undefined && formula !== '') === true)
  }

  /** Excel number format code; `General` where none is set. */
  format(row: number, column: number): string {
    return this.formatCodes[this.#formats[row]?.[column] ?? 0] ?? 'General'
  }

  isBlank(row: number, column: number): boolean {
    return this.value(row, column) === '' && this.formula(row, column) === undefined
  }

  /** Puts a content into a cell and gives back what stood there; the used range grows where it has to. */
  write(row: number, column: number, content: CellContent): CellContent {
    if (row > LAST_ROW || column > LAST_COLUMN) throw new RangeError('outside the worksheet')
    const before = { value: this.value(row, column), formula: this.formula(row, column) }
    const values = (this.#values[row] ??= [])
    while (values.length < column) values.push('')
    values[column] = content.value
    const formulas = (this.#formulas[row] ??= [])
    formulas[column] = content.formula
    this.#rowCount = Math.max(this.#rowCount, row + 1)
    this.#columnCount = Math.max(this.#columnCount, column + 1)
    return before
  }
}
