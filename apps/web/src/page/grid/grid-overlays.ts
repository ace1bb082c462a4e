import type { Area } from '@excel-ai-chat/analysis'
import { areaOf, type Selection } from '../../workbook/selection.ts'
import type { Axis } from './axis.ts'
import { element } from './element.ts'

export const headerHeight = 24
/** An overlay reaches this far beyond the window at most: browsers give up on elements of millions of pixels. */
const overlayReach = 2_000

/** The part of the sheet that shows, read from the page once a drawing: reading between writes would lay it out anew. */
export interface Viewport {
  readonly top: number
  readonly left: number
  readonly width: number
  readonly height: number
}

interface OverlaidSheet {
  readonly rows: Axis
  readonly columns: Axis
  readonly selection: Selection
  readonly outlined: readonly Area[]
}

/** What lies over the cells: the selection, the active cell, and the areas an answer pointed at. */
export class GridOverlays {
  readonly #canvas: HTMLElement
  readonly #selection = element('div', 'grid-selection')
  readonly #active = element('div', 'grid-active')
  readonly #outlines: HTMLElement[] = []

  constructor(canvas: HTMLElement) {
    this.#canvas = canvas
    for (const box of [this.#selection, this.#active]) this.#add(box)
  }

  draw(sheet: OverlaidSheet, viewport: Viewport, headerWidth: number): void {
    const { row, column } = sheet.selection.anchor
    place(this.#selection, sheet, areaOf(sheet.selection), viewport, headerWidth)
    place(this.#active, sheet, { top: row, bottom: row, left: column, right: column }, viewport, headerWidth)
    let used = 0
    for (const outlined of sheet.outlined) {
      const box = (this.#outlines[used] ??= this.#add(element('div', 'grid-outline')))
      if (place(box, sheet, outlined, viewport, headerWidth)) used++
    }
    for (const box of this.#outlines.slice(used)) box.hidden = true
  }

  #add(box: HTMLElement): HTMLElement {
    box.ariaHidden = 'true'
    this.#canvas.append(box)
    return box
  }
}

/** Lays a box over an area, cut to the neighbourhood of the window; false and hidden when none of it is near. */
function place(
  box: HTMLElement,
  { rows, columns }: OverlaidSheet,
  area: Area,
  viewport: Viewport,
  headerWidth: number,
): boolean {
  const top = Math.max(rows.offset(Math.min(area.top, rows.count)), viewport.top - overlayReach)
  const bottom = Math.min(
    rows.offset(Math.min(area.bottom + 1, rows.count)),
    viewport.top + viewport.height + overlayReach,
  )
  const left = Math.max(columns.offset(Math.min(area.left, columns.count)), viewport.left - overlayReach)
  const right = Math.min(
    columns.offset(Math.min(area.right + 1, columns.count)),
    viewport.left + viewport.width + overlayReach,
  )
  box.hidden = bottom <= top || right <= left
  if (box.hidden) return false
  box.style.transform = `translate(${headerWidth + left}px, ${headerHeight + top}px)`
  box.style.width = `${right - left}px`
  box.style.height = `${bottom - top}px`
  return true
}
