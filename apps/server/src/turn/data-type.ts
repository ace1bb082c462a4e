import type { ColumnType, Table } from '@excel-ai-chat/analysis'
import type { DataType } from '@excel-ai-chat/contracts'

const numerical: readonly ColumnType[] = ['number', 'currency', 'percent', 'duration', 'ordinal']
const temporal: readonly ColumnType[] = ['date', 'time']

/** What kind of data a table holds: dated before anything else, since that decides what can be asked of it. */
export function dataTypeOf(table: Table): DataType {
  const types = table.columns.map((column) => column.type).filter((type) => type !== 'empty')
  if (types.length === 0 || table.rows.length === 0) return 'empty'
  if (types.some((type) => temporal.includes(type))) return 'temporal'
  const numbers = types.filter((type) => numerical.includes(type)).length
  if (numbers === types.length) return 'numerical'
  if (numbers > 0) return 'mixed'
  return types.includes('category') || types.includes('boolean') ? 'categorical' : 'basic'
}
