import { columnName } from '../address/column-name.ts'
import type { HeaderUnit } from './header-unit.ts'
import type { Table } from './table.ts'

/** Says in plain words what was skipped, merged and decided; nothing about what is ordinary. */
export function describeReading(table: Omit<Table, 'remarks'>, unit: HeaderUnit | undefined): string[] {
  const remarks: string[] = []
  const rowsOf = (offsets: readonly number[]) => listRows(offsets.map((offset) => table.area.top + offset + 1))
  if (table.titleRows.length > 0) remarks.push(`Taken as title: ${rowsOf(table.titleRows)}.`)
  if (table.headerRows.length > 1)
    remarks.push(`The header has ${table.headerRows.length} rows: ${rowsOf(table.headerRows)}.`)
  if (table.headerRows.length === 0 && table.rows.length > 0)
    remarks.push('No header row was found; columns are named by their letters.')
  if (table.totalRows.length > 0)
    remarks.push(`Left out as totals, so that nothing counts twice: ${rowsOf(table.totalRows)}.`)
  if (table.noteRows.length > 0) remarks.push(`Taken as notes: ${rowsOf(table.noteRows)}.`)
  const blankInside = table.blankRows.filter((row) => row < (table.rows.at(-1) ?? 0))
  if (blankInside.length > 0)
    remarks.push(`${blankInside.length === 1 ? 'One blank row was' : `${blankInside.length} blank rows were`} skipped.`)
  const comma = table.columns.filter((column) => column.decimalSign === ',')
  if (comma.length > 0) remarks.push(`Numbers written as text were read with a decimal comma: ${listNames(comma)}.`)
  const dated = table.columns.filter((column) => column.dateOrder === 'dmy' || column.dateOrder === 'mdy')
  for (const column of dated) {
    remarks.push(`Dates in ${column.name} were read ${column.dateOrder === 'dmy' ? 'day' : 'month'} first.`)
  }
  if (unit?.scale !== undefined) remarks.push(`The numbers are in units of ${unit.scale.toLocaleString('en-US')}.`)
  const mixed = table.columns.filter((column) => column.type === 'mixed')
  if (mixed.length > 0) remarks.push(`Numbers and text are mixed in ${listNames(mixed)}.`)
  return remarks
}

function listNames(columns: Table['columns']): string {
  const names = columns.slice(0, 5).map((column) => `${column.name} (${columnName(column.position)})`)
  return columns.length > 5 ? `${names.join(', ')} and ${columns.length - 5} more` : names.join(', ')
}

function listRows(rows: readonly number[]): string {
  const shown = rows.slice(0, 8).join(', ')
  return `${rows.length === 1 ? 'row' : 'rows'} ${shown}${rows.length > 8 ? ` and ${rows.length - 8} more` : ''}`
}
