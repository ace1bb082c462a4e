import { compareCells } from '../functions/arrays/order.ts'
import { Matrix } from '../evaluate/value.ts'
import type { CallExpression, Expression } from '../parse/expression.ts'
import type { FormulaFinding } from './finding.ts'
import { partsOf, type Subject } from './subject.ts'

/** Lookups that need sorted keys, over keys that are not. */
export function checkLookups({ root, engine, at, formula }: Subject): readonly FormulaFinding[] {
  return partsOf(root, 'call').flatMap((call): FormulaFinding[] => {
    const need = sortedKeys(call)
    if (need === undefined) return []
    const keys = engine.computePart(need.keys, undefined, at)
    if (!(keys instanceof Matrix) || isSorted(firstLine(keys, need.across), need.descending)) return []
    const order = need.descending ? 'downwards' : 'upwards'
    const message =
      `${call.name} in this form needs keys sorted ${order}, and these are not, so that it can answer from the wrong row. ` +
      'Ask for an exact match.'
    const { start, end } = call
    return [{ code: 'needs-sorting', severity: 'warning', message, start, end, suggestion: exactForm(call, formula) }]
  })
}

interface SortedKeys {
  readonly keys: Expression
  readonly across: boolean
  readonly descending: boolean
}

function sortedKeys({ name, arguments: given }: CallExpression): SortedKeys | undefined {
  const keys = given[1] ?? undefined
  if (keys === undefined) return undefined
  switch (name) {
    case 'VLOOKUP':
    case 'HLOOKUP':
      return isFalse(given[3]) || given[3] === null
        ? undefined
        : { keys, across: name === 'HLOOKUP', descending: false }
    case 'LOOKUP':
      return { keys, across: false, descending: false }
    case 'MATCH': {
      const type = given[2] === undefined ? 1 : numberIn(given[2])
      return type === undefined || type === 0 ? undefined : { keys, across: false, descending: type < 0 }
    }
    default:
      return undefined
  }
}

function numberIn(node: Expression | null): number | undefined {
  if (node === null) return 0
  if (node.kind === 'unary' && node.operator === '-') {
    const size = numberIn(node.operand)
    return size === undefined ? undefined : -size
  }
  return node.kind === 'literal' && typeof node.value === 'number' ? node.value : undefined
}

function isFalse(node: Expression | null | undefined): boolean {
  if (node === null || node === undefined) return false
  if (node.kind === 'call') return node.name === 'FALSE'
  return node.kind === 'literal' && (node.value === false || node.value === 0)
}

function firstLine(keys: Matrix, across: boolean): Matrix['cells'] {
  if (across || keys.rows === 1) return keys.cells.slice(0, keys.columns)
  return Array.from({ length: keys.rows }, (_, row) => keys.at(row, 0))
}

function isSorted(keys: Matrix['cells'], descending: boolean): boolean {
  const filled = keys.filter((key) => key !== null)
  const direction = descending ? -1 : 1
  return filled.every((key, index) => index === 0 || compareCells(filled[index - 1] ?? null, key, 1) * direction <= 0)
}

/** The same call asking for an exact match, where that only takes another last argument. */
function exactForm({ name, arguments: given, end }: CallExpression, formula: string): string | undefined {
  if (name === 'LOOKUP') return undefined
  const wanted = name === 'MATCH' ? '0' : 'FALSE'
  const last = given[name === 'MATCH' ? 2 : 3]
  if (last === undefined) return `${formula.slice(0, end - 1)},${wanted}${formula.slice(end - 1)}`
  return last === null ? undefined : `${formula.slice(0, last.start)}${wanted}${formula.slice(last.end)}`
}
