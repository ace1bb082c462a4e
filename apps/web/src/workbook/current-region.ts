import type { Area } from '@excel-ai-chat/analysis'
import type { Cell } from './sheet-cells.ts'

interface Cells {
  readonly rowCount: number
  readonly columnCount: number
  isBlank(row: number, column: number): boolean
}

/**
 * The block around a cell that is bounded by blank rows and columns, as `Range.CurrentRegion` and Control+A find it.
 * Each side grows as far as it can before the next is tried, so that a block of data costs a look at its rim only.
 * @returns the cell itself where it and all its neighbours are blank
 */
export function currentRegion(cell: Cell, cells: Cells): Area {
  let { row: top, column: left } = cell
  let bottom = top
  let right = left

  const rowHasData = (row: number): boolean => {
    if (row < 0 || row >= cells.rowCount) return false
    const last = Math.min(right + 1, cells.columnCount - 1)
    for (let column = Math.max(0, left - 1); column <= last; column++) if (!cells.isBlank(row, column)) return true
    return false
  }
  const columnHasData = (column: number): boolean => {
    if (column < 0 || column >= cells.columnCount) return false
    const last = Math.min(bottom + 1, cells.rowCount - 1)
    for (let row = Math.max(0, top - 1); row <= last; row++) if (!cells.isBlank(row, column)) return true
    return false
  }

  let grew = true
  while (grew) {
    grew = false
    while (columnHasData(right + 1)) {
      right++
      grew = true
    }
    while (columnHasData(left - 1)) {
      left--
      grew = true
    }
    while (rowHasData(bottom + 1)) {
      bottom++
      grew = true
    }
    while (rowHasData(top - 1)) {
      top--
      grew = true
    }
  }
  return trimmed({ top, left, bottom, right }, cells)
}

/** A blank cell beside a block starts the search, but its own blank row or column does not belong to the block. */
function trimmed(area: Area, cells: Cells): Area {
  let { top, left, bottom, right } = area
  const isRowBlank = (row: number): boolean => {
    for (let column = left; column <= right; column++) if (!cells.isBlank(row, column)) return false
    return true
  }
  const isColumnBlank = (column: number): boolean => {
    for (let row = top; row <= bottom; row++) if (!cells.isBlank(row, column)) return false
    return true
  }
  while (top < bottom && isRowBlank(top)) top++
  while (bottom > top && isRowBlank(bottom)) bottom--
  while (left < right && isColumnBlank(left)) left++
  while (right > left && isColumnBlank(right)) right--
  return { top, left, bottom, right }
}
