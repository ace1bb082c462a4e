import { tukeyReach } from '../statistics/quantile.ts'
import { cellKind } from '../table/table.ts'
import type { Finding } from './finding.ts'
import { showNumber } from './ledger-writer.ts'
import { findCells, formulaRange, type ProfiledColumn, type Subject } from './subject.ts'

const fewestForOutliers = 8

/** Values beyond Tukey's fences, when they are few enough to be exceptions. */
export function findOutliers({ table, ledger }: Subject, part: ProfiledColumn): Finding | undefined {
  const { column, profile } = part
  const { numbers } = profile
  if (numbers === undefined || numbers.count < fewestForOutliers) return undefined
  const { lower, upper } = tukeyReach(numbers.q1, numbers.q3)
  const reach = upper - numbers.q3
  if (!(reach > 0) || (numbers.min >= lower && numbers.max <= upper)) return undefined
  const { cells, count } = findCells(table, column, (i) => {
    const value = column.numbers[i] ?? 0
    return column.kinds[i] === cellKind.number && (value < lower || value > upper)
  })
  // More than a tenth outside is a long tail, not exceptions.
  if (count * 10 > numbers.count) return undefined
  const above = numbers.max - upper >= lower - numbers.min
  const extreme = above ? numbers.max : numbers.min
  const farthest = Math.max(numbers.max - upper, lower - numbers.min) / reach
  const range = formulaRange(part)
  const formula = (text: (range: string) => string) => (range === undefined ? {} : { formula: text(range) })
  const spread = (at: string) => `1.5*(QUARTILE.INC(${at},3)-QUARTILE.INC(${at},1))`
  const base = { reads: profile.addresses, rows: numbers.count }
  return {
    kind: 'outliers',
    statement: `${column.name}: ${count === 1 ? '1 value lies' : `${count} values lie`} outside ${showNumber(lower)} to ${showNumber(upper)} (1.5 interquartile ranges beyond the quartiles); the farthest is ${showNumber(extreme)}.`,
    weight: Math.min(0.85, 0.3 + 0.1 * Math.log2(1 + farthest)),
    columns: [column.name],
    cells,
    ledger: [
      ledger.write({
        ...base,
        statement: `Lower fence of ${column.name}`,
        value: lower,
        display: showNumber(lower),
        ...formula((at) => `=QUARTILE.INC(${at},1)-${spread(at)}`),
      }),
      ledger.write({
        ...base,
        statement: `Upper fence of ${column.name}`,
        value: upper,
        display: showNumber(upper),
        ...formula((at) => `=QUARTILE.INC(${at},3)+${spread(at)}`),
      }),
      ledger.write({
        ...base,
        statement: `Values of ${column.name} outside the fences`,
        value: count,
        display: String(count),
        ...formula(
          (at) =>
            `=COUNTIF(${at},"<"&(QUARTILE.INC(${at},1)-${spread(at)}))+COUNTIF(${at},">"&(QUARTILE.INC(${at},3)+${spread(at)}))`,
        ),
        cells,
      }),
      ledger.write({
        ...base,
        statement: `Farthest value of ${column.name}`,
        value: extreme,
        display: showNumber(extreme),
        ...formula((at) => `=${above ? 'MAX' : 'MIN'}(${at})`),
      }),
    ],
  }
}
