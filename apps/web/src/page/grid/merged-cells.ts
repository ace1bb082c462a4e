import type { Area } from '@excel-ai-chat/analysis'

/** Finds the merged area that a cell belongs to. */
export interface MergedCells {
  /** Undefined for a cell that is not merged. */
  areaAt(row: number, column: number): Area | undefined
}

/** A merged area of more cells is shown unmerged: an index of its cells would cost more than it is worth. */
const indexedCells = 10_000

export function mergedCells(merges: readonly Area[]): MergedCells {
  const byCell = new Map<number, Area>()
  for (const area of merges) {
    if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > indexedCells) continue
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) byCell.set(keyOf(row, column), area)
    }
  }
  return { areaAt: (row, column) => (byCell.size === 0 ? undefined : byCell.get(keyOf(row, column))) }
}

function keyOf(row: number, column: number): number {
  return row * 16_384 + column
}
