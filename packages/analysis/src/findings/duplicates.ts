import { formatArea } from '../address/format-address.ts'
import { bodyAddress } from '../table/locate.ts'
import { type Column, cellKind, type Table } from '../table/table.ts'
import { type Finding, mostAddresses } from './finding.ts'
import type { ProfiledColumn, Subject } from './subject.ts'

/**
 * Body rows that repeat an earlier one in every column, ascending. Rows are compared by a hash first, so that the cost
 * grows with the number of cells and not with the pairs of rows.
 */
export function findDuplicateRows(table: Table): number[] {
  const count = table.rows.length
  const hashes = new Int32Array(count)
  const scratch = new Float64Array(1)
  const words = new Int32Array(scratch.buffer)
  for (const column of table.columns) {
    for (let i = 0; i < count; i++) {
      let hash = Math.imul((hashes[i] ?? 0) ^ (column.kinds[i] ?? 0), 0x9e3779b1)
      if ((column.codes[i] ?? -1) >= 0) hash ^= column.codes[i] ?? 0
      else if (column.kinds[i] === cellKind.number || column.kinds[i] === cellKind.boolean) {
        scratch[0] = column.numbers[i] ?? 0
        hash ^= Math.imul(words[0] ?? 0, 0x85ebca6b) ^ (words[1] ?? 0)
      }
      hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
      hashes[i] = hash ^ (hash >>> 13)
    }
  }
  const firstOf = new Map<number, number>()
  /** The row before it with the same hash, −1 for none. */
  const chain = new Int32Array(count).fill(-1)
  const duplicates: number[] = []
  for (let i = 0; i < count; i++) {
    const hash = hashes[i] ?? 0
    const head = firstOf.get(hash)
    if (head === undefined) {
      firstOf.set(hash, i)
      continue
    }
    let other = head
    while (other >= 0 && !areEqual(table.columns, i, other)) other = chain[other] ?? -1
    if (other >= 0) duplicates.push(i)
    else {
      chain[i] = head
      firstOf.set(hash, i)
    }
  }
  return duplicates
}

function areEqual(columns: readonly Column[], a: number, b: number): boolean {
  return columns.every(
    ({ kinds, codes, numbers }) => kinds[a] === kinds[b] && codes[a] === codes[b] && Object.is(numbers[a], numbers[b]),
  )
}

/** Rows that stand twice. A table of one column is a list, in which values may return. */
export function findRepeatedRows({ table, ledger }: Subject): Finding[] {
  if (table.columns.length < 2 || table.rows.length < 2) return []
  const rows = findDuplicateRows(table)
  const first = table.columns[0]
  const last = table.columns.at(-1)
  if (rows.length === 0 || first === undefined || last === undefined) return []
  // In small tables of few values equal rows are to be expected.
  const distinct = table.columns.reduce((most, column) => Math.max(most, column.dictionary.length), 0)
  const isChance = rows.length * 4 > table.rows.length && distinct < table.rows.length / 4
  const cells = rows.slice(0, mostAddresses).map((index) => {
    const offset = (table.rows[index] ?? 0) + table.area.top
    const { sheet, left } = table.area
    return formatArea({
      ...(sheet === undefined ? {} : { sheet }),
      top: offset,
      bottom: offset,
      left: left + first.position,
      right: left + last.position,
    })
  })
  return [
    {
      kind: 'duplicate-rows',
      statement: `${rows.length === 1 ? '1 row repeats an earlier one' : `${rows.length} rows repeat an earlier one`} in every column.`,
      weight: isChance ? 0.2 : 0.7,
      columns: table.columns.map((column) => column.name),
      cells,
      ledger: [
        ledger.write({
          statement: 'Rows that repeat an earlier one',
          value: rows.length,
          display: String(rows.length),
          reads: [formatArea(table.area)],
          rows: table.rows.length,
          cells,
        }),
      ],
    },
  ]
}

/** An identifier that stands twice, where nearly all stand once. */
export function findRepeatedKeys({ table, ledger }: Subject, { column, profile }: ProfiledColumn): Finding | undefined {
  if (column.type !== 'identifier' || profile.distinct === profile.count || profile.distinct * 10 < profile.count * 9)
    return undefined
  const seen = new Set<string | number>()
  const cells: string[] = []
  for (let i = 0; i < column.kinds.length && cells.length < mostAddresses; i++) {
    const key = (column.codes[i] ?? -1) >= 0 ? column.dictionary[column.codes[i] ?? 0] : column.numbers[i]
    if (key === undefined || Number.isNaN(key)) continue
    if (seen.has(key)) cells.push(bodyAddress(table, column, i))
    seen.add(key)
  }
  const count = profile.count - profile.distinct
  return {
    kind: 'duplicate-keys',
    statement: `${column.name}: ${count === 1 ? '1 identifier stands' : `${count} identifiers stand`} a second time among ${profile.count}.`,
    weight: 0.75,
    columns: [column.name],
    cells,
    ledger: [
      ledger.write({
        statement: `Repeated identifiers in ${column.name}`,
        value: count,
        display: String(count),
        reads: profile.addresses,
        rows: profile.count,
        cells,
      }),
      ledger.write({
        statement: `Identifiers in ${column.name}`,
        value: profile.count,
        display: String(profile.count),
        reads: profile.addresses,
        rows: profile.count,
      }),
    ],
  }
}
