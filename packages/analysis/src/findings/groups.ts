import { compareGroups } from '../statistics/group-comparison.ts'
import { type Column, cellKind } from '../table/table.ts'
import type { Finding } from './finding.ts'
import { type LedgerWriter, showNumber, showPercent } from './ledger-writer.ts'
import { findCells, formulaRange, groupingsOf, measuresOf, type ProfiledColumn, type Subject } from './subject.ts'

const mostGroups = 30
/** ω² from which an effect is large (Cohen 1988). */
const largeEffect = 0.14
const mostPairs = 100

/** Groups whose means differ by more than chance, and groups that hold most of a total. */
export function findGroupDifferences(subject: Subject): Finding[] {
  const findings: Finding[] = []
  let pairs = 0
  const measures = measuresOf(subject)
  for (const group of groupingsOf(subject, mostGroups)) {
    for (const measure of measures) {
      if (++pairs > mostPairs) return findings
      const comparison = compareGroups(group.column.codes, numbersOf(measure.column), group.column.dictionary.length)
      if (comparison === undefined) continue
      const [highest] = comparison.groups
      const lowest = comparison.groups.at(-1)
      if (highest === undefined || lowest === undefined || comparison.omegaSquared < largeEffect || comparison.p > 0.01)
        continue
      const top = meanEntry(subject.ledger, group, measure, highest)
      const bottom = meanEntry(subject.ledger, group, measure, lowest)
      const share = subject.ledger.write({
        statement: `Share of the spread of ${measure.column.name} that ${group.column.name} explains (ω²)`,
        value: comparison.omegaSquared,
        display: showPercent(comparison.omegaSquared),
        reads: [...group.profile.addresses, ...measure.profile.addresses],
        rows: comparison.groups.reduce((total, { count }) => total + count, 0),
      })
      findings.push({
        kind: 'group-difference',
        statement: `${measure.column.name} depends on ${group.column.name}: on average ${top.display} for ${nameOf(group, highest.code)}, ${bottom.display} for ${nameOf(group, lowest.code)}; the group explains ${share.display} of the spread.`,
        weight: 0.25 + 0.5 * comparison.omegaSquared,
        columns: [measure.column.name, group.column.name],
        cells: findCells(subject.table, measure.column, (i) => group.column.codes[i] === highest.code).cells,
        ledger: [top, bottom, share],
      })
    }
  }
  return findings
}

function nameOf({ column }: ProfiledColumn, code: number): string {
  return column.dictionary[code] ?? ''
}

function numbersOf(column: Column): Float64Array {
  return column.kinds.includes(cellKind.boolean)
    ? column.numbers.map((n, i) => (column.kinds[i] === cellKind.number ? n : Number.NaN))
    : column.numbers
}

function meanEntry(
  ledger: LedgerWriter,
  group: ProfiledColumn,
  measure: ProfiledColumn,
  { code, mean, count }: { code: number; mean: number; count: number },
) {
  const range = formulaRange(measure)
  const [groupRange, more] = group.profile.addresses
  const name = nameOf(group, code)
  const formula =
    range === undefined || groupRange === undefined || more !== undefined
      ? undefined
      : `=AVERAGEIF(${groupRange},${criterion(name)},${range})`
  return ledger.write({
    statement: `Average ${measure.column.name} where ${group.column.name} is ${name}`,
    value: mean,
    display: showNumber(mean),
    ...(formula === undefined ? {} : { formula }),
    reads: [...group.profile.addresses, ...measure.profile.addresses],
    rows: count,
  })
}

/** A text as a criterion of COUNTIF and its kin that is met by that text alone: wildcards and operators are quoted. */
function criterion(text: string): string {
  return `"=${text.replaceAll(/[~*?]/g, '~$&').replaceAll('"', '""')}"`
}

/** One group that holds more than half of a total, where equal parts would be far less. */
export function findConcentration(subject: Subject): Finding[] {
  const findings: Finding[] = []
  for (const group of groupingsOf(subject, 200).slice(0, 10)) {
    if (group.column.dictionary.length < 4) continue
    for (const measure of measuresOf(subject).slice(0, 20)) {
      const { numbers } = measure.profile
      if (numbers === undefined || numbers.min < 0 || !(numbers.sum > 0) || measure.column.type === 'percent') continue
      const sums = new Float64Array(group.column.dictionary.length)
      for (let i = 0; i < group.column.codes.length; i++) {
        const code = group.column.codes[i] ?? -1
        if (code >= 0 && measure.column.kinds[i] === cellKind.number)
          sums[code] = (sums[code] ?? 0) + (measure.column.numbers[i] ?? 0)
      }
      const most = sums.reduce((best, sum, code) => (sum > (sums[best] ?? 0) ? code : best), 0)
      const share = (sums[most] ?? 0) / numbers.sum
      if (share <= 0.5 || share > 1) continue
      const name = nameOf(group, most)
      findings.push({
        kind: 'concentration',
        statement: `${name} alone makes up ${showPercent(share)} of ${measure.column.name}, one of ${sums.length} values of ${group.column.name}.`,
        weight: 0.3 + 0.4 * share,
        columns: [measure.column.name, group.column.name],
        cells: findCells(subject.table, measure.column, (i) => group.column.codes[i] === most).cells,
        ledger: [
          subject.ledger.write({
            statement: `Share of ${name} in ${measure.column.name}`,
            value: share,
            display: showPercent(share),
            reads: [...group.profile.addresses, ...measure.profile.addresses],
            rows: numbers.count,
          }),
          subject.ledger.write({
            statement: `Values of ${group.column.name}`,
            value: sums.length,
            display: String(sums.length),
            reads: group.profile.addresses,
            rows: numbers.count,
          }),
        ],
      })
    }
  }
  return findings
}
