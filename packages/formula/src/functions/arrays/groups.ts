import { orThrow, toLogical, toNumber } from '../../evaluate/coerce.ts'
import { errors } from '../../evaluate/excel-error.ts'
import { type Lambda, Matrix, type Scalar } from '../../evaluate/value.ts'
import { upTo } from './keep.ts'
import { lineKey } from './line-key.ts'
import { sortedPositions, type SortKey } from './order.ts'
import type { Call } from '../call.ts'

/** Rows that share the same keys. */
export interface RowGroup {
  readonly labels: readonly Scalar[]
  readonly rows: readonly number[]
}

/** Groups the rows by their keys, each in order of first appearance; texts group without regard to case. */
export function groupRows(keys: Matrix, rows: readonly number[]): RowGroup[] {
  const groups = new Map<string | number, { readonly labels: readonly Scalar[]; readonly rows: number[] }>()
  for (const row of rows) {
    const key = lineKey(keys, row, false)
    const known = groups.get(key)
    if (known === undefined)
      groups.set(key, { labels: upTo(keys.columns).map((column) => keys.at(row, column)), rows: [row] })
    else known.rows.push(row)
  }
  return [...groups.values()]
}

/** The values of one column in these rows, as a column. */
export function columnOf(values: Matrix, column: number, rows: readonly number[]): Matrix {
  return Matrix.column(rows.map((row) => values.at(row, column)))
}

/** One aggregate: functions that compare a part with a whole get the whole as second argument. */
export function aggregate(callee: Lambda, part: Matrix, whole: Matrix, call: Call): Scalar {
  const takesWhole = callee.builtin === 'PERCENTOF' || callee.parameters.length > 1
  return call.applyScalar(callee, takesWhole ? [part, whole] : [part])
}

/**
 * Whether the first row holds headers, and whether to show them.
 * @param choice undefined: headers where the first value is text and the second a number; 0 none, 1 hidden, 3 shown
 */
export function headerChoice(
  values: Matrix,
  choice: number | undefined,
  call: Call,
): { readonly present: boolean; readonly shown: boolean } {
  switch (choice) {
    case undefined:
      return { present: typeof values.at(0, 0) === 'string' && typeof values.at(1, 0) === 'number', shown: false }
    case 0:
      return { present: false, shown: false }
    case 1:
      return { present: true, shown: false }
    case 3:
      return { present: true, shown: true }
    default:
      return call.unsupported('Generated field headers (field_headers 2) are not computed.')
  }
}

/** The rows to group: without the header row and what the filter leaves out. */
export function chosenRows(count: number, header: boolean, filter: Matrix | undefined): number[] {
  if (filter !== undefined && filter.cells.length !== count && filter.cells.length !== count - Number(header))
    throw errors.value
  const offset = filter !== undefined && filter.cells.length === count - Number(header) ? Number(header) : 0
  return upTo(count)
    .slice(Number(header))
    .filter((row) => filter === undefined || orThrow(toLogical(filter.cells[row - offset] ?? null)))
}

/**
 * Sorts groups by their labels, or by what `order` says.
 * @param order one-based columns of the result, negative for descending; the first columns are labels
 */
export function sortGroups<T extends { readonly labels: readonly Scalar[] }>(
  groups: readonly T[],
  order: Matrix | undefined,
  valueOf: (group: T, index: number) => Scalar,
): T[] {
  const depth = groups[0]?.labels.length ?? 0
  const given = order?.cells.map((cell) => Math.trunc(orThrow(toNumber(cell)))) ?? []
  if (given.includes(0)) throw errors.value
  const columns = [...given, ...upTo(depth).map((column) => column + 1)]
  const keys = columns.map(
    (column): SortKey => ({
      direction: column < 0 ? -1 : 1,
      at: (index) => {
        const group = groups[index]
        if (group === undefined) return null
        const place = Math.abs(column) - 1
        return place < depth ? (group.labels[place] ?? null) : valueOf(group, place - depth)
      },
    }),
  )
  return sortedPositions(groups.length, keys).flatMap((index) => groups[index] ?? [])
}
