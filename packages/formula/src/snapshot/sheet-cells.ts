import { type Area, type CellValue, LAST_COLUMN, LAST_ROW } from '@excel-ai-chat/analysis'
import { findCellError } from '../evaluate/excel-error.ts'
import type { Scalar } from '../evaluate/value.ts'
import type { SnapshotBlock, SnapshotSheet } from '../workbook.ts'
import { Overlay } from './overlay.ts'
import { contains, intersect, type Rectangle, subtract } from './rectangle.ts'

interface Block extends Rectangle {
  readonly values: readonly (readonly CellValue[])[]
  readonly formulas: readonly (readonly CellValue[])[] | undefined
  readonly numberFormat: readonly (readonly (string | null)[])[] | undefined
  readonly valueTypes: readonly (readonly string[])[] | undefined
}

/**
 * The known cells of one worksheet. The snapshot's arrays are kept as they came, never copied: opening costs one
 * pass over row lengths, and a cell is looked up by block.
 */
export class SheetCells {
  readonly name: string
  /** The smallest rectangle that holds everything known; undefined for a worksheet without any. */
  extent: Rectangle | undefined
  readonly hiddenRows: ReadonlySet<number>
  private readonly blocks: readonly Block[]
  /** Outside this the cells are blank; undefined where it was not told. */
  private readonly used: Rectangle | undefined
  /** Recalculated or newly written cells that stand before the snapshot's; only while a change is tried out. */
  private overlay: Overlay | undefined

  constructor(sheet: SnapshotSheet) {
    this.name = sheet.name
    this.blocks = sheet.blocks.map(toBlock).filter((block) => block.bottom >= block.top && block.right >= block.left)
    this.used = sheet.usedRange
    this.extent = extentOf([...this.blocks, ...(sheet.usedRange === undefined ? [] : [sheet.usedRange])])
    this.hiddenRows = new Set(sheet.hiddenRows ?? [])
  }

  /** The cell's value, or undefined where the snapshot does not know it. */
  at(row: number, column: number): Scalar | undefined {
    const written = this.overlay?.column(column)
    if (written?.has(row) === true) return written.get(row)
    const block = this.blockAt(row, column)
    if (block !== undefined) return valueIn(block, row, column)
    return this.isKnownBlank(row, column) ? null : undefined
  }

  /** The cells of one column by row: quicker than `at` where many rows are asked for. */
  columnReader(column: number): (row: number) => Scalar | undefined {
    const [only, ...others] = this.blocks.filter((block) => column >= block.left && column <= block.right)
    const written = this.overlay?.column(column)
    if (only === undefined || others.length > 0) return (row) => this.at(row, column)
    const { top, bottom, left, values } = only
    return (row) => {
      if (row < top || row > bottom || written?.has(row) === true) return this.at(row, column)
      const value = values[row - top]?.[column - left]
      return typeof value === 'string' ? textIn(only, value, row, column) : (value ?? null)
    }
  }

  /** Formula text with its `=`, where the cell holds one. */
  formulaAt(row: number, column: number): string | undefined {
    if (this.overlay?.hasFormula(row, column) === true) return this.overlay.formulaAt(row, column)
    const block = this.blockAt(row, column)
    const formula = block?.formulas?.[row - block.top]?.[column - block.left]
    return typeof formula === 'string' && formula.startsWith('=') ? formula : undefined
  }

  numberFormatAt(row: number, column: number): string | undefined {
    const block = this.blockAt(row, column)
    return block?.numberFormat?.[row - block.top]?.[column - block.left] ?? undefined
  }

  /**
   * Calls back for every cell of the area that is not blank, in row-major order; unknown cells are passed over.
   * @param area inside the worksheet; clipped to what is known
   */
  forEach(area: Rectangle, visit: (value: Exclude<Scalar, null>, row: number, column: number) => void): void {
    const clipped = this.extent === undefined ? undefined : intersect(area, this.extent)
    if (clipped === undefined) return
    const touched = this.blocks.filter((block) => intersect(block, clipped) !== undefined)
    const [only] = touched
    if (touched.length === 1 && only !== undefined && (this.overlay === undefined || contains(only, clipped))) {
      const inside = intersect(only, clipped)
      if (inside !== undefined) visitBlock(only, inside, visit, this.overlay)
      return
    }
    for (let row = clipped.top; row <= clipped.bottom; row++) {
      for (let column = clipped.left; column <= clipped.right; column++) {
        const value = this.at(row, column)
        if (value !== undefined && value !== null) visit(value, row, column)
      }
    }
  }

  /** The area without the rows and columns at the worksheet's end that hold nothing, where the area reaches that end. */
  clip<T extends Rectangle>(area: T): T {
    const bottom = area.bottom === LAST_ROW ? Math.max(area.top, this.extent?.bottom ?? 0) : area.bottom
    const right = area.right === LAST_COLUMN ? Math.max(area.left, this.extent?.right ?? 0) : area.right
    return bottom === area.bottom && right === area.right ? area : { ...area, bottom, right }
  }

  /** The parts of an area that the snapshot does not know. */
  unknownIn(area: Rectangle): readonly Rectangle[] {
    const clipped = this.clip(area)
    const asked = this.used === undefined ? clipped : intersect(clipped, this.used)
    if (asked === undefined) return []
    const computed = this.overlay === undefined || !this.overlay.hasUncomputed
    if (computed && this.blocks.some((block) => contains(block, asked))) return noRectangles
    let rest: Rectangle[] = [{ top: asked.top, left: asked.left, bottom: asked.bottom, right: asked.right }]
    for (const block of this.blocks) {
      if (rest.length === 0) break
      rest = rest.flatMap((part) => subtract(part, block))
    }
    if (this.overlay === undefined) return rest
    for (const cell of rest.length === 0 ? [] : this.overlay.cellsIn(asked, 'known')) {
      rest = rest.flatMap((part) => subtract(part, cell))
    }
    return [...rest, ...this.overlay.cellsIn(asked, 'uncomputed')]
  }

  /**
   * Puts a value before the snapshot's, which stays as it is.
   * @param value undefined marks the cell as one that could not be computed
   */
  write(row: number, column: number, value: Scalar | undefined): void {
    this.overlay ??= new Overlay()
    this.overlay.set(row, column, value)
    const cell = { top: row, bottom: row, left: column, right: column }
    this.extent = extentOf(this.extent === undefined ? [cell] : [this.extent, cell])
  }

  writeFormula(row: number, column: number, formula: string | undefined): void {
    this.overlay ??= new Overlay()
    this.overlay.setFormula(row, column, formula)
  }

  /** Every cell that holds a formula. */
  forEachFormula(visit: (formula: string, row: number, column: number) => void): void {
    for (const { formulas, top, left } of this.blocks) {
      for (const [row, line] of (formulas ?? []).entries()) {
        for (const [column, formula] of line.entries()) {
          if (typeof formula === 'string' && formula.startsWith('=')) visit(formula, top + row, left + column)
        }
      }
    }
  }

  private blockAt(row: number, column: number): Block | undefined {
    for (const block of this.blocks) {
      if (row >= block.top && row <= block.bottom && column >= block.left && column <= block.right) return block
    }
    return undefined
  }

  private isKnownBlank(row: number, column: number): boolean {
    const used = this.used
    return used !== undefined && (row < used.top || row > used.bottom || column < used.left || column > used.right)
  }
}

const noRectangles: readonly Rectangle[] = []

function toBlock(block: SnapshotBlock): Block {
  let width = 0
  for (const row of block.values) if (row.length > width) width = row.length
  return {
    top: block.top,
    left: block.left,
    bottom: block.top + block.values.length - 1,
    right: block.left + width - 1,
    values: block.values,
    formulas: block.formulas,
    numberFormat: block.numberFormat,
    valueTypes: block.valueTypes,
  }
}

function extentOf(rectangles: readonly (Rectangle | Area)[]): Rectangle | undefined {
  let extent: Rectangle | undefined
  for (const { top, left, bottom, right } of rectangles) {
    extent =
      extent === undefined
        ? { top, left, bottom, right }
        : {
            top: Math.min(extent.top, top),
            left: Math.min(extent.left, left),
            bottom: Math.max(extent.bottom, bottom),
            right: Math.max(extent.right, right),
          }
  }
  return extent
}

function valueIn(block: Block, row: number, column: number): Scalar {
  const value = block.values[row - block.top]?.[column - block.left]
  return typeof value === 'string' ? textIn(block, value, row, column) : (value ?? null)
}

const HASH = 35

/** Office.js gives blank cells, formulas that yield an empty text, and errors all as text. */
function textIn(block: Block, value: string, row: number, column: number): Scalar {
  const known = value === '' || value.charCodeAt(0) === HASH
  if (known && block.valueTypes?.[row - block.top]?.[column - block.left] === 'String') return value
  if (value === '') {
    const formula = block.formulas?.[row - block.top]?.[column - block.left]
    return typeof formula === 'string' && formula.startsWith('=') ? '' : null
  }
  return findCellError(value) ?? value
}

function visitBlock(
  block: Block,
  area: Rectangle,
  visit: (value: Exclude<Scalar, null>, row: number, column: number) => void,
  overlay: Overlay | undefined,
): void {
  const written: (ReadonlyMap<number, Scalar | undefined> | undefined)[] = []
  for (let column = area.left; overlay !== undefined && column <= area.right; column++)
    written.push(overlay.column(column))
  const changed = written.some((cells) => cells !== undefined)
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = block.values[row - block.top]
    if (cells === undefined && !changed) continue
    const last = changed ? area.right : Math.min(area.right, block.left + (cells?.length ?? 0) - 1)
    for (let column = area.left; column <= last; column++) {
      const instead = changed ? written[column - area.left] : undefined
      if (instead?.has(row) === true) {
        const value = instead.get(row)
        if (value !== undefined && value !== null) visit(value, row, column)
        continue
      }
      const raw = cells?.[column - block.left]
      if (raw === undefined || raw === null) continue
      const value = typeof raw === 'string' ? textIn(block, raw, row, column) : raw
      if (value !== null) visit(value, row, column)
    }
  }
}
