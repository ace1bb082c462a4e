import { type KeyboardEvent, type PointerEvent, useEffect, useId, useMemo, useRef, useSyncExternalStore } from 'react'
import { text } from '../../text/index.ts'
import type { FileHost } from '../../workbook/file.ts'
import { type Selection, type SheetView, areaOf, clipToUsed, extendTo, selectCell } from '../../workbook/selection.ts'
import { moveSelection } from '../../workbook/selection-move.ts'
import type { Cell } from '../../workbook/sheet-cells.ts'
import { uniformAxis } from './axis.ts'
import { copiedCells } from './copied-cells.ts'
import './grid.css'
import { type GridPart, GridView, rowHeight } from './grid-view.ts'
import { mergedCells } from './merged-cells.ts'
import { useColumnAxis } from './use-column-axis.ts'

const spareRows = 40
const spareColumns = 6
const leastRows = 100
const leastColumns = 26

const kinds: Readonly<Record<GridPart, Selection['kind']>> = {
  cell: 'cells',
  'row-header': 'rows',
  'column-header': 'columns',
  corner: 'sheet',
}

/** The cells of the active sheet: scrolls, selects by mouse and keyboard as Excel does. */
export function Grid({ host }: { host: FileHost }) {
  const root = useRef<HTMLDivElement>(null)
  const view = useRef<GridView>(undefined)
  const idPrefix = useId()
  const state = useSyncExternalStore(
    (listener) => host.subscribe(listener),
    () => host.grid(),
  )
  const sheet = host.workbook.sheets[state.sheetIndex] ?? host.sheet
  const { date1904 } = host.workbook
  const { head } = state.selection
  const extentRows = roundUp(Math.max(leastRows, sheet.rowCount + spareRows, head.row + spareRows), 1_048_576)
  const extentColumns = roundUp(Math.max(leastColumns, sheet.columnCount + spareColumns, head.column + 2), 16_384)
  const rows = useMemo(() => uniformAxis(extentRows, rowHeight, sheet.shape.hiddenRows), [extentRows, sheet])
  const { columns, resize } = useColumnAxis(sheet, extentColumns, date1904)
  const merged = useMemo(() => mergedCells(sheet.shape.merges), [sheet])

  useEffect(() => {
    if (root.current === null) return undefined
    const created = new GridView(root.current, text.sheet.selectAll, idPrefix)
    view.current = created
    return () => created.destroy()
  }, [idPrefix])

  const shown = useRef<{ columns: unknown; contentVersion: number; revealVersion: number }>(undefined)
  useEffect(() => {
    const { selection, outlined, contentVersion, revealVersion } = state
    const before = shown.current
    view.current?.show(
      { sheet, rows, columns, selection, outlined, merged, date1904 },
      before?.columns !== columns || before.contentVersion !== contentVersion,
    )
    if (before !== undefined && before.revealVersion !== revealVersion) view.current?.revealFar(selection.anchor)
    shown.current = { columns, contentVersion, revealVersion }
  }, [state, sheet, rows, columns, merged, date1904])

  const moveView: SheetView = {
    extentRows,
    extentColumns,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    isBlank: (row, column) => sheet.isBlank(row, column),
    isRowHidden: rows.isHidden,
    isColumnHidden: columns.isHidden,
    pageRows: view.current?.pageRows ?? 20,
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, shiftKey: shift, altKey } = event
    if (altKey) return
    const move = moveSelection(
      state.selection,
      { key: lowerLetter(key), jump: event.ctrlKey || event.metaKey, shift },
      moveView,
    )
    if (move === undefined) return
    event.preventDefault()
    host.select(move)
    if (move.kind === 'cells' && key !== 'a' && key !== 'A') view.current?.reveal(move.head)
  }

  const drag = useRef<{ readonly start: Selection; lastX: number; lastY: number; timer: number } | undefined>(undefined)
  const press = (event: PointerEvent, extend: boolean): Selection | undefined => {
    const hit = view.current?.hit(event.clientX, event.clientY)
    if (hit === undefined) return undefined
    const selection: Selection = extend
      ? extendTo(state.selection, hit.cell)
      : { kind: kinds[hit.part], anchor: startOf(hit.part, hit.cell), head: hit.cell }
    host.select(selection)
    return selection
  }
  const dragTo = () => {
    const current = drag.current
    const element = root.current
    if (current === undefined || element === null) return
    const box = element.getBoundingClientRect()
    const { lastX, lastY } = current
    element.scrollBy(beyond(lastX, box.left + 60, box.right), beyond(lastY, box.top + 24, box.bottom))
    const hit = view.current?.hit(
      Math.min(Math.max(lastX, box.left), box.right - 1),
      Math.min(Math.max(lastY, box.top), box.bottom - 1),
    )
    if (hit === undefined) return
    const { head: before } = host.grid().selection
    if (before.row !== hit.cell.row || before.column !== hit.cell.column) {
      host.select(extendTo(current.start, hit.cell))
    }
  }
  const resizing = useRef<{ readonly column: number; readonly width: number; readonly x: number }>(undefined)
  const endDrag = () => {
    if (drag.current !== undefined) clearInterval(drag.current.timer)
    drag.current = undefined
    resizing.current = undefined
  }
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    // A finger scrolls; it selects by a tap.
    if (event.pointerType === 'touch' || event.button !== 0 || isOnScrollbar(event)) return
    const edge = view.current?.columnEdge(event.clientX, event.clientY)
    if (edge !== undefined) {
      event.currentTarget.setPointerCapture(event.pointerId)
      resizing.current = { ...edge, x: event.clientX }
      return
    }
    const start = press(event, event.shiftKey)
    if (start === undefined) return
    event.currentTarget.setPointerCapture(event.pointerId)
    endDrag()
    drag.current = {
      start,
      lastX: event.clientX,
      lastY: event.clientY,
      timer: window.setInterval(dragTo, 40),
    }
  }
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const edge = resizing.current
    if (edge !== undefined) return resize(edge.column, edge.width + event.clientX - edge.x)
    if (drag.current === undefined) {
      const overEdge = view.current?.columnEdge(event.clientX, event.clientY) !== undefined
      event.currentTarget.classList.toggle('is-over-edge', overEdge)
      return
    }
    drag.current.lastX = event.clientX
    drag.current.lastY = event.clientY
    dragTo()
  }
  useEffect(() => endDrag, [])

  return (
    // oxlint-disable-next-line jsx-a11y -- the cells are drawn by GridView; the grid itself takes the focus
    <div
      ref={root}
      className="grid"
      role="grid"
      tabIndex={0}
      aria-label={text.sheet.grid(sheet.shape.name)}
      aria-multiselectable="true"
      onKeyDown={onKeyDown}
      onCopy={(event) => {
        const area = clipToUsed(areaOf(state.selection), sheet)
        if (area === undefined) return
        event.preventDefault()
        event.clipboardData.setData('text/plain', copiedCells(sheet, area, date1904))
      }}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={endDrag}
      onPointerCancel={endDrag}
      onClick={(event) => {
        const pointer = event.nativeEvent
        if (pointer instanceof globalThis.PointerEvent && pointer.pointerType === 'touch') {
          const hit = view.current?.hit(event.clientX, event.clientY)
          if (hit !== undefined) host.select({ ...selectCell(startOf(hit.part, hit.cell)), kind: kinds[hit.part] })
        }
      }}
    />
  )
}

/** The active cell of a header that was pressed: the first of its row or column. */
function startOf(part: GridPart, { row, column }: Cell): Cell {
  return {
    row: part === 'column-header' || part === 'corner' ? 0 : row,
    column: part === 'row-header' || part === 'corner' ? 0 : column,
  }
}

function isOnScrollbar(event: PointerEvent<HTMLElement>): boolean {
  const { currentTarget, clientX, clientY } = event
  const box = currentTarget.getBoundingClientRect()
  return clientX - box.left >= currentTarget.clientWidth || clientY - box.top >= currentTarget.clientHeight
}

/** How far a point lies outside of two bounds. */
function beyond(point: number, from: number, to: number): number {
  return point < from ? point - from : point > to ? point - to : 0
}

/** In steps of a hundred, so that moving beyond the data does not lay the grid out anew at every step. */
function roundUp(count: number, most: number): number {
  const unit = most > 100_000 ? 100 : 2
  return Math.min(most, Math.ceil(count / unit) * unit)
}

function lowerLetter(key: string): string {
  return key.length === 1 ? key.toLowerCase() : key
}
