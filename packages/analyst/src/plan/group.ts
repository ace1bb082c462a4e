import type { CellValue } from '@excel-ai-chat/analysis'
import { type Grid, cellAt } from '../linking/grid.ts'
import { aggregateNumbers } from './aggregate.ts'
import { compares } from './conditions.ts'
import type { GroupPlan, Measure } from './plan.ts'

/** The lines of a grouped answer: the group's cells, then its measures, as `show` asks. */
export function groupRows(grid: Grid, rows: readonly number[], plan: GroupPlan): readonly (readonly CellValue[])[] {
  let list = plan.by.length === 1 ? groupsOf(grid, rows, plan.by[0] ?? 0) : jointGroups(grid, rows, plan.by)
  const { having, sort } = plan
  if (having !== undefined) {
    list = list.filter((group) => compares(Number(measure(grid, group, having.measure)), having.operator, having.value))
  }
  if (sort !== undefined) {
    const sign = sort.order === 'highest' ? -1 : 1
    list =
      sort.measure === undefined
        ? sortByName(grid, list, plan.by[0] ?? 0, sign)
        : sortBy(grid, list, sort.measure, sign)
    if (plan.take !== undefined) list = takeWithTies(grid, list, sort.measure, plan.take)
  }
  return list.map((group) => {
    const labels = plan.by.map((column) => cellAt(grid, column, group[0] ?? 0).value)
    const measures = plan.measures.map((part) => measure(grid, group, part))
    return plan.show === 'label' ? labels : plan.show === 'measures' ? measures : [...labels, ...measures]
  })
}

/** Rows with equal cells in one column, in order of first appearance; blank cells form no group. */
function groupsOf(grid: Grid, rows: readonly number[], by: number): number[][] {
  const column = grid.columns[by]
  if (column === undefined) return []
  const ofCode: (number[] | undefined)[] = []
  const ofKey = new Map<string, number[]>()
  for (const row of rows) {
    const code = column.codes[row] ?? 0
    let group = ofCode[code]
    if (group === undefined) {
      const cell = column.cells[code]
      if (cell === undefined || cell.text === '') continue
      group = ofKey.get(cell.key) ?? []
      ofKey.set(cell.key, group)
      ofCode[code] = group
    }
    group.push(row)
  }
  return [...ofKey.values()]
}

function jointGroups(grid: Grid, rows: readonly number[], by: readonly number[]): number[][] {
  const groups = new Map<string, number[]>()
  for (const row of rows) {
    const cells = by.map((column) => cellAt(grid, column, row))
    if (cells.some((cell) => cell.text === '')) continue
    const key = cells.map((cell) => cell.key).join('\u0000')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return [...groups.values()]
}

export function measure(grid: Grid, group: readonly number[], part: Measure): CellValue {
  if (part.kind === 'count') return group.length
  if (part.kind === 'first') return cellAt(grid, part.column, group[0] ?? 0).value
  const numbers = group.map((row) => cellAt(grid, part.column, row).number)
  return aggregateNumbers(part.aggregate, numbers) ?? null
}

function sortBy(grid: Grid, groups: readonly number[][], by: Measure, sign: number): number[][] {
  return groups
    .map((group) => ({ group, value: Number(measure(grid, group, by)) }))
    .sort((a, b) => sign * (a.value - b.value))
    .map(({ group }) => group)
}

function sortByName(grid: Grid, groups: readonly number[][], column: number, sign: number): number[][] {
  const key = (group: readonly number[]): string => cellAt(grid, column, group[0] ?? 0).key
  return [...groups].sort((a, b) => sign * (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

/** Taking one keeps those that are equally far ahead. */
function takeWithTies(grid: Grid, groups: readonly number[][], by: Measure | undefined, count: number): number[][] {
  if (count > 1 || by === undefined) return groups.slice(0, count)
  const best = Number(measure(grid, groups[0] ?? [], by))
  return groups.filter((group) => Number(measure(grid, group, by)) === best)
}
