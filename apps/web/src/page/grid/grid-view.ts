import { type Area, columnName } from '@excel-ai-chat/analysis'
import { type Selection, areaOf } from '../../workbook/selection.ts'
import type { Cell, SheetCells } from '../../workbook/sheet-cells.ts'
import type { Axis } from './axis.ts'
import { cellText } from './cell-text.ts'
import { element } from './element.ts'
import { GridOverlays, headerHeight } from './grid-overlays.ts'
import type { MergedCells } from './merged-cells.ts'

export const rowHeight = 24
const overscanRows = 8
const overscanPixels = 200
/** Pixels around the edge of a column header where it can be grabbed. */
const edgeReach = 4

export interface GridModel {
  readonly sheet: SheetCells
  readonly rows: Axis
  readonly columns: Axis
  readonly selection: Selection
  readonly outlined: readonly Area[]
  readonly merged: MergedCells
  readonly date1904: boolean
}

export type GridPart = 'cell' | 'row-header' | 'column-header' | 'corner'

/** An element and what it shows now, so that only differences are written to it. */
interface DrawnCell {
  readonly element: HTMLElement
  row: number
  column: number
  selected: boolean
  merged: boolean
}

interface DrawnRow {
  readonly element: HTMLElement
  readonly header: HTMLElement
  /** The cell of a column is at the column modulo the number of slots. */
  readonly cells: DrawnCell[]
  row: number
  selected: boolean
  whole: boolean
}

/**
 * The cells in and around the window, as plain elements that are reused while the sheet scrolls. It draws outside of
 * React, because one scroll step changes hundreds of cells and nothing else of the page.
 */
export class GridView {
  readonly #root: HTMLElement
  readonly #canvas = element('div', 'grid-canvas')
  readonly #headerRow = element('div', 'grid-header', 'row')
  readonly #corner = element('div', 'grid-corner', 'columnheader')
  readonly #overlays = new GridOverlays(this.#canvas)
  readonly #columnHeaders: HTMLElement[] = []
  readonly #drawn = new Map<number, DrawnRow>()
  readonly #spare: DrawnRow[] = []
  readonly #idPrefix: string
  #model: GridModel | undefined
  #headerWidth = 40
  #firstColumn = 0
  #lastColumn = -1
  #slots = 0
  #frame: number | undefined

  /** @param root the scrolling element with `role="grid"` @param selectAllLabel name of the corner @param idPrefix for the ids of cells */
  constructor(root: HTMLElement, selectAllLabel: string, idPrefix: string) {
    this.#root = root
    this.#idPrefix = idPrefix
    this.#canvas.role = 'presentation'
    this.#headerRow.ariaRowIndex = '1'
    this.#corner.ariaColIndex = '1'
    const label = element('span', 'visually-hidden')
    label.textContent = selectAllLabel
    this.#corner.append(label)
    this.#headerRow.append(this.#corner)
    this.#canvas.append(this.#headerRow)
    root.append(this.#canvas)
    root.addEventListener('scroll', this.#schedule, { passive: true })
    this.#resizes.observe(root)
  }

  readonly #schedule = (): void => {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined
      this.#draw(false)
    })
  }
  readonly #resizes = new ResizeObserver(this.#schedule)

  destroy(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame)
    this.#resizes.disconnect()
    this.#root.removeEventListener('scroll', this.#schedule)
    this.#canvas.remove()
  }

  /** Draws another state of the sheet; `contentChanged` when cells differ and not only the selection. */
  show(model: GridModel, contentChanged: boolean): void {
    this.#model = model
    const { rows, columns } = model
    this.#headerWidth = 16 + 8 * Math.max(3, String(rows.count).length)
    this.#canvas.style.width = `${this.#headerWidth + columns.length}px`
    this.#canvas.style.height = `${headerHeight + rows.length}px`
    this.#corner.style.width = `${this.#headerWidth}px`
    this.#root.ariaRowCount = String(rows.count + 1)
    this.#root.ariaColCount = String(columns.count + 1)
    this.#draw(contentChanged)
  }

  /** Whole rows that fit the window. */
  get pageRows(): number {
    return Math.max(1, Math.floor((this.#root.clientHeight - headerHeight) / rowHeight) - 1)
  }

  /** Scrolls as little as brings a cell into the window. */
  reveal({ row, column }: Cell): void {
    const model = this.#model
    if (model === undefined) return
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = this.#root
    const top = model.rows.offset(row)
    const left = model.columns.offset(column)
    const bottom = top + model.rows.size(row)
    const right = left + model.columns.size(column)
    const viewHeight = clientHeight - headerHeight
    const viewWidth = clientWidth - this.#headerWidth
    if (top < scrollTop) this.#root.scrollTop = top
    else if (bottom > scrollTop + viewHeight) this.#root.scrollTop = bottom - viewHeight
    if (left < scrollLeft || right - left > viewWidth) this.#root.scrollLeft = left
    else if (right > scrollLeft + viewWidth) this.#root.scrollLeft = right - viewWidth
  }

  /** Puts a cell that is out of sight into the upper third of the window; one in sight stays where it is. */
  revealFar(cell: Cell): void {
    const model = this.#model
    if (model === undefined) return
    const top = model.rows.offset(cell.row)
    const { scrollTop, clientHeight } = this.#root
    if (top < scrollTop || top + rowHeight > scrollTop + clientHeight - headerHeight) {
      this.#root.scrollTop = Math.max(0, top - (clientHeight - headerHeight) / 3)
    }
    this.reveal(cell)
  }

  /** The cell and the part of the grid at a point of the window. */
  hit(clientX: number, clientY: number): { readonly part: GridPart; readonly cell: Cell } | undefined {
    const model = this.#model
    if (model === undefined) return undefined
    const box = this.#root.getBoundingClientRect()
    const x = clientX - box.left
    const y = clientY - box.top
    const cell = {
      row: model.rows.indexAt(Math.max(0, y - headerHeight) + this.#root.scrollTop),
      column: model.columns.indexAt(Math.max(0, x - this.#headerWidth) + this.#root.scrollLeft),
    }
    const area = model.merged.areaAt(cell.row, cell.column)
    const inHeader = y < headerHeight
    const inRowHeader = x < this.#headerWidth
    return {
      part: inHeader ? (inRowHeader ? 'corner' : 'column-header') : inRowHeader ? 'row-header' : 'cell',
      cell: area === undefined || inHeader || inRowHeader ? cell : { row: area.top, column: area.left },
    }
  }

  /** The column whose right edge is in the header at a point of the window, and how wide it is. */
  columnEdge(clientX: number, clientY: number): { readonly column: number; readonly width: number } | undefined {
    const columns = this.#model?.columns
    const box = this.#root.getBoundingClientRect()
    if (columns === undefined || clientY - box.top >= headerHeight) return undefined
    const x = clientX - box.left - this.#headerWidth + this.#root.scrollLeft
    const column = columns.indexAt(x - edgeReach)
    if (Math.abs(columns.offset(column + 1) - x) > edgeReach) return undefined
    return { column, width: columns.size(column) }
  }

  #draw(contentChanged: boolean): void {
    const model = this.#model
    if (model === undefined) return
    const { rows, columns, selection } = model
    const { scrollTop: top, scrollLeft: left, clientHeight: height, clientWidth: width } = this.#root
    const viewport = { top, left, width, height }
    const firstRow = Math.max(0, rows.indexAt(top) - overscanRows)
    const lastRow = Math.min(rows.count - 1, rows.indexAt(top + height) + overscanRows)
    const firstColumn = columns.indexAt(left - overscanPixels)
    const lastColumn = columns.indexAt(left + width + overscanPixels)
    const slots = Math.max(this.#slots, lastColumn - firstColumn + 1)
    const allAnew = contentChanged || slots !== this.#slots
    const columnsMoved = allAnew || firstColumn !== this.#firstColumn || lastColumn !== this.#lastColumn
    this.#firstColumn = firstColumn
    this.#lastColumn = lastColumn
    this.#slots = slots
    const area = areaOf(selection)

    this.#drawHeaders(model, area)
    for (const [row, drawn] of this.#drawn) {
      if (row < firstRow || row > lastRow || rows.isHidden(row)) {
        this.#drawn.delete(row)
        this.#spare.push(drawn)
      }
    }
    for (let row = firstRow; row <= lastRow; row++) {
      if (rows.isHidden(row)) continue
      const known = this.#drawn.get(row)
      const drawn = known ?? this.#takeRow(row)
      if (known === undefined || allAnew) this.#placeRow(drawn, model)
      if (known === undefined || columnsMoved) this.#fillRow(drawn, model, allAnew)
      this.#markRow(drawn, model, area)
    }
    for (const { element: unused } of this.#spare) unused.hidden = true
    this.#overlays.draw(model, viewport, this.#headerWidth)
    const { anchor } = selection
    const activeIsDrawn = this.#drawn.has(anchor.row) && anchor.column >= firstColumn && anchor.column <= lastColumn
    if (activeIsDrawn) this.#root.setAttribute('aria-activedescendant', this.#cellId(anchor.row, anchor.column))
    else this.#root.removeAttribute('aria-activedescendant')
  }

  #takeRow(row: number): DrawnRow {
    const drawn = this.#spare.pop() ?? this.#createRow()
    drawn.row = row
    drawn.element.hidden = false
    this.#drawn.set(row, drawn)
    return drawn
  }

  #createRow(): DrawnRow {
    const row = element('div', 'grid-row', 'row')
    const header = element('div', 'grid-row-header', 'rowheader')
    header.ariaColIndex = '1'
    row.append(header)
    this.#canvas.append(row)
    return { element: row, header, cells: [], row: -1, selected: false, whole: false }
  }

  #placeRow({ element: row, header, row: index }: DrawnRow, { rows }: GridModel): void {
    row.style.transform = `translateY(${headerHeight + rows.offset(index)}px)`
    row.ariaRowIndex = String(index + 2)
    header.style.width = `${this.#headerWidth}px`
    header.textContent = String(index + 1)
  }

  #fillRow(drawn: DrawnRow, model: GridModel, allAnew: boolean): void {
    const { columns, rows, sheet, date1904, merged } = model
    const { row } = drawn
    for (let slot = 0; slot < this.#slots; slot++) {
      // The one column of the window that this slot serves.
      const column = this.#firstColumn + mod(slot - this.#firstColumn, this.#slots)
      const cell = (drawn.cells[slot] ??= createCell(drawn.element))
      const area = merged.areaAt(row, column)
      const isCovered = area !== undefined && (area.top !== row || area.left !== column)
      const shows = column <= this.#lastColumn && !columns.isHidden(column) && !isCovered
      if (cell.element.hidden === shows) cell.element.hidden = !shows
      if (!shows) {
        cell.column = -1
        cell.element.removeAttribute('id')
        continue
      }
      if (cell.column === column && cell.row === row && !allAnew) continue
      if (cell.column !== column || allAnew) {
        cell.column = column
        cell.element.ariaColIndex = String(column + 2)
        cell.element.style.left = `${this.#headerWidth + columns.offset(column)}px`
        cell.element.style.width = `${columns.size(column)}px`
      }
      if (area !== undefined || cell.merged) {
        const { bottom, right } = area ?? { bottom: row, right: column }
        cell.element.style.width = `${columns.offset(right + 1) - columns.offset(column)}px`
        cell.element.style.height = area === undefined ? '' : `${rows.offset(bottom + 1) - rows.offset(row)}px`
        cell.merged = area !== undefined
      }
      cell.row = row
      cell.element.id = this.#cellId(row, column)
      const { text, align } = cellText(sheet.value(row, column), sheet.format(row, column), date1904)
      cell.element.textContent = text
      cell.element.className = cell.merged ? `${alignClasses[align]} is-merged` : alignClasses[align]
    }
  }

  #markRow(drawn: DrawnRow, { selection: { kind } }: GridModel, area: Area): void {
    const { row, header } = drawn
    const inRows = row >= area.top && row <= area.bottom
    const whole = inRows && (kind === 'rows' || kind === 'sheet')
    if (drawn.selected !== inRows) header.classList.toggle('is-selected', inRows)
    if (drawn.whole !== whole) header.classList.toggle('is-whole', whole)
    drawn.selected = inRows
    drawn.whole = whole
    for (const cell of drawn.cells) {
      const selected = inRows && cell.column >= area.left && cell.column <= area.right
      if (cell.selected === selected) continue
      cell.selected = selected
      cell.element.ariaSelected = String(selected)
    }
  }

  #drawHeaders({ columns, selection }: GridModel, area: Area): void {
    let used = 0
    for (let column = this.#firstColumn; column <= this.#lastColumn; column++) {
      if (columns.isHidden(column)) continue
      const header = (this.#columnHeaders[used] ??= this.#headerRow.appendChild(
        element('div', 'grid-column-header', 'columnheader'),
      ))
      used++
      const inColumns = column >= area.left && column <= area.right
      header.hidden = false
      header.ariaColIndex = String(column + 2)
      header.textContent = columnName(column)
      header.style.left = `${this.#headerWidth + columns.offset(column)}px`
      header.style.width = `${columns.size(column)}px`
      header.classList.toggle('is-selected', inColumns)
      header.classList.toggle('is-whole', inColumns && (selection.kind === 'columns' || selection.kind === 'sheet'))
    }
    for (const header of this.#columnHeaders.slice(used)) header.hidden = true
  }

  #cellId(row: number, column: number): string {
    return `${this.#idPrefix}-${row}-${column}`
  }
}

const alignClasses = {
  left: 'grid-cell',
  right: 'grid-cell is-right',
  center: 'grid-cell is-center',
} as const

function createCell(row: HTMLElement): DrawnCell {
  const created = element('div', 'grid-cell', 'gridcell')
  created.ariaSelected = 'false'
  row.append(created)
  return { element: created, row: -1, column: -1, selected: false, merged: false }
}

function mod(dividend: number, divisor: number): number {
  return ((dividend % divisor) + divisor) % divisor
}
