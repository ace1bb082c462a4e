import type { ColumnProfile } from '../profile/column-profile.ts'
import type { Table } from '../table/table.ts'
import { findDependences } from './dependence.ts'
import { findRepeatedKeys, findRepeatedRows } from './duplicates.ts'
import { type Finding, type FindingKind, mostAddresses } from './finding.ts'
import { findConcentration, findGroupDifferences } from './groups.ts'
import { LedgerWriter } from './ledger-writer.ts'
import { findOutliers } from './outlier.ts'
import { findQuality } from './quality.ts'
import { findCorrelations } from './relation.ts'
import { measuresOf, type Subject } from './subject.ts'
import { findTimeFacts } from './time.ts'

/** As many as a person reads. */
export const mostFindings = 12
/** Of one kind; the fourth correlation says less than the first gap. */
const mostOfAKind = 3

/** What is worth knowing about a table, the weightiest first. */
export function findFindings(table: Table, profiles: readonly ColumnProfile[]): Finding[] {
  const columns = table.columns.flatMap((column, at) => {
    const profile = profiles[at]
    return profile === undefined ? [] : [{ column, profile }]
  })
  const subject: Subject = { table, columns, ledger: new LedgerWriter() }
  const measures = new Set(measuresOf(subject))
  const findings = [
    ...columns.flatMap((part) => [
      ...findQuality(subject, part),
      ...some(measures.has(part) ? findOutliers(subject, part) : undefined),
      ...some(findRepeatedKeys(subject, part)),
    ]),
    ...findRepeatedRows(subject),
    ...findCorrelations(subject),
    ...findGroupDifferences(subject),
    ...findConcentration(subject),
    ...findDependences(subject),
    ...findTimeFacts(subject),
  ]
  return rank(mergeTextNumbers(subject, findings))
}

function rank(findings: readonly Finding[]): Finding[] {
  const counts = new Map<FindingKind, number>()
  return findings
    .toSorted((a, b) => b.weight - a.weight)
    .filter(({ kind }) => {
      const count = (counts.get(kind) ?? 0) + 1
      counts.set(kind, count)
      return count <= mostOfAKind
    })
    .slice(0, mostFindings)
}

function some(finding: Finding | undefined): Finding[] {
  return finding === undefined ? [] : [finding]
}

/** From how many columns on it is the table, and no column, that holds its numbers as text. */
const mostTextColumns = 3

/** A table that came from a text file has one trait, not one in each column. */
function mergeTextNumbers({ table, ledger }: Subject, findings: readonly Finding[]): readonly Finding[] {
  const found = findings.filter(({ kind }) => kind === 'text-numbers')
  if (found.length <= mostTextColumns) return findings
  const columns = found.flatMap((finding) => finding.columns)
  const merged: Finding = {
    kind: 'text-numbers',
    statement: `The numbers of ${found.length} columns are stored as text, so SUM and AVERAGE leave them out.`,
    weight: 0.5,
    columns,
    cells: found.flatMap(({ cells }) => cells.slice(0, 1)).slice(0, mostAddresses),
    ledger: [
      ledger.write({
        statement: 'Columns with numbers stored as text',
        value: found.length,
        display: String(found.length),
        reads: found.flatMap((finding) => finding.ledger.flatMap(({ reads }) => reads)),
        rows: table.rows.length,
      }),
    ],
  }
  return [...findings.filter(({ kind }) => kind !== 'text-numbers'), merged]
}
