import type { CellValue } from '@excel-ai-chat/analysis'
import { wholeNumber } from '../linking/cell.ts'
import { type Grid, cellAt } from '../linking/grid.ts'
import { aggregateNumbers, tidy } from './aggregate.ts'
import { compares } from './conditions.ts'
import { describeColumns } from './describe.ts'
import { groupRows } from './group.ts'
import type { Aggregate, ArithmeticPlan, Cell, DifferencePlan, LabelPlan, ListPlan, Plan, Rows } from './plan.ts'
import { RowSelector } from './select-rows.ts'

/** What a plan gives on a table. */
export interface Result {
  /** One row for each line of the answer. */
  readonly rows: readonly (readonly CellValue[])[]
  /** Body rows that the answer covers. */
  readonly covered: number
}

/** Runs plans over one table; selections shared by several plans are found once. */
export class Executor {
  readonly grid: Grid
  readonly #selector: RowSelector

  constructor(grid: Grid) {
    this.grid = grid
    this.#selector = new RowSelector(grid)
  }

  select(rows: Rows): readonly number[] {
    return this.#selector.select(rows)
  }

  /** Undefined where the plan has no answer here: no row, no number, division by zero. */
  run(plan: Plan): Result | undefined {
    switch (plan.kind) {
      case 'list':
        return this.#list(plan)
      case 'count':
        return this.#count(plan)
      case 'aggregate': {
        const rows = this.select(plan.rows)
        const values = [plan, ...(plan.also ?? [])].map((part) => this.#aggregate(part.aggregate, rows, part.column))
        return values.some((value) => value === undefined)
          ? undefined
          : { rows: [values.map((value) => value ?? null)], covered: rows.length }
      }
      case 'difference': {
        const left = this.number(plan.left)
        const right = this.number(plan.right)
        if (left === undefined || right === undefined) return undefined
        const value = combine(plan.operation, left, right)
        return value === undefined ? undefined : single(plan.size ? Math.abs(value) : value, 2)
      }
      case 'compare': {
        const values = plan.options.map((option) => this.number(option.value))
        if (values.some((value) => value === undefined)) return undefined
        const numbers = values.map((value) => value ?? NaN)
        const best = plan.order === 'highest' ? Math.max(...numbers) : Math.min(...numbers)
        if (numbers.filter((value) => value === best).length !== 1) return undefined
        const at = numbers.indexOf(best)
        return single(plan.words?.[at === 0 ? 0 : 1] ?? plan.options[at]?.label ?? '', numbers.length)
      }
      case 'exists': {
        const rows = this.select(plan.rows)
        return single(rows.length > 0 ? 'yes' : 'no', rows.length)
      }
      case 'group': {
        const rows = this.select(plan.rows)
        const found = groupRows(this.grid, rows, plan)
        return found.length === 0 ? undefined : { rows: found, covered: rows.length }
      }
      case 'cells':
        return { rows: plan.cells.map((cell) => [this.value(cell)]), covered: plan.cells.length }
      case 'arithmetic': {
        const value = arithmetic(
          plan,
          plan.cells.map((cell) => this.cellNumber(cell)),
        )
        return value === undefined ? undefined : single(plan.size === true ? Math.abs(value) : value, plan.cells.length)
      }
      case 'label':
        return this.#label(plan)
      case 'describe':
        return { rows: describeColumns(this.grid, plan.column), covered: this.grid.rowCount }
      case 'chart':
      case 'statistics':
        return undefined
    }
  }

  /** The single number a plan gives: a number, or a cell that begins with one. */
  number(plan: Plan): number | undefined {
    if (plan.kind === 'list') {
      const rows = this.select(plan.rows)
      const [column] = plan.columns
      const orders = new Set(rows.map((row) => (column === undefined ? NaN : cellAt(this.grid, column, row).order)))
      const [order] = orders
      return orders.size === 1 && order !== undefined && !Number.isNaN(order) ? order : undefined
    }
    const value = this.run(plan)?.rows[0]?.[0]
    return typeof value === 'number' ? value : undefined
  }

  value(cell: Cell): CellValue {
    return this.grid.table.range.values[cell.row]?.[cell.column] ?? ''
  }

  cellNumber(cell: Cell): number {
    const value = this.value(cell)
    if (typeof value === 'number') return value
    // Dashes stand for nothing in financial tables.
    if (typeof value === 'string' && /^[$€£]?\s*[-–—]$/.test(value.trim())) return 0
    return wholeNumber(String(value ?? ''))
  }

  #list(plan: ListPlan): Result | undefined {
    let rows = this.select(plan.rows)
    const covered = rows.length
    const { sort } = plan
    if (sort !== undefined) {
      const sign = sort.order === 'highest' ? -1 : 1
      const key = (row: number): number => cellAt(this.grid, sort.column, row).order
      const text = (row: number): string => cellAt(this.grid, sort.column, row).key
      const numeric = (this.grid.columns[sort.column]?.leading ?? 0) > 0.9
      rows = [...rows].sort((a, b) =>
        numeric ? sign * (key(a) - key(b)) : sign * (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0),
      )
    }
    if (plan.distinct && plan.columns.length > 0) rows = distinctRows(this.grid, rows, plan.columns)
    const lines = rows.map((row) => plan.columns.map((column) => cellAt(this.grid, column, row).value))
    const kept = plan.columns.length === 1 ? lines.filter(([value]) => String(value ?? '').trim() !== '') : lines
    if (kept.length === 0) return undefined
    return { rows: kept, covered }
  }

  #count(plan: Plan & { kind: 'count' }): Result {
    const rows = this.select(plan.rows)
    const { distinct, missing } = plan
    if (distinct !== undefined) {
      const keys = rows.map((row) => cellAt(this.grid, distinct, row)).filter((cell) => !cell.missing)
      return single(new Set(keys.map((cell) => cell.key)).size, rows.length)
    }
    if (missing !== undefined) {
      return single(rows.filter((row) => cellAt(this.grid, missing, row).missing).length, rows.length)
    }
    if (plan.duplicates === true) {
      const lines = rows.map((row) =>
        JSON.stringify(this.grid.columns.map((_, column) => cellAt(this.grid, column, row).key)),
      )
      return single(rows.length - new Set(lines).size, rows.length)
    }
    return single(rows.length, rows.length)
  }

  #aggregate(aggregate: Aggregate, rows: readonly number[], column: number): number | undefined {
    return aggregateNumbers(
      aggregate,
      rows.map((row) => cellAt(this.grid, column, row).number),
    )
  }

  #label(plan: LabelPlan): Result | undefined {
    const known = plan.candidates
      .map((candidate) => ({ ...candidate, number: this.cellNumber(candidate.cell) }))
      .filter(({ number }) => plan.pick.kind === 'all' || !Number.isNaN(number))
    const { pick } = plan
    let chosen = known
    if (pick.kind === 'compare') chosen = known.filter(({ number }) => compares(number, pick.operator, pick.value))
    if (pick.kind === 'extreme') {
      const sign = pick.order === 'highest' ? -1 : 1
      const ranked = [...known].sort((a, b) => sign * (a.number - b.number))
      const best = ranked[pick.count - 1]?.number
      chosen = pick.count === 1 ? ranked.filter(({ number }) => number === best) : ranked.slice(0, pick.count)
    }
    if (plan.count === true) return single(chosen.length, known.length)
    if (chosen.length === 0) return undefined
    return { rows: chosen.map(({ name, label }) => [label === '' ? this.value(name) : label]), covered: known.length }
  }
}

const single = (value: CellValue, covered: number): Result => ({
  rows: [[typeof value === 'number' ? tidy(value) : value]],
  covered,
})

/** The first row of each combination of cells; a cell's code stands for its value. */
function distinctRows(grid: Grid, rows: readonly number[], columns: readonly number[]): readonly number[] {
  const seen = new Set<string | number>()
  return rows.filter((row) => {
    const codes = columns.map((column) => grid.columns[column]?.codes[row] ?? -1)
    const key = codes.length === 1 ? (codes[0] ?? -1) : codes.join()
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function combine(operation: DifferencePlan['operation'], left: number, right: number): number | undefined {
  if (operation === 'minus') return left - right
  if (operation === 'plus') return left + right
  if (right === 0) return undefined
  if (operation === 'percent-change') return (left - right) / right
  return left / right
}

function arithmetic(plan: ArithmeticPlan, numbers: readonly number[]): number | undefined {
  if (numbers.length === 0 || numbers.some((value) => Number.isNaN(value))) return undefined
  const [first = NaN, second = NaN] = numbers
  const split = plan.split ?? 1
  const left = numbers.slice(0, split)
  const right = numbers.slice(split)
  const total = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0)
  switch (plan.operation) {
    case 'difference':
      return first - second
    case 'percent-change':
      return second === 0 ? undefined : (first - second) / second
    case 'ratio':
      return second === 0 ? undefined : first / second
    case 'sum':
      return total(numbers)
    case 'average':
      return total(numbers) / numbers.length
    case 'opposite':
      return -first
    case 'share-of-sum':
      return total(numbers) === 0 ? undefined : first / total(numbers)
    case 'sum-ratio':
      return total(right) === 0 ? undefined : total(left) / total(right)
    case 'difference-of-averages':
      return total(left) / left.length - total(right) / right.length
  }
}
