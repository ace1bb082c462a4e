import { currentRegion } from './current-region.ts'
import type { Cell } from './sheet-cells.ts'
import { type Selection, type SheetView, areaOf, selectArea, selectCell } from './selection.ts'

/** A key press, as far as moving in a sheet is concerned. */
export interface MoveKey {
  readonly key: string
  /** Control, or Command on a Mac. */
  readonly jump: boolean
  readonly shift: boolean
}

interface Direction {
  readonly row: -1 | 0 | 1
  readonly column: -1 | 0 | 1
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
}

/**
 * The selection after a key press, following Excel's keyboard: arrows step, Control jumps to the edge of the data,
 * Shift keeps the active cell and moves the other corner.
 * @returns undefined for a key that does not move
 */
export function moveSelection(selection: Selection, press: MoveKey, view: SheetView): Selection | undefined {
  if (press.key === 'a' && press.jump) return selectRegionThenSheet(selection, view)
  if (press.key === ' ' && (press.jump || press.shift)) return selectWholeLines(selection, press)
  const to = targetOf(press, selection, view)
  if (to === undefined) return undefined
  if (!press.shift || press.key === 'Tab' || press.key === 'Enter') return selectCell(to)
  return { ...selection, kind: selection.kind === 'sheet' ? 'cells' : selection.kind, head: to }
}

function targetOf({ key, jump, shift }: MoveKey, selection: Selection, view: SheetView): Cell | undefined {
  const from = shift && key !== 'Tab' && key !== 'Enter' ? selection.head : selection.anchor
  const direction = directions[key]
  if (direction !== undefined) return jump ? dataEdge(from, direction, view) : step(from, direction, view)
  switch (key) {
    case 'Home':
      return { row: jump ? 0 : from.row, column: 0 }
    case 'End':
      return jump
        ? { row: Math.max(0, view.rowCount - 1), column: Math.max(0, view.columnCount - 1) }
        : { row: from.row, column: Math.max(0, view.columnCount - 1) }
    case 'PageDown':
      return jump ? undefined : { ...from, row: Math.min(view.extentRows - 1, from.row + view.pageRows) }
    case 'PageUp':
      return jump ? undefined : { ...from, row: Math.max(0, from.row - view.pageRows) }
    case 'Enter':
      return step(from, { row: shift ? -1 : 1, column: 0 }, view)
    default:
      return undefined
  }
}

function step(from: Cell, direction: Direction, view: SheetView): Cell {
  let next = from
  do {
    next = { row: next.row + direction.row, column: next.column + direction.column }
    if (!isInside(next, view)) return from
  } while (view.isRowHidden(next.row) || view.isColumnHidden(next.column))
  return next
}

/** Where Control and an arrow lead: the last filled cell before a gap, else the next filled cell, else the edge. */
function dataEdge(from: Cell, direction: Direction, view: SheetView): Cell {
  let at = from
  let next = step(at, direction, view)
  if (next === at) return at
  const throughData = !view.isBlank(at.row, at.column) && !view.isBlank(next.row, next.column)
  while (next !== at) {
    const blank = view.isBlank(next.row, next.column)
    if (throughData && blank) return at
    if (!throughData && !blank) return next
    at = next
    next = step(at, direction, view)
  }
  return at
}

function isInside({ row, column }: Cell, view: SheetView): boolean {
  return row >= 0 && column >= 0 && row < view.extentRows && column < view.extentColumns
}

/** Control+A: the current region first, the whole sheet when that is selected already or nothing stands around. */
function selectRegionThenSheet(selection: Selection, view: SheetView): Selection {
  const region = currentRegion(selection.anchor, view)
  const area = areaOf(selection)
  const isRegionAlready =
    area.top === region.top && area.left === region.left && area.bottom === region.bottom && area.right === region.right
  if (isRegionAlready) return { kind: 'sheet', anchor: selection.anchor, head: selection.anchor }
  return { ...selectArea(region), kind: 'cells' }
}

/** Shift+Space selects the rows, Control+Space the columns, both together the sheet. */
function selectWholeLines(selection: Selection, { jump, shift }: MoveKey): Selection {
  return { ...selection, kind: jump && shift ? 'sheet' : shift ? 'rows' : 'columns' }
}
