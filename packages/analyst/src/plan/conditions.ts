import type { ComparisonOperator } from '../lexicon/comparisons.ts'
import { type Grid, cellAt } from '../linking/grid.ts'
import type { Condition } from './plan.ts'

/** Whether a body row passes; a missing cell passes no comparison. */
export function passes(grid: Grid, condition: Condition, row: number): boolean {
  switch (condition.kind) {
    case 'equals':
    case 'contains':
      return valueSet(condition).has(cellAt(grid, condition.column, row).key)
    case 'compare': {
      return compares(cellAt(grid, condition.column, row).order, condition.operator, condition.value)
    }
    case 'between': {
      const { order } = cellAt(grid, condition.column, row)
      return order >= condition.from && order <= condition.to
    }
    case 'columns': {
      const left = cellAt(grid, condition.left, row)
      const right = cellAt(grid, condition.right, row)
      if (condition.operator === '<>') return left.key !== right.key
      return compares(left.order, condition.operator, right.order)
    }
    case 'filled':
      return !cellAt(grid, condition.column, row).missing
    case 'not':
      return !passes(grid, condition.condition, row)
    case 'and':
      return condition.conditions.every((part) => passes(grid, part, row))
    case 'or':
      return condition.conditions.some((part) => passes(grid, part, row))
  }
}

/** False for NaN on either side. */
export function compares(left: number, operator: ComparisonOperator, right: number): boolean {
  switch (operator) {
    case '>':
      return left > right
    case '>=':
      return left >= right
    case '<':
      return left < right
    case '<=':
      return left <= right
    case '=':
      return left === right
  }
}

const sets = new WeakMap<object, ReadonlySet<string>>()

function valueSet(condition: { readonly values: readonly string[] }): ReadonlySet<string> {
  const seen = sets.get(condition)
  if (seen !== undefined) return seen
  const made = new Set(condition.values)
  sets.set(condition, made)
  return made
}
