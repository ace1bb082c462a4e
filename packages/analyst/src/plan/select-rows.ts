import { type Grid, cellAt } from '../linking/grid.ts'
import { passes } from './conditions.ts'
import type { Rows } from './plan.ts'

/** Finds the body rows of a selection, ascending except for `top`, which is ordered by its key; remembers what it found. */
export class RowSelector {
  readonly #grid: Grid
  readonly #known = new WeakMap<Rows, readonly number[]>()

  constructor(grid: Grid) {
    this.#grid = grid
  }

  select(rows: Rows): readonly number[] {
    const seen = this.#known.get(rows)
    if (seen !== undefined) return seen
    const found = this.#find(rows)
    this.#known.set(rows, found)
    return found
  }

  #find(rows: Rows): readonly number[] {
    const grid = this.#grid
    switch (rows.kind) {
      case 'all':
        return Array.from({ length: grid.rowCount }, (_, row) => row)
      case 'where': {
        const found: number[] = []
        for (let row = 0; row < grid.rowCount; row += 1) if (passes(grid, rows.condition, row)) found.push(row)
        return found
      }
      case 'top':
        return topRows(grid, this.select(rows.of), rows.by, rows.order, rows.count)
      case 'at': {
        const found = this.select(rows.of).at(rows.position < 0 ? rows.position : rows.position - 1)
        return found === undefined ? [] : [found]
      }
      case 'beside':
        return this.select(rows.of)
          .map((row) => row + rows.offset)
          .filter((row) => row >= 0 && row < grid.rowCount)
      case 'same': {
        const given = this.select(rows.of)
        const keys = new Set(given.map((row) => cellAt(grid, rows.column, row).key))
        const found: number[] = []
        for (let row = 0; row < grid.rowCount; row += 1) {
          if (!given.includes(row) && keys.has(cellAt(grid, rows.column, row).key)) found.push(row)
        }
        return found
      }
      case 'beyond': {
        const given = this.select(rows.of)
        const edge = rows.direction === 1 ? given.at(0) : given.at(0)
        if (edge === undefined) return []
        const found: number[] = []
        for (let row = 0; row < grid.rowCount; row += 1) {
          if (rows.direction === 1 ? row > edge : row < edge) found.push(row)
        }
        return found
      }
    }
  }
}

/** The best `count` rows by a column; one alone brings its ties along, since none of them is better. */
function topRows(
  grid: Grid,
  rows: readonly number[],
  column: number,
  order: 'highest' | 'lowest',
  count: number,
): readonly number[] {
  const sign = order === 'highest' ? -1 : 1
  const ranked = rows
    .map((row) => ({ row, order: cellAt(grid, column, row).order }))
    .filter((entry) => !Number.isNaN(entry.order))
    .sort((a, b) => sign * (a.order - b.order) || a.row - b.row)
  if (count > 1) return ranked.slice(0, count).map(({ row }) => row)
  return ranked.filter((entry) => entry.order === ranked[0]?.order).map(({ row }) => row)
}
