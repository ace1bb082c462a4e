import type { ColumnProfile } from '../profile/column-profile.ts'
import { cellKind, type Column, type Table } from '../table/table.ts'
import type { Finding } from './finding.ts'
import { type LedgerWriter, showNumber } from './ledger-writer.ts'
import { cellsWhere } from './quality.ts'

const fewestForOutliers = 8

/** Values beyond Tukey's outer reach of the quartiles, when they are few enough to be exceptions. */
export function findOutliers(
  table: Table,
  column: Column,
  profile: ColumnProfile,
  ledger: LedgerWriter,
): Finding | undefined {
  const { numbers } = profile
  if (
    numbers === undefined ||
    numbers.count < fewestForOutliers ||
    column.type === 'ordinal' ||
    column.type === 'identifier'
  )
    return undefined
  if (column.type === 'date') return undefined
  const reach = 1.5 * (numbers.q3 - numbers.q1)
  const lower = numbers.q1 - reach
  const upper = numbers.q3 + reach
  if (reach === 0 || (numbers.min >= lower && numbers.max <= upper)) return undefined
  const isOutlier = (index: number) => {
    const value = column.numbers[index] ?? 0
    return value < lower || value > upper
  }
  let count = 0
  for (let i = 0; i < column.kinds.length; i++) if (column.kinds[i] === cellKind.number && isOutlier(i)) count++
  // More than a tenth outside is a long tail, not exceptions.
  if (count * 10 > numbers.count) return undefined
  const farthest = Math.max((numbers.max - upper) / reach, (lower - numbers.min) / reach)
  const extreme = numbers.max - upper >= lower - numbers.min ? numbers.max : numbers.min
  const reads = profile.addresses
  const [address] = reads
  const quartile = (which: number) =>
    reads.length === 1 && profile.type !== 'mixed' ? `QUARTILE.INC(${address},${which})` : undefined
  const fence = (sign: '-' | '+', which: number) => {
    const near = quartile(which)
    return near === undefined ? {} : { formula: `=${near}${sign}1.5*(${quartile(3)}-${quartile(1)})` }
  }
  const base = { reads, rows: numbers.count }
  return {
    kind: 'outliers',
    statement: `${column.name}: ${count === 1 ? '1 value lies' : `${count} values lie`} outside ${showNumber(lower)} to ${showNumber(upper)} (1.5 interquartile ranges beyond the quartiles); the farthest is ${showNumber(extreme)}.`,
    weight: Math.min(0.85, 0.3 + 0.1 * Math.log2(1 + farthest)),
    columns: [column.name],
    cells: cellsWhere(table, column, (kind, index) => kind === cellKind.number && isOutlier(index)),
    ledger: [
      ledger.write({
        ...base,
        statement: `Lower fence of ${column.name}`,
        value: lower,
        display: showNumber(lower),
        ...fence('-', 1),
      }),
      ledger.write({
        ...base,
        statement: `Upper fence of ${column.name}`,
        value: upper,
        display: showNumber(upper),
        ...fence('+', 3),
      }),
      ledger.write({ ...base, statement: `Outliers in ${column.name}`, value: count, display: String(count) }),
      ledger.write({
        ...base,
        statement: `Farthest outlier in ${column.name}`,
        value: extreme,
        display: showNumber(extreme),
        ...(address !== undefined && reads.length === 1
          ? { formula: `=${extreme === numbers.max ? 'MAX' : 'MIN'}(${address})` }
          : {}),
      }),
    ],
  }
}
