import type { ColumnProfile } from '../profile/column-profile.ts'
import { cellAddress } from '../table/locate.ts'
import { cellKind, type Column, type Table } from '../table/table.ts'
import { type Finding, mostAddresses } from './finding.ts'
import { type LedgerWriter, showPercent } from './ledger-writer.ts'

/** What is wrong with the cells of one column: missing values, errors, numbers written as text, stray spaces. */
export function findQuality(table: Table, column: Column, profile: ColumnProfile, ledger: LedgerWriter): Finding[] {
  const findings: Finding[] = []
  const rows = table.rows.length
  const reads = profile.addresses
  if (rows === 0) return findings
  if (profile.missing > 0 && profile.count > 0) {
    const share = profile.missing / rows
    findings.push({
      kind: 'missing-values',
      statement: `${column.name}: ${profile.missing} of ${rows} values are missing (${showPercent(share)}).`,
      weight: Math.min(1, 0.15 + share),
      columns: [column.name],
      cells: cellsWhere(table, column, (kind) => kind === cellKind.blank || kind === cellKind.missing),
      ledger: [
        ledger.write({
          statement: `Missing values in ${column.name}`,
          value: profile.missing,
          display: String(profile.missing),
          ...(profile.marks === 0 ? { formula: countFormula(reads, 'COUNTBLANK') } : {}),
          reads,
          rows,
        }),
        ledger.write({
          statement: `Rows of ${column.name}`,
          value: rows,
          display: String(rows),
          formula: rowsFormula(reads),
          reads,
          rows,
        }),
        ledger.write({
          statement: `Share of missing values in ${column.name}`,
          value: share,
          display: showPercent(share),
          reads,
          rows,
        }),
      ],
    })
  }
  if (profile.errors > 0) {
    findings.push({
      kind: 'error-values',
      statement: `${column.name}: ${profile.errors === 1 ? '1 cell holds an error' : `${profile.errors} cells hold errors`}.`,
      weight: 0.9,
      columns: [column.name],
      cells: cellsWhere(table, column, (kind) => kind === cellKind.error),
      ledger: [
        ledger.write({
          statement: `Error values in ${column.name}`,
          value: profile.errors,
          display: String(profile.errors),
          formula: `=${reads.map((address) => `SUMPRODUCT(--ISERROR(${address}))`).join('+')}`,
          reads,
          rows,
        }),
      ],
    })
  }
  const textNumbers = cellsWhere(
    table,
    column,
    (kind, index) => kind === cellKind.number && isText(table, column, index),
  )
  if (textNumbers.length > 0 && column.type !== 'date' && column.type !== 'time' && column.type !== 'duration') {
    const count = countWhere(column, (kind, index) => kind === cellKind.number && isText(table, column, index))
    findings.push({
      kind: 'text-numbers',
      statement: `${column.name}: ${count === 1 ? '1 number is' : `${count} numbers are`} stored as text, so SUM and AVERAGE leave ${count === 1 ? 'it' : 'them'} out.`,
      weight: 0.3 + (0.4 * count) / rows,
      columns: [column.name],
      cells: textNumbers,
      ledger: [
        ledger.write({
          statement: `Numbers stored as text in ${column.name}`,
          value: count,
          display: String(count),
          reads,
          rows,
        }),
      ],
    })
  }
  return findings
}

function isText(table: Table, column: Column, index: number): boolean {
  return typeof table.range.values[table.rows[index] ?? 0]?.[column.position] === 'string'
}

/** Addresses of the body cells that `matches`, at most as many as a finding lists. */
export function cellsWhere(table: Table, column: Column, matches: (kind: number, index: number) => boolean): string[] {
  const cells: string[] = []
  for (let index = 0; index < column.kinds.length && cells.length < mostAddresses; index++) {
    if (matches(column.kinds[index] ?? 0, index))
      cells.push(cellAddress(table, table.rows[index] ?? 0, column.position))
  }
  return cells
}

function countWhere(column: Column, matches: (kind: number, index: number) => boolean): number {
  let count = 0
  for (let index = 0; index < column.kinds.length; index++) if (matches(column.kinds[index] ?? 0, index)) count++
  return count
}

function countFormula(addresses: readonly string[], name: string): string {
  return `=${addresses.map((address) => `${name}(${address})`).join('+')}`
}

function rowsFormula(addresses: readonly string[]): string {
  return countFormula(addresses, 'ROWS')
}
