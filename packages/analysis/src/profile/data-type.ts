import type { ColumnType, Table } from '../table/table.ts'

/** What kind of data a range is, on the whole. */
export type DataType = 'numerical' | 'temporal' | 'categorical' | 'mixed' | 'basic' | 'empty' | 'none'

const numericTypes = new Set<ColumnType>(['number', 'currency', 'percent', 'duration', 'ordinal'])

/**
 * `none` without cells, `empty` when all are blank, `basic` for a single row or cell, `temporal` with a column of dates
 * or years beside others, else by the share of numeric columns: above 70 % `numerical`, above 30 % `mixed`.
 */
export function dataTypeOf(table: Table): DataType {
  if (table.range.values.every((row) => row.length === 0)) return 'none'
  const filled = table.columns.filter((column) => column.type !== 'empty')
  if (filled.length === 0) return table.headerRows.length > 0 ? 'basic' : 'empty'
  if (table.rows.length < 2) return 'basic'
  const isTemporal = filled.some((column) => column.type === 'date')
  if (isTemporal && filled.length > 1) return 'temporal'
  const share = filled.filter((column) => numericTypes.has(column.type)).length / filled.length
  if (share > 0.7) return 'numerical'
  return share > 0.3 ? 'mixed' : isTemporal ? 'temporal' : 'categorical'
}
