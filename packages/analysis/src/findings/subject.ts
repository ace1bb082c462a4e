import type { ColumnProfile } from '../profile/column-profile.ts'
import { bodyAddress } from '../table/locate.ts'
import { type Column, type ColumnType, cellKind, type Table } from '../table/table.ts'
import { mostAddresses } from './finding.ts'
import type { LedgerWriter } from './ledger-writer.ts'

/** What findings are looked for in. */
export interface Subject {
  readonly table: Table
  readonly columns: readonly ProfiledColumn[]
  readonly ledger: LedgerWriter
}

export interface ProfiledColumn {
  readonly column: Column
  readonly profile: ColumnProfile
}

const measures = new Set<ColumnType>(['number', 'currency', 'percent', 'duration'])

/** Columns whose numbers measure something, so that their mean and spread mean something too. */
export function measuresOf({ columns }: Subject): ProfiledColumn[] {
  return columns.filter(({ column, profile }) => measures.has(column.type) && profile.distinct > 1)
}

/** Columns that put rows into groups, of which there are between two and `most`. */
export function groupingsOf({ columns }: Subject, most: number): ProfiledColumn[] {
  return columns.filter(
    ({ column }) => column.type === 'category' && column.dictionary.length > 1 && column.dictionary.length <= most,
  )
}

/**
 * The column's only run of rows, when a formula over it sees the same numbers as the analysis: none is text, and no error
 * makes the result one.
 */
export function formulaRange({ column, profile }: ProfiledColumn): string | undefined {
  const readFromText = column.decimalSign !== undefined || column.dateOrder !== undefined
  const [only, more] = profile.addresses
  return readFromText || more !== undefined || profile.errors > 0 ? undefined : only
}

/** Addresses of the body cells that `matches`, at most as many as a finding lists, and how many there are. */
export function findCells(
  table: Table,
  column: Column,
  matches: (index: number) => boolean,
): { readonly cells: string[]; readonly count: number } {
  const cells: string[] = []
  let count = 0
  for (let index = 0; index < column.kinds.length; index++) {
    if (!matches(index)) continue
    count++
    if (cells.length < mostAddresses) cells.push(bodyAddress(table, column, index))
  }
  return { cells, count }
}

/** The numbers of both columns in the rows that have both. */
export function pairNumbers(a: Column, b: Column): { readonly x: Float64Array; readonly y: Float64Array } {
  const x = new Float64Array(a.kinds.length)
  const y = new Float64Array(a.kinds.length)
  let count = 0
  for (let i = 0; i < a.kinds.length; i++) {
    if (a.kinds[i] !== cellKind.number || b.kinds[i] !== cellKind.number) continue
    x[count] = a.numbers[i] ?? 0
    y[count++] = b.numbers[i] ?? 0
  }
  return { x: x.subarray(0, count), y: y.subarray(0, count) }
}
