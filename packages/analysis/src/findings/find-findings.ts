import type { ColumnProfile } from '../profile/column-profile.ts'
import type { Table } from '../table/table.ts'
import type { Finding } from './finding.ts'
import { LedgerWriter } from './ledger-writer.ts'
import { findOutliers } from './outlier.ts'
import { findQuality } from './quality.ts'

/** As many as a person reads. */
export const mostFindings = 12

/** What is worth knowing about a table, the weightiest first. */
export function findFindings(table: Table, columns: readonly ColumnProfile[]): Finding[] {
  const ledger = new LedgerWriter()
  const findings: Finding[] = []
  for (const [at, column] of table.columns.entries()) {
    const profile = columns[at]
    if (profile === undefined) continue
    findings.push(...findQuality(table, column, profile, ledger))
    const outliers = findOutliers(table, column, profile, ledger)
    if (outliers !== undefined) findings.push(outliers)
  }
  return findings.sort((a, b) => b.weight - a.weight).slice(0, mostFindings)
}
