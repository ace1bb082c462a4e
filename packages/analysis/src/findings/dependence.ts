import type { Column } from '../table/table.ts'
import type { Finding } from './finding.ts'
import type { ProfiledColumn, Subject } from './subject.ts'

const mostColumns = 25

/**
 * Does each value of `a` always come with the same value of `b`? Rows without either do not count.
 * @returns false as soon as one value of `a` is met with two of `b`
 */
export function determines(a: Column, b: Column): boolean {
  const partner = new Int32Array(a.dictionary.length).fill(-1)
  for (let i = 0; i < a.codes.length; i++) {
    const from = a.codes[i] ?? -1
    const to = b.codes[i] ?? -1
    if (from < 0 || to < 0) continue
    const known = partner[from] ?? -1
    if (known === -1) partner[from] = to
    else if (known !== to) return false
  }
  return true
}

/** Columns that another one decides, as a country decides its continent: candidates for a table of their own. */
export function findDependences({ table, columns, ledger }: Subject): Finding[] {
  const candidates = columns.filter(isCandidate).slice(0, mostColumns)
  const findings: Finding[] = []
  for (const a of candidates) {
    for (const b of candidates) {
      if (a === b || a.profile.distinct < b.profile.distinct || b.profile.distinct < 2) continue
      if (a.profile.distinct * 3 > table.rows.length || !determines(a.column, b.column)) continue
      if (a.profile.distinct === b.profile.distinct && a.column.position > b.column.position) continue
      findings.push({
        kind: 'dependence',
        statement: `${a.column.name} decides ${b.column.name}: each of its ${a.profile.distinct} values always comes with the same one.`,
        weight: 0.3,
        columns: [a.column.name, b.column.name],
        cells: [...a.profile.addresses, ...b.profile.addresses].slice(0, 2),
        ledger: [
          ledger.write({
            statement: `Values of ${a.column.name}`,
            value: a.profile.distinct,
            display: String(a.profile.distinct),
            reads: a.profile.addresses,
            rows: table.rows.length,
          }),
        ],
      })
    }
  }
  return findings
}

function isCandidate({ column, profile }: ProfiledColumn): boolean {
  return profile.numbers === undefined && profile.distinct > 1 && profile.distinct === column.dictionary.length
}
