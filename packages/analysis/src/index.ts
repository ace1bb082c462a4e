export { type Area, type CellPosition, LAST_COLUMN, LAST_ROW } from './address/area.ts'
export type { LedgerEntry, LedgerValue } from './grounding/ledger.ts'
export type { CellValue, RangeInput } from './table/cell-value.ts'
export { type Column, type ColumnType, cellKind, type Table } from './table/table.ts'
