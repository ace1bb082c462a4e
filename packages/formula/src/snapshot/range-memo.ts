import type { Rectangle } from './rectangle.ts'

interface Entry<T> {
  readonly area: Rectangle
  readonly value: T
}

/** So many ranges a worksheet are kept; beyond that all are forgotten, as nothing depends on the memory. */
const MOST_ENTRIES = 2000

/** Keeps what was computed from a range of cells until one of them changes. */
export class RangeMemo<T> {
  private readonly sheets = new Map<number, Map<string, Entry<T>>>()

  get(area: Rectangle & { readonly sheet: number }, make: () => T): T {
    let entries = this.sheets.get(area.sheet)
    if (entries === undefined) {
      entries = new Map()
      this.sheets.set(area.sheet, entries)
    }
    const key = `${area.top}:${area.left}:${area.bottom}:${area.right}`
    const known = entries.get(key)
    if (known !== undefined) return known.value
    const value = make()
    if (entries.size >= MOST_ENTRIES) entries.clear()
    entries.set(key, { area, value })
    return value
  }

  /** To be called when a cell changes. */
  forget(sheet: number, row: number, column: number): void {
    const entries = this.sheets.get(sheet)
    if (entries === undefined) return
    for (const [key, { area }] of entries) {
      if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) entries.delete(key)
    }
  }
}
