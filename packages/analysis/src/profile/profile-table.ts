import { findFindings } from '../findings/find-findings.ts'
import type { Finding } from '../findings/finding.ts'
import { recommend } from '../findings/recommend.ts'
import type { Recommendation } from '../findings/recommendation.ts'
import { rowRuns } from '../table/locate.ts'
import type { Table } from '../table/table.ts'
import { type ColumnProfile, profileColumn } from './column-profile.ts'
import { type DataType, dataTypeOf } from './data-type.ts'

/** The facts of a table. */
export interface TableProfile {
  readonly dataType: DataType
  /** One sentence: how many rows and columns of what. */
  readonly summary: string
  /** Body rows. */
  readonly rows: number
  /** In the order of `table.columns`. */
  readonly columns: readonly ColumnProfile[]
  /** Ranked, the weightiest first. */
  readonly findings: readonly Finding[]
  readonly recommendations: readonly Recommendation[]
}

/** What each column holds, without findings. */
export function profileColumns(table: Table): ColumnProfile[] {
  const runs = rowRuns(table.rows)
  const scratch = new Float64Array(table.rows.length)
  return table.columns.map((column) => profileColumn(table, column, runs, scratch))
}

export function profileTable(table: Table): TableProfile {
  const columns = profileColumns(table)
  const dataType = dataTypeOf(table)
  const findings = findFindings(table, columns)
  return {
    dataType,
    summary: summarize(table, dataType),
    rows: table.rows.length,
    columns,
    findings,
    recommendations: recommend(table, columns, findings),
  }
}

function summarize(table: Table, dataType: DataType): string {
  if (dataType === 'none') return 'No cells are selected.'
  if (dataType === 'empty') return 'All selected cells are blank.'
  const rows = table.rows.length
  const types = new Map<string, number>()
  for (const { type } of table.columns) types.set(type, (types.get(type) ?? 0) + 1)
  const listed = [...types].map(([type, count]) => `${count} ${type}`).join(', ')
  const totals = table.totalRows.length
  const besides = totals === 0 ? '' : `, besides ${totals} total ${totals === 1 ? 'row' : 'rows'}`
  return `${rows} ${rows === 1 ? 'row' : 'rows'}${besides}, ${table.columns.length} ${table.columns.length === 1 ? 'column' : 'columns'} (${listed}).`
}
