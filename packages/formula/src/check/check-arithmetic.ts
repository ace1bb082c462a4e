import { Matrix } from '../evaluate/value.ts'
import type { Expression } from '../parse/expression.ts'
import { walk } from '../parse/walk.ts'
import type { FormulaFinding } from './finding.ts'
import { partsOf, type Subject } from './subject.ts'

/** Divisions by cells that are blank or 0. */
export function checkDivisions({ root, engine, at, formula }: Subject): readonly FormulaFinding[] {
  return partsOf(root, 'binary').flatMap((node): FormulaFinding[] => {
    if (node.operator !== '/' || !readsCells(node.right)) return []
    const divisor = engine.computePart(node.right, undefined, at)
    const empty =
      divisor instanceof Matrix
        ? divisor.cells.filter(isEmpty).length
        : divisor !== undefined && isEmpty(divisor)
          ? 1
          : 0
    if (empty === 0) return []
    const text = formula.slice(node.right.start, node.right.end)
    const message =
      divisor instanceof Matrix
        ? `${empty} of the ${divisor.cells.length} divisors in ${text} are blank or 0, which gives #DIV/0!.`
        : `The divisor ${text} is blank or 0, which gives #DIV/0!.`
    return [{ code: 'divides-by-blank', severity: 'warning', message, start: node.right.start, end: node.right.end }]
  })
}

function isEmpty(value: unknown): boolean {
  return value === null || value === 0 || value === ''
}

/** Constants of units and of counting, which need no cell of their own. */
const ordinary = new Set([0, 1, 2, 7, 10, 12, 24, 30, 52, 60, 100, 360, 365, 1000, 3600, 86400, 1_000_000])

/** Numbers written into arithmetic over cells, which belong in a cell of their own. */
export function checkConstants({ root }: Subject): readonly FormulaFinding[] {
  return partsOf(root, 'binary').flatMap((node): FormulaFinding[] => {
    if (!'+-*/^<>='.includes(node.operator.charAt(0)) || node.operator.trim() === '') return []
    const pairs: readonly (readonly [Expression, Expression])[] = [
      [node.left, node.right],
      [node.right, node.left],
    ]
    return pairs.flatMap(([constant, other]): FormulaFinding[] => {
      const literal = constant.kind === 'literal' ? constant.value : undefined
      if (typeof literal !== 'number' || ordinary.has(literal) || !readsCells(other)) return []
      const message = `The number ${literal} is written into the formula. In a cell of its own it could be seen and changed.`
      return [{ code: 'hard-coded-number', severity: 'note', message, start: constant.start, end: constant.end }]
    })
  })
}

function readsCells(node: Expression): boolean {
  let found = false
  walk(node, (part) => {
    if (part.kind === 'range' || part.kind === 'table' || part.kind === 'name') found = true
  })
  return found
}
