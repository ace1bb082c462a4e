import type { Grid } from '../linking/grid.ts'
import { passes } from './conditions.ts'
import type { Place } from './place.ts'
import type { Condition } from './plan.ts'

/** More alternatives than this are not written out. */
const mostAlternatives = 40

/** A condition as an array of TRUE and FALSE over the body rows, with `spelled` by the cells that pass; undefined where no formula of sensible length says it. */
export function maskOf(condition: Condition, grid: Grid, place: Place, spelled = false): string | undefined {
  const range = (column: number): string => place.range(column)
  switch (condition.kind) {
    case 'equals':
    case 'contains': {
      const column = grid.columns[condition.column]
      const cells = column?.cells.filter(({ key }) => condition.values.includes(key)) ?? []
      if (condition.kind === 'contains' && cells.length > 1) {
        const search = `ISNUMBER(SEARCH(${quoted(condition.text)},${range(condition.column)}))`
        const agrees = column?.cells.every(
          (cell) => cell.text.toLowerCase().includes(condition.text) === condition.values.includes(cell.key),
        )
        if (agrees === true) return search
      }
      if (cells.length === 0 || cells.length > mostAlternatives) return undefined
      const tests = cells.map((cell) =>
        typeof cell.value === 'number'
          ? `(${range(condition.column)}=${cell.value})`
          : `(${range(condition.column)}=${quoted(String(cell.value ?? ''))})`,
      )
      return tests.length === 1 ? tests[0] : `((${tests.join('+')})>0)`
    }
    case 'compare':
      if (spelled && !numeric(condition.column, grid)) return spelledOut(condition, condition.column, grid, place)
      return numeric(condition.column, grid)
        ? `(${range(condition.column)}${condition.operator}${condition.value})`
        : `IFERROR(VALUE(${range(condition.column)})${condition.operator}${condition.value},FALSE)`
    case 'between': {
      if (spelled && !numeric(condition.column, grid)) return spelledOut(condition, condition.column, grid, place)
      const values = numeric(condition.column, grid) ? range(condition.column) : `VALUE(${range(condition.column)})`
      return `IFERROR((${values}>=${condition.from})*(${values}<=${condition.to})>0,FALSE)`
    }
    case 'columns':
      return `(${range(condition.left)}${condition.operator}${range(condition.right)})`
    case 'filled':
      return `(${range(condition.column)}<>"")`
    case 'not': {
      const inner = maskOf(condition.condition, grid, place, spelled)
      return inner === undefined ? undefined : `NOT(${inner})`
    }
    case 'and':
    case 'or': {
      const parts = condition.conditions.map((part) => maskOf(part, grid, place, spelled))
      if (parts.some((part) => part === undefined)) return undefined
      return `((${parts.join(condition.kind === 'and' ? '*' : '+')})>0)`
    }
  }
}

/** A comparison of cells that are more than a number (`110 V (60 Hz)`), as the cells that pass. */
function spelledOut(condition: Condition, column: number, grid: Grid, place: Place): string | undefined {
  const codes = grid.columns[column]?.codes ?? new Int32Array()
  const values = new Set<string>()
  codes.forEach((code, row) => {
    const cell = grid.columns[column]?.cells[code]
    if (cell !== undefined && passes(grid, condition, row)) values.add(cell.key)
  })
  return maskOf({ kind: 'equals', column, values: [...values] }, grid, place)
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** Whether all cells are numbers, so that they compare without being read from text first. */
const numeric = (column: number, grid: Grid): boolean =>
  grid.columns[column]?.cells.every((cell) => typeof cell.value === 'number') === true
