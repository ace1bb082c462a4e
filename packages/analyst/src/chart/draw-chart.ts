import { type CellValue, formatSerial } from '@excel-ai-chat/analysis'
import { dateAt, isDated } from '../linking/dated-column.ts'
import { cellAt, type Grid } from '../linking/grid.ts'
import { aggregateNumbers } from '../plan/aggregate.ts'
import { compares } from '../plan/conditions.ts'
import type { ChartPlan, ChartValue } from '../plan/chart-plan.ts'
import { binDate, binOrder } from './bin-date.ts'
import type { ChartDrawing, DrawnField } from './chart-drawing.ts'
import { isNumeric } from './assign-axes.ts'

const aggregateNames = {
  sum: 'Sum',
  average: 'Average',
  minimum: 'Minimum',
  maximum: 'Maximum',
  median: 'Median',
  deviation: 'Standard deviation',
} as const

/** The marks of a chart over some body rows; undefined where none has both its values. */
export function drawChart(grid: Grid, plan: ChartPlan, rows: readonly number[]): ChartDrawing | undefined {
  const grouped =
    plan.x.kind !== 'cell' || plan.y.kind !== 'cell' || (plan.chart === 'stacked-column' && plan.series !== undefined)
  const groups = grouped ? groupsOf(grid, plan, rows) : rows.map((row) => [row])
  const series = plan.series
  const points = groups
    .filter((group) => passesHaving(grid, plan, group))
    .flatMap((group): (readonly CellValue[])[] => {
      const x = valueOf(grid, plan.x, group)
      const y = valueOf(grid, plan.y, group)
      if (x === null || y === null) return []
      return [series === undefined ? [x, y] : [x, y, cellAt(grid, series, group[0] ?? 0).value]]
    })
  if (points.length === 0) return undefined
  const x = fieldOf(grid, plan.x)
  const y = fieldOf(grid, plan.y)
  return {
    kind: plan.chart,
    title: `${y.name} by ${x.name}`,
    x,
    y,
    ...(series === undefined ? {} : { series: { name: grid.columns[series]?.name ?? '', type: 'nominal' as const } }),
    points: sorted(points, plan, x),
    reason: plan.reason,
  }
}

function passesHaving(grid: Grid, { having }: ChartPlan, group: readonly number[]): boolean {
  if (having === undefined) return true
  const numbers = group.map((row) => cellAt(grid, having.column, row).number)
  return compares(aggregateNumbers(having.aggregate, numbers) ?? Number.NaN, having.operator, having.value)
}

function groupsOf(grid: Grid, plan: ChartPlan, rows: readonly number[]): readonly number[][] {
  const groups = new Map<string, number[]>()
  const labels = [plan.x, plan.y].filter((value) => value.kind === 'cell')
  const columns = [plan.series, plan.by].filter((column) => column !== undefined)
  // A measure that is not aggregated does not make groups of its own where bars are stacked.
  const axes = plan.x.kind === 'cell' && plan.y.kind === 'cell' ? [plan.x] : labels
  for (const row of rows) {
    const key = [
      ...axes.map((value) => String(labelAt(grid, value, row) ?? '')),
      ...columns.map((column) => cellAt(grid, column, row).key),
    ]
    if (key.some((part) => part === '')) continue
    const joined = key.join('\u0000')
    const group = groups.get(joined)
    if (group === undefined) groups.set(joined, [row])
    else group.push(row)
  }
  return [...groups.values()]
}

/** The label a row stands at, as it is compared: a bin, a number or a text without regard to case. */
function labelAt(grid: Grid, value: Extract<ChartValue, { kind: 'cell' }>, row: number): CellValue {
  const label = cellLabel(grid, value, row)
  return typeof label === 'string' ? label.toLowerCase() : label
}

function cellLabel(grid: Grid, value: Extract<ChartValue, { kind: 'cell' }>, row: number): CellValue {
  const cell = cellAt(grid, value.column, row)
  if (value.bin !== undefined) return binDate(cell, dateAt(grid, value.column, row), value.bin) ?? null
  if (typeof cell.value === 'number' && isDated(grid, value.column)) {
    return formatSerial(cell.value, grid.table.range.date1904 === true)
  }
  if (isNumeric(grid.columns[value.column])) return Number.isNaN(cell.number) ? null : cell.number
  return cell.text === '' ? null : cell.value
}

function valueOf(grid: Grid, value: ChartValue, group: readonly number[]): CellValue {
  if (value.kind === 'count') return group.length
  if (value.kind === 'cell') return cellLabel(grid, value, group[0] ?? 0)
  return (
    aggregateNumbers(
      value.aggregate,
      group.map((row) => cellAt(grid, value.column, row).number),
    ) ?? null
  )
}

function fieldOf(grid: Grid, value: ChartValue): DrawnField {
  if (value.kind === 'count') return { name: 'Count', type: 'quantitative' }
  const column = grid.columns[value.column]
  const name = column?.name ?? ''
  if (value.kind === 'aggregate') return { name: `${aggregateNames[value.aggregate]} of ${name}`, type: 'quantitative' }
  if (value.bin !== undefined) return { name, type: value.bin === 'weekday' ? 'nominal' : 'temporal', bin: value.bin }
  return { name, type: isNumeric(column) ? 'quantitative' : isDated(grid, value.column) ? 'temporal' : 'nominal' }
}

/** As asked; else bins in the order of the calendar and numbers along a line from low to high. */
function sorted(
  points: readonly (readonly CellValue[])[],
  plan: ChartPlan,
  x: DrawnField,
): readonly (readonly CellValue[])[] {
  const { sort } = plan
  const { bin } = x
  const at = sort?.by === 'y' ? 1 : 0
  const sign = sort?.order === 'descending' ? -1 : 1
  if (sort === undefined && bin === undefined && (plan.chart !== 'line' || x.type === 'nominal')) return points
  const key = (point: readonly CellValue[]): CellValue => {
    const value = point[at] ?? null
    return at === 0 && bin !== undefined ? binOrder(String(value), bin) : value
  }
  return [...points].sort((a, b) => sign * compareCells(key(a), key(b)))
}

function compareCells(a: CellValue, b: CellValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  const [left, right] = [String(a ?? '').toLowerCase(), String(b ?? '').toLowerCase()]
  return left < right ? -1 : left > right ? 1 : 0
}
