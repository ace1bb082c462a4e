import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import type { Matrix } from '../../evaluate/value.ts'
import type { Call } from '../call.ts'
import { sumOf } from '../math/add.ts'

/** A series at equal steps, gaps filled and doubles joined. */
export interface RegularSeries {
  readonly start: number
  readonly step: number
  readonly values: readonly number[]
}

/** Excel's limit on missing points. */
const MISSING = 0.3

/**
 * Brings values onto a regular timeline as FORECAST.ETS does: points of one time joined by `aggregation`, missing ones
 * interpolated (`completion` 1) or 0 (`completion` 0).
 * @throws #N/A for unequal sizes, #VALUE! for cells without number, #NUM! for other completions and aggregations, for too
 * few points and where more than 30 % are missing
 */
export function regularSeries(
  values: Matrix,
  timeline: Matrix,
  completion: number,
  aggregation: number,
  call: Call,
): RegularSeries {
  const y = numbersOf(values)
  const times = numbersOf(timeline)
  if (y.length !== times.length) throw errors.na
  if (completion !== 0 && completion !== 1) throw errors.num
  const join = aggregations[aggregation]
  if (join === undefined) throw errors.num
  call.budget.step(y.length * 4)
  const groups = new Map<number, number[]>()
  for (const [index, time] of times.entries()) {
    const group = groups.get(time)
    if (group === undefined) groups.set(time, [y[index] ?? 0])
    else group.push(y[index] ?? 0)
  }
  const points = [...groups].sort(([a], [b]) => a - b).map(([time, group]): Point => ({ time, value: join(group) }))
  return spread(points, completion === 1, call)
}

interface Point {
  readonly time: number
  readonly value: number
}

function spread(points: readonly Point[], interpolate: boolean, call: Call): RegularSeries {
  const [first] = points
  if (first === undefined || points.length < 2) throw errors.num
  const gaps = points.slice(1).map(({ time }, index) => time - (points[index]?.time ?? 0))
  const step = gaps.reduce((least, gap) => Math.min(least, gap))
  if (gaps.some((gap) => Math.abs(gap / step - Math.round(gap / step)) > 1e-9)) {
    call.unsupported('A timeline of months or years, or one without an equal step, is not forecast.')
  }
  const length = Math.round(((points.at(-1)?.time ?? 0) - first.time) / step) + 1
  if ((length - points.length) / length > MISSING) throw errors.num
  const values: number[] = []
  for (const [index, { value }] of points.entries()) {
    const before = points[index - 1]
    const missing = before === undefined ? 0 : Math.round((gaps[index - 1] ?? 0) / step) - 1
    for (let place = 1; place <= missing; place++) {
      const from = before?.value ?? 0
      values.push(interpolate ? from + ((value - from) * place) / (missing + 1) : 0)
    }
    values.push(value)
  }
  return { start: first.time, step, values }
}

const mean = (values: readonly number[]) => sumOf(values) / values.length
const count = (values: readonly number[]) => values.length

/** By Excel's number: average, count, count of all, largest, median, smallest, sum. */
const aggregations: Readonly<Record<number, (values: readonly number[]) => number>> = {
  1: mean,
  2: count,
  3: count,
  4: (values) => values.reduce((most, value) => Math.max(most, value)),
  5: (values) => {
    const sorted = [...values].sort((a, b) => a - b)
    return mean(sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1))
  },
  6: (values) => values.reduce((least, value) => Math.min(least, value)),
  7: sumOf,
}

function numbersOf(matrix: Matrix): number[] {
  return matrix.cells.map((cell) => {
    if (cell instanceof ExcelError) throw cell
    if (typeof cell !== 'number') throw errors.value
    return cell
  })
}
