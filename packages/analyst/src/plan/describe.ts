import type { CellValue } from '@excel-ai-chat/analysis'
import { type Grid, cellAt } from '../linking/grid.ts'
import { aggregateNumbers } from './aggregate.ts'

/**
 * One line for each column: its name, filled cells, missing cells, different cells, and for columns of numbers the
 * least, the mean and the greatest.
 */
export function describeColumns(grid: Grid, column: number | undefined): readonly (readonly CellValue[])[] {
  const chosen = column === undefined ? grid.columns : grid.columns.filter(({ index }) => index === column)
  return chosen.map((one) => {
    const cells = Array.from({ length: grid.rowCount }, (_, row) => cellAt(grid, one.index, row))
    const filled = cells.filter((cell) => !cell.missing)
    const distinct = new Set(filled.map((cell) => cell.key)).size
    const counts: readonly CellValue[] = [one.name, filled.length, cells.length - filled.length, distinct]
    if (one.numeric < 0.9) return counts
    const numbers = filled.map((cell) => cell.number)
    const measured = (['minimum', 'average', 'maximum'] as const).map((name) => aggregateNumbers(name, numbers) ?? null)
    return [...counts, ...measured]
  })
}
