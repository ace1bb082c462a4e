import { type Area, LAST_COLUMN, LAST_ROW } from '@excel-ai-chat/analysis'
import type { Cell } from './sheet-cells.ts'

/** What was dragged over: cells, whole rows, whole columns or the sheet. */
export type SelectionKind = 'cells' | 'rows' | 'columns' | 'sheet'

/**
 * A selection as Excel keeps it: the anchor is the active cell and stays where it is while the head moves.
 */
export interface Selection {
  readonly kind: SelectionKind
  readonly anchor: Cell
  readonly head: Cell
}

/** What keyboard moves need to know of the sheet. */
export interface SheetView {
  /** Rows and columns that are shown, used or not. */
  readonly extentRows: number
  readonly extentColumns: number
  readonly rowCount: number
  readonly columnCount: number
  isBlank(row: number, column: number): boolean
  isRowHidden(row: number): boolean
  isColumnHidden(column: number): boolean
  /** Rows that fit the window: one page. */
  readonly pageRows: number
}

export function selectCell(cell: Cell): Selection {
  return { kind: 'cells', anchor: cell, head: cell }
}

/** The rectangle of a selection; whole rows, columns and the sheet reach to the last row or column of Excel. */
export function areaOf({ kind, anchor, head }: Selection): Area {
  const allRows = kind === 'columns' || kind === 'sheet'
  const allColumns = kind === 'rows' || kind === 'sheet'
  return {
    top: allRows ? 0 : Math.min(anchor.row, head.row),
    bottom: allRows ? LAST_ROW : Math.max(anchor.row, head.row),
    left: allColumns ? 0 : Math.min(anchor.column, head.column),
    right: allColumns ? LAST_COLUMN : Math.max(anchor.column, head.column),
  }
}

/** The selection that covers an area; areas that reach over all rows or columns become whole columns or rows. */
export function selectArea(area: Area): Selection {
  const allRows = area.top === 0 && area.bottom === LAST_ROW
  const allColumns = area.left === 0 && area.right === LAST_COLUMN
  const kind = allRows && allColumns ? 'sheet' : allRows ? 'columns' : allColumns ? 'rows' : 'cells'
  return {
    kind,
    anchor: { row: area.top, column: area.left },
    head: { row: allRows ? area.top : area.bottom, column: allColumns ? area.left : area.right },
  }
}

export function extendTo(selection: Selection, head: Cell): Selection {
  return { ...selection, kind: selection.kind === 'sheet' ? 'cells' : selection.kind, head }
}

export function isSingleCell({ kind, anchor, head }: Selection): boolean {
  return kind === 'cells' && anchor.row === head.row && anchor.column === head.column
}

/** The part of an area that lies in the used range; undefined when nothing does. */
export function clipToUsed(area: Area, used: { rowCount: number; columnCount: number }): Area | undefined {
  const bottom = Math.min(area.bottom, used.rowCount - 1)
  const right = Math.min(area.right, used.columnCount - 1)
  if (area.top > bottom || area.left > right) return undefined
  return { ...area, bottom, right }
}

export function cellCount(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1)
}
