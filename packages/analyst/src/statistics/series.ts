import { toSerial } from '@excel-ai-chat/analysis'
import { cellAt, type Grid } from '../linking/grid.ts'
import { dateAt } from '../linking/dated-column.ts'
import type { Series } from '../plan/statistics-plan.ts'

/** The numbers of a series over some body rows, NaN where there is none. */
export function numbersOf(grid: Grid, series: Series, rows: readonly number[]): Float64Array {
  switch (series.kind) {
    case 'column':
      return Float64Array.from(rows, (row) => cellAt(grid, series.column, row).number)
    case 'constant':
      return new Float64Array(rows.length).fill(series.value)
    case 'binary': {
      const left = numbersOf(grid, series.left, rows)
      const right = numbersOf(grid, series.right, rows)
      return left.map((value, at) => combine(series.operator, value, right[at] ?? Number.NaN))
    }
    case 'logarithm': {
      const log = { e: Math.log, 10: Math.log10, 2: Math.log2 }[series.base]
      return numbersOf(grid, series.of, rows).map((value) => (value > 0 ? log(value) : Number.NaN))
    }
    case 'change':
      return changes(grid, series, rows)
    case 'mean': {
      const parts = series.of.map((part) => numbersOf(grid, part, rows))
      return Float64Array.from(
        rows,
        (_, at) => parts.reduce((sum, part) => sum + (part[at] ?? Number.NaN), 0) / parts.length,
      )
    }
    case 'hour':
    case 'year':
    case 'month':
      return Float64Array.from(rows, (row) => datePart(grid, series.column, row, series.kind))
    case 'days':
      return Float64Array.from(rows, (row) => dayNumber(grid, series.to, row) - dayNumber(grid, series.from, row))
  }
}

function combine(operator: '+' | '-' | '*' | '/', left: number, right: number): number {
  if (operator === '+') return left + right
  if (operator === '-') return left - right
  if (operator === '*') return left * right
  return right === 0 ? Number.NaN : left / right
}

/** Against the row before; a table that runs from new to old is still compared in the order in which it stands. */
function changes(grid: Grid, series: Series & { kind: 'change' }, rows: readonly number[]): Float64Array {
  const values = numbersOf(grid, series.of, rows)
  return values.map((value, at) => {
    const before = at === 0 ? Number.NaN : (values[at - 1] ?? Number.NaN)
    if (series.as === 'difference') return value - before
    const ratio = before === 0 ? Number.NaN : value / before - 1
    return series.as === 'percent' ? ratio * 100 : ratio
  })
}

function datePart(grid: Grid, column: number, row: number, part: 'hour' | 'year' | 'month'): number {
  if (part === 'month') return dateAt(grid, column, row)?.month ?? Number.NaN
  if (part === 'year') return dateAt(grid, column, row)?.year ?? Number.NaN
  const clock = /(\d{1,2}):\d{2}(?::\d{2})?\s*([ap]m)?/i.exec(cellAt(grid, column, row).text)
  if (clock === null) return Number.NaN
  const hour = Number(clock[1])
  const half = (clock[2] ?? '').toLowerCase()
  return half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour
}

function dayNumber(grid: Grid, column: number, row: number): number {
  const date = dateAt(grid, column, row)
  if (date?.year === undefined || date.month === undefined || date.day === undefined) return Number.NaN
  return toSerial(date.year, date.month, date.day, false)
}
