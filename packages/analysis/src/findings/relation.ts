import { type Correlation, correlateDeviations, pearson, toDeviations } from '../statistics/correlation.ts'
import { type Column, cellKind } from '../table/table.ts'
import type { Finding } from './finding.ts'
import { showNumber } from './ledger-writer.ts'
import { formulaRange, measuresOf, pairNumbers, type ProfiledColumn, type Subject } from './subject.ts'

/** Beyond this many columns pairs are looked for among the first ones alone. */
const mostColumns = 40
const fewestPairs = 8
const leastCoefficient = 0.5
/** The strongest ones are written out; nobody reads more. */
const mostShown = 5

/**
 * Pairs of columns that go together, |r| of at least a half and not by chance. The more pairs are looked at, the less
 * likely each must be (Bonferroni).
 */
export function findCorrelations(subject: Subject): Finding[] {
  const columns = measuresOf(subject).slice(0, mostColumns)
  const deviations = columns.map(({ column }) => toDeviations(numbersAlone(column)))
  const level = 0.01 / Math.max(1, (columns.length * (columns.length - 1)) / 2)
  const related: { first: ProfiledColumn; second: ProfiledColumn; strength: number }[] = []
  for (const [i, a] of deviations.entries()) {
    for (let j = i + 1; j < deviations.length; j++) {
      const relation = correlateDeviations(a, deviations[j] ?? a, leastCoefficient, level)
      const [first, second] = [columns[i], columns[j]]
      if (relation === undefined || relation.count < fewestPairs || first === undefined || second === undefined)
        continue
      related.push({ first, second, strength: Math.abs(relation.coefficient) })
    }
  }
  return related
    .toSorted((a, b) => b.strength - a.strength)
    .slice(0, mostShown)
    .flatMap(({ first, second }) => {
      const { x, y } = pairNumbers(first.column, second.column)
      const relation = pearson(x, y)
      return relation === undefined ? [] : [describe(subject, first, second, relation)]
    })
}

/** NaN wherever there is no number; true and false are none. */
function numbersAlone({ kinds, numbers }: Column): Float64Array {
  return kinds.includes(cellKind.boolean)
    ? numbers.map((value, i) => (kinds[i] === cellKind.number ? value : Number.NaN))
    : numbers
}

function describe({ ledger }: Subject, a: ProfiledColumn, b: ProfiledColumn, relation: Correlation): Finding {
  const { coefficient, count } = relation
  const first = formulaRange(a)
  const second = formulaRange(b)
  const shown = showCoefficient(coefficient)
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

/** Three decimals; what is not quite 1 is not written as 1. */
function showCoefficient(coefficient: number): string {
  const isNearlyOne = Math.abs(coefficient) > 0.9994 && Math.abs(coefficient) < 1
  return showNumber(isNearlyOne ? Math.trunc(coefficient * 10_000) / 10_000 : Math.round(coefficient * 1000) / 1000)
}
