import type { SheetCells } from '../../workbook/sheet-cells.ts'
import { cellText } from './cell-text.ts'

const sampledRows = 150
const narrowest = 64
const widest = 280
const padding = 18
/** Mean width of a character of the grid's font, in pixels; numbers and capitals are a little wider than the rest. */
const characterWidth = 7.1

/** Widths in pixels that fit what the first rows show; hidden columns get 0. */
export function columnWidths(sheet: SheetCells, extentColumns: number, date1904: boolean): number[] {
  const hidden = new Set(sheet.shape.hiddenColumns)
  const rows = Math.min(sampledRows, sheet.rowCount)
  // A title over several columns says nothing about the width of its first.
  const spanning = new Set(
    sheet.shape.merges.filter(({ left, right }) => right > left).map(({ top, left }) => `${top}:${left}`),
  )
  return Array.from({ length: extentColumns }, (_, column) => {
    if (hidden.has(column)) return 0
    let longest = 0
    for (let row = 0; row < rows; row++) {
      if (spanning.has(`${row}:${column}`)) continue
      const { text } = cellText(sheet.value(row, column), sheet.format(row, column), date1904)
      longest = Math.max(longest, text.length)
    }
    return Math.round(Math.min(widest, Math.max(narrowest, longest * characterWidth + padding)))
  })
}
