import type { Area } from '@excel-ai-chat/analysis'
import type { Expression } from '../parse/expression.ts'
import { type ExcelError, errors } from './excel-error.ts'

/** One value: number, text, logical, blank (`null`) or an error. */
export type Scalar = number | string | boolean | null | ExcelError

/** Rectangle of scalars, row-major. */
export class Matrix {
  readonly rows: number
  readonly columns: number
  readonly cells: readonly Scalar[]

  /** @param cells row-major, exactly `rows * columns` long; not copied, so not to be changed afterwards */
  constructor(rows: number, columns: number, cells: readonly Scalar[]) {
    this.rows = rows
    this.columns = columns
    this.cells = cells
  }

  /** Zero-based; outside the rectangle `#N/A`, as Excel pads arrays of unequal size. */
  at(row: number, column: number): Scalar {
    if (row >= this.rows || column >= this.columns) return errors.na
    return this.cells[row * this.columns + column] ?? null
  }

  /** As `at`, but a single row or column repeats, as an operator combines arrays of unequal size. */
  broadcast(row: number, column: number): Scalar {
    return this.at(this.rows === 1 ? 0 : row, this.columns === 1 ? 0 : column)
  }

  static of(rows: readonly (readonly Scalar[])[]): Matrix {
    return new Matrix(rows.length, rows[0]?.length ?? 0, rows.flat())
  }

  static column(cells: readonly Scalar[]): Matrix {
    return new Matrix(cells.length, 1, cells)
  }

  static row(cells: readonly Scalar[]): Matrix {
    return new Matrix(1, cells.length, cells)
  }

  static build(rows: number, columns: number, cell: (row: number, column: number) => Scalar): Matrix {
    const cells = Array<Scalar>(rows * columns)
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) cells[row * columns + column] = cell(row, column)
    }
    return new Matrix(rows, columns, cells)
  }
}

/** A rectangle on the worksheet with this index in the snapshot. */
export interface SheetArea extends Omit<Area, 'sheet'> {
  readonly sheet: number
}

/** A reference stays a reference until something reads it, so that ROWS, OFFSET and whole columns cost nothing. */
export class Reference {
  /** At least one; several for a union or a 3-D reference. */
  readonly areas: readonly SheetArea[]

  constructor(areas: readonly SheetArea[]) {
    this.areas = areas
  }

  /** The only area, or undefined for a union or a 3-D reference. */
  get single(): SheetArea | undefined {
    return this.areas.length === 1 ? this.areas[0] : undefined
  }
}

/** What LAMBDA makes: parameters, body, and the names it saw where it stood. */
export class Lambda {
  readonly parameters: readonly string[]
  readonly body: Expression
  readonly scope: Scope | undefined
  /** Set for a function's own name, as in BYROW(A1:B2, SUM). */
  readonly builtin: string | undefined

  constructor(parameters: readonly string[], body: Expression, scope: Scope | undefined, builtin?: string) {
    this.parameters = parameters
    this.body = body
    this.scope = scope
    this.builtin = builtin
  }
}

/** Names that LET and LAMBDA bind, innermost first. A value of undefined is an omitted optional parameter. */
export interface Scope {
  /** Lower case. */
  readonly name: string
  readonly value: Operand | undefined
  readonly outer: Scope | undefined
}

/** Anything an expression can yield. */
export type Operand = Scalar | Matrix | Reference | Lambda

export function isScalar(operand: Operand): operand is Scalar {
  return !(operand instanceof Matrix || operand instanceof Reference || operand instanceof Lambda)
}

export function rowsOf(area: SheetArea): number {
  return area.bottom - area.top + 1
}

export function columnsOf(area: SheetArea): number {
  return area.right - area.left + 1
}
