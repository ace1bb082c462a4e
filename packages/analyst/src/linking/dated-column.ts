import { fromSerial } from '@excel-ai-chat/analysis'
import type { DateParts } from './cell.ts'
import { cellAt, type Grid } from './grid.ts'

/** A column of dates: as the table was read, or by what most of its cells say. */
export function isDated(grid: Grid, column: number): boolean {
  return grid.table.columns[column]?.type === 'date' || (grid.columns[column]?.dated ?? 0) > 0.6
}

/** The day a cell stands for; the reading of the whole column decides what `10/1/2016` is. */
export function dateAt(grid: Grid, column: number, row: number): DateParts | undefined {
  const read = grid.table.columns[column]
  const serial = read?.type === 'date' ? read.numbers[row] : undefined
  if (serial !== undefined && Number.isFinite(serial)) {
    const { year, month, day } = fromSerial(serial, grid.table.range.date1904 === true)
    return { year, month, day }
  }
  return cellAt(grid, column, row).date
}
