import { type Area, columnName, formatCell } from '@excel-ai-chat/analysis'
import { type Selection, areaOf, containsCell } from '../../workbook/selection.ts'
import type { Cell, SheetCells } from '../../workbook/sheet-cells.ts'
import type { Axis } from './axis.ts'
import { cellText } from './cell-text.ts'

export const rowHeight = 24
export const headerHeight = 24
const overscanRows = 8
const overscanPixels = 200
/** An overlay reaches this far beyond the window at most: browsers give up on elements of millions of pixels. */
const overlayReach = 2_000

export interface GridModel {
  readonly sheet: SheetCells
  readonly rows: Axis
  readonly columns: Axis
  readonly selection: Selection
  readonly outlined: readonly Area[]
  readonly date1904: boolean
}

export type GridPart = 'cell' | 'row-header' | 'column-header' | 'corner'

interface DrawnRow {
  readonly element: HTMLElement
  readonly header: HTMLElement
  readonly cells: HTMLElement[]
  row: number
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
  readonly #selectionBox = element('div', 'grid-selection')
  readonly #activeBox = element('div', 'grid-active')
  readonly #outlines: HTMLElement[] = []
  readonly #columnHeaders: HTMLElement[] = []
  readonly #drawn = new Map<number, DrawnRow>()
  readonly #spare: DrawnRow[] = []
  readonly #idPrefix: string
  #model: GridModel | undefined
  #headerWidth = 40
  #firstColumn = 0
  #lastColumn = -1
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
    for (const box of [this.#selectionBox, this.#activeBox]) box.ariaHidden = 'true'
    this.#canvas.append(this.#headerRow, this.#selectionBox, this.#activeBox)
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
    const inHeader = y < headerHeight
    const inRowHeader = x < this.#headerWidth
    return {
      part: inHeader ? (inRowHeader ? 'corner' : 'column-header') : inRowHeader ? 'row-header' : 'cell',
      cell,
    }
  }

  #draw(contentChanged: boolean): void {
    const model = this.#model
    if (model === undefined) return
    const { rows, columns } = model
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = this.#root
    const firstRow = Math.max(0, rows.indexAt(scrollTop) - overscanRows)
    const lastRow = Math.min(rows.count - 1, rows.indexAt(scrollTop + clientHeight) + overscanRows)
    const firstColumn = columns.indexAt(scrollLeft - overscanPixels)
    const lastColumn = columns.indexAt(scrollLeft + clientWidth + overscanPixels)
    const columnsMoved = contentChanged || firstColumn !== this.#firstColumn || lastColumn !== this.#lastColumn
    this.#firstColumn = firstColumn
    this.#lastColumn = lastColumn
    const area = areaOf(model.selection)

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
      if (known === undefined || columnsMoved) this.#fillRow(drawn, model)
      this.#markRow(drawn, model, area)
    }
    for (const { element: unused } of this.#spare) unused.hidden = true
    this.#drawOverlays(model, area)
    const { anchor } = model.selection
    const activeIsDrawn = this.#drawn.has(anchor.row) && anchor.column >= firstColumn && anchor.column <= lastColumn
    if (activeIsDrawn) this.#root.setAttribute('aria-activedescendant', this.#cellId(anchor))
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
    return { element: row, header, cells: [], row: -1 }
  }

  #fillRow(drawn: DrawnRow, { sheet, rows, columns, date1904 }: GridModel): void {
    const { row } = drawn
    drawn.element.style.transform = `translateY(${headerHeight + rows.offset(row)}px)`
    drawn.element.ariaRowIndex = String(row + 2)
    drawn.header.style.width = `${this.#headerWidth}px`
    drawn.header.textContent = String(row + 1)
    let used = 0
    for (let column = this.#firstColumn; column <= this.#lastColumn; column++) {
      if (columns.isHidden(column)) continue
      const cell = (drawn.cells[used] ??= drawn.element.appendChild(element('div', 'grid-cell', 'gridcell')))
      used++
      const { text, align } = cellText(sheet.value(row, column), sheet.format(row, column), date1904)
      cell.hidden = false
      cell.id = this.#cellId({ row, column })
      cell.ariaColIndex = String(column + 2)
      cell.dataset['column'] = String(column)
      cell.dataset['align'] = align
      cell.textContent = text
      cell.style.left = `${this.#headerWidth + columns.offset(column)}px`
      cell.style.width = `${columns.size(column)}px`
    }
    for (const cell of drawn.cells.slice(used)) {
      cell.hidden = true
      cell.removeAttribute('id')
    }
  }

  #markRow(drawn: DrawnRow, { selection }: GridModel, area: Area): void {
    const { row } = drawn
    const inRows = row >= area.top && row <= area.bottom
    drawn.header.classList.toggle('is-selected', inRows)
    drawn.header.classList.toggle('is-whole', inRows && (selection.kind === 'rows' || selection.kind === 'sheet'))
    for (const cell of drawn.cells) {
      if (cell.hidden) continue
      const selected = String(inRows && containsCell(area, { row, column: Number(cell.dataset['column']) }))
      if (cell.ariaSelected !== selected) cell.ariaSelected = selected
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

  #drawOverlays(model: GridModel, area: Area): void {
    const { anchor } = model.selection
    this.#place(this.#selectionBox, model, area)
    this.#place(this.#activeBox, model, {
      top: anchor.row,
      bottom: anchor.row,
      left: anchor.column,
      right: anchor.column,
    })
    let used = 0
    for (const outlined of model.outlined) {
      const box = (this.#outlines[used] ??= this.#canvas.appendChild(element('div', 'grid-outline')))
      box.ariaHidden = 'true'
      if (this.#place(box, model, outlined)) used++
    }
    for (const box of this.#outlines.slice(used)) box.hidden = true
  }

  /** Lays a box over an area, cut to the neighbourhood of the window; false and hidden when none of it is near. */
  #place(box: HTMLElement, { rows, columns }: GridModel, area: Area): boolean {
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = this.#root
    const top = Math.max(rows.offset(Math.min(area.top, rows.count)), scrollTop - overlayReach)
    const bottom = Math.min(rows.offset(Math.min(area.bottom + 1, rows.count)), scrollTop + clientHeight + overlayReach)
    const left = Math.max(columns.offset(Math.min(area.left, columns.count)), scrollLeft - overlayReach)
    const right = Math.min(
      columns.offset(Math.min(area.right + 1, columns.count)),
      scrollLeft + clientWidth + overlayReach,
    )
    box.hidden = bottom <= top || right <= left
    if (box.hidden) return false
    box.style.transform = `translate(${this.#headerWidth + left}px, ${headerHeight + top}px)`
    box.style.width = `${right - left}px`
    box.style.height = `${bottom - top}px`
    return true
  }

  #cellId(cell: Cell): string {
    return `${this.#idPrefix}-${formatCell(cell)}`
  }
}

function element(tag: 'div' | 'span', className: string, role?: string): HTMLElement {
  const created = document.createElement(tag)
  created.className = className
  if (role !== undefined) created.role = role
  return created
}
