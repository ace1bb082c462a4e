import { pearson } from '../statistics/correlation.ts'
import type { Finding } from './finding.ts'
import { showNumber } from './ledger-writer.ts'
import { formulaRange, measuresOf, pairNumbers, type ProfiledColumn, type Subject } from './subject.ts'

/** Beyond this many columns pairs are looked for among the first ones alone. */
const mostColumns = 40
const fewestPairs = 8
const leastCoefficient = 0.5

/**
 * Pairs of columns that go together, |r| of at least a half and not by chance. The more pairs are looked at, the less
 * likely each must be (Bonferroni).
 */
export function findCorrelations(subject: Subject): Finding[] {
  const columns = measuresOf(subject).slice(0, mostColumns)
  const tests = (columns.length * (columns.length - 1)) / 2
  const findings: Finding[] = []
  for (const [at, a] of columns.entries()) {
    for (const b of columns.slice(at + 1)) {
      const finding = relate(subject, a, b, 0.01 / Math.max(1, tests))
      if (finding !== undefined) findings.push(finding)
    }
  }
  return findings
}

function relate({ ledger }: Subject, a: ProfiledColumn, b: ProfiledColumn, level: number): Finding | undefined {
  const { x, y } = pairNumbers(a.column, b.column)
  if (x.length < fewestPairs) return undefined
  const relation = pearson(x, y)
  if (relation === undefined || Math.abs(relation.coefficient) < leastCoefficient || relation.p > level)
    return undefined
  const { coefficient, count } = relation
  const first = formulaRange(a)
  const second = formulaRange(b)
  const shown = showNumber(Math.round(coefficient * 1000) / 1000)
  const how = coefficient > 0 ? 'rise together' : 'move in opposite directions'
  return {
    kind: 'correlation',
    statement: `${a.column.name} and ${b.column.name} ${how}: r = ${shown} over ${count} rows.`,
    weight: 0.25 + 0.5 * coefficient * coefficient,
    columns: [a.column.name, b.column.name],
    cells: [...a.profile.addresses, ...b.profile.addresses].slice(0, 2),
    ledger: [
      ledger.write({
        statement: `Pearson's r of ${a.column.name} and ${b.column.name}`,
        value: coefficient,
        display: shown,
        ...(first === undefined || second === undefined ? {} : { formula: `=CORREL(${first},${second})` }),
        reads: [...a.profile.addresses, ...b.profile.addresses],
        rows: count,
      }),
      ledger.write({
        statement: `Rows with both ${a.column.name} and ${b.column.name}`,
        value: count,
        display: String(count),
        reads: [...a.profile.addresses, ...b.profile.addresses],
        rows: count,
      }),
    ],
  }
}
