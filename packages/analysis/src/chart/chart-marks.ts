import { histogram } from '../statistics/histogram.ts'
import { sortNumbers } from '../statistics/sort-numbers.ts'
import type { CellValue } from '../table/cell-value.ts'
import { displayAt } from '../table/locate.ts'
import { type Column, cellKind, type Table } from '../table/table.ts'
import type { ChartField, ChartKind, ChartSpecification } from './chart-specification.ts'

/** A chart with its marks computed: all that is needed to draw it. */
export interface ChartMarks {
  readonly kind: ChartKind
  readonly title: string
  readonly x: { readonly name: string; readonly type: ChartField['type'] }
  readonly y: { readonly name: string }
  /** One row for each mark, in drawing order: x, y and, where there are series, the name of its series. */
  readonly points: readonly (readonly CellValue[])[]
}

/**
 * Reads the columns of a specification, grouped and aggregated as it says.
 * @returns undefined when the table has none of its columns, or no row with both values
 */
export function toMarks(table: Table, chart: ChartSpecification): ChartMarks | undefined {
  const x = columnOf(table, chart.x)
  if (x === undefined) return undefined
  const [measure] = chart.y
  const y = measure === undefined ? undefined : columnOf(table, measure)
  const head = { kind: chart.kind, title: chart.title, x: { name: chart.x.column, type: chart.x.type } }
  if (chart.kind === 'histogram') {
    const points = histogramPoints(x)
    return points.length === 0 ? undefined : { ...head, y: { name: 'Rows' }, points }
  }
  const series = chart.series === undefined ? undefined : columnOf(table, chart.series)
  const points = sortPoints(aggregatePoints(table, chart, x, y, series), chart)
  return points.length === 0 ? undefined : { ...head, y: { name: measure?.column ?? 'Rows' }, points }
}

function columnOf(table: Table, { position }: ChartField): Column | undefined {
  return table.columns.find((column) => column.position === position)
}

/** The lower edge of each bin and how many numbers are in it. */
function histogramPoints({ kinds, numbers }: Column): CellValue[][] {
  const bins = histogram(sortNumbers(new Float64Array(numbers.filter((_, i) => kinds[i] === cellKind.number))))
  return bins === undefined ? [] : bins.counts.map((count, bin) => [bins.edges[bin] ?? 0, count])
}

interface Mark {
  readonly x: CellValue
  readonly series: string | undefined
  count: number
  sum: number
  min: number
  max: number
}

function aggregatePoints(
  table: Table,
  { aggregate, x: field }: ChartSpecification,
  x: Column,
  y: Column | undefined,
  series: Column | undefined,
): CellValue[][] {
  const marks = new Map<string, Mark>()
  for (let i = 0; i < x.kinds.length; i++) {
    const at = labelAt(table, x, field.type, i)
    const value = y === undefined ? 1 : y.kinds[i] === cellKind.number ? (y.numbers[i] ?? 0) : undefined
    if (at === undefined || value === undefined) continue
    const name = series === undefined ? undefined : textAt(table, series, i)
    const key = aggregate === 'none' ? String(i) : `${String(at)}\u0000${name ?? ''}`
    const mark = marks.get(key)
    if (mark === undefined) marks.set(key, { x: at, series: name, count: 1, sum: value, min: value, max: value })
    else {
      mark.count++
      mark.sum += value
      mark.min = Math.min(mark.min, value)
      mark.max = Math.max(mark.max, value)
    }
  }
  return [...marks.values()].map((mark) => {
    const shown = {
      none: mark.sum,
      sum: mark.sum,
      mean: mark.sum / mark.count,
      count: mark.count,
      min: mark.min,
      max: mark.max,
    }
    return mark.series === undefined ? [mark.x, shown[aggregate]] : [mark.x, shown[aggregate], mark.series]
  })
}

/** A number on a numeric or time axis, else the text of the cell. */
function labelAt(table: Table, column: Column, type: ChartField['type'], index: number): CellValue | undefined {
  const isNumber = column.kinds[index] === cellKind.number
  if (type === 'quantitative' || type === 'temporal') return isNumber ? (column.numbers[index] ?? 0) : undefined
  return textAt(table, column, index)
}

function textAt(table: Table, column: Column, index: number): string | undefined {
  const kind = column.kinds[index]
  if (kind === cellKind.blank || kind === cellKind.missing || kind === cellKind.error) return undefined
  return displayAt(table, table.rows[index] ?? 0, column.position)
}

function sortPoints(points: CellValue[][], { sort }: ChartSpecification): CellValue[][] {
  if (sort === undefined) return points
  const at = sort.by === 'x' ? 0 : 1
  const sign = sort.order === 'ascending' ? 1 : -1
  return points.toSorted((a, b) => sign * compare(a[at] ?? null, b[at] ?? null))
}

function compare(a: CellValue, b: CellValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0
}
