import type { OpenedSnapshot } from '../snapshot/opened-snapshot.ts'
import { cellCount } from '../snapshot/rectangle.ts'
import type { Budget } from './budget.ts'
import { errors } from './excel-error.ts'
import type { ReadLog } from './reads.ts'
import { Stop } from './stop.ts'
import { Lambda, Matrix, type Operand, Reference, type Scalar, type SheetArea } from './value.ts'

/** Reads cells for one evaluation: within its limits, and noted. See `Call` for what each method does. */
export class CellReader {
  private readonly snapshot: OpenedSnapshot
  private readonly budget: Budget
  private readonly reads: ReadLog

  constructor(snapshot: OpenedSnapshot, budget: Budget, reads: ReadLog) {
    this.snapshot = snapshot
    this.budget = budget
    this.reads = reads
  }

  matrix(operand: Operand): Matrix {
    if (operand instanceof Matrix) return operand
    if (operand instanceof Lambda) throw new Stop('unsupported', 'An array of functions is not computed.')
    if (!(operand instanceof Reference)) return new Matrix(1, 1, [operand])
    const area = operand.single
    return area === undefined ? new Matrix(1, 1, [errors.value]) : this.areaMatrix(area)
  }

  areaMatrix(whole: SheetArea): Matrix {
    const area = this.clipped(whole)
    const rows = area.bottom - area.top + 1
    const columns = area.right - area.left + 1
    this.budget.array(rows * columns)
    this.note(whole)
    const cells = Array<Scalar>(rows * columns).fill(null)
    this.snapshot.sheets[area.sheet]?.forEach(area, (value, row, column) => {
      cells[(row - area.top) * columns + column - area.left] = value
    })
    return new Matrix(rows, columns, cells)
  }

  /**
   * Whole columns end one blank row after the longest worksheet: two of them have the same size wherever they are, and
   * the million blanks that follow are seen as what they are by UNIQUE or MIN.
   */
  private clipped(area: SheetArea): SheetArea {
    const own = this.snapshot.sheets[area.sheet]?.clip(area) ?? area
    if (own === area) return area
    const { sheets } = this.snapshot
    const lastRow = Math.max(area.top, ...sheets.map(({ extent }) => (extent?.bottom ?? 0) + 1))
    const lastColumn = Math.max(area.left, ...sheets.map(({ extent }) => (extent?.right ?? 0) + 1))
    const bottom = own.bottom === area.bottom ? own.bottom : Math.min(area.bottom, lastRow)
    const right = own.right === area.right ? own.right : Math.min(area.right, lastColumn)
    return { ...area, bottom, right }
  }

  cell(area: SheetArea, row: number, column: number): Scalar {
    this.budget.read(1)
    this.reads.note({ sheet: area.sheet, top: row, bottom: row, left: column, right: column }, false)
    return this.snapshot.sheets[area.sheet]?.at(row, column) ?? null
  }

  forEach(operand: Operand, visit: (value: Scalar, row: number, column: number) => void, use?: 'numeric'): void {
    if (operand instanceof Reference) {
      for (const area of operand.areas) {
        const sheet = this.snapshot.sheets[area.sheet]
        if (sheet === undefined) continue
        this.note(area, use)
        this.budget.step(sheet.extent === undefined ? 1 : Math.min(cellCount(area), cellCount(sheet.extent)))
        sheet.forEach(area, (value, row, column) => visit(value, row - area.top, column - area.left))
      }
    } else if (operand instanceof Matrix) {
      this.budget.step(operand.cells.length)
      operand.cells.forEach((value, index) => {
        visit(value, Math.floor(index / operand.columns), index % operand.columns)
      })
    } else visit(operand instanceof Lambda ? errors.value : operand, 0, 0)
  }

  note(area: SheetArea, use?: 'numeric'): void {
    const clipped = this.snapshot.sheets[area.sheet]?.clip(area) ?? area
    const { extent } = this.snapshot.sheets[area.sheet] ?? {}
    const isNew = this.reads.note(clipped, use === 'numeric')
    // Reading again what was read costs what the function does with it, which it counts itself.
    this.budget.read(isNew && extent !== undefined ? Math.min(cellCount(clipped), cellCount(extent) + 1) : 1)
  }
}
