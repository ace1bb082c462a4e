import { LAST_COLUMN, LAST_ROW } from '@excel-ai-chat/analysis'
import type { Expression } from '../parse/expression.ts'
import type { FormulaFinding } from './finding.ts'
import type { Subject } from './subject.ts'

/** Whole columns or rows in arithmetic or in functions that compute on every one of their million cells. */
export function checkWholeColumns({ root }: Subject): readonly FormulaFinding[] {
  const findings: FormulaFinding[] = []
  visit(root, false, findings)
  return findings
}

const onEveryCell = new Set(
  'SUMPRODUCT FILTER SORT SORTBY UNIQUE MMULT TRANSPOSE MAP BYROW BYCOL REDUCE SCAN TOCOL TOROW TEXTJOIN CONCAT'.split(
    ' ',
  ),
)

function visit(node: Expression, slow: boolean, findings: FormulaFinding[]): void {
  switch (node.kind) {
    case 'range': {
      const whole = (node.top === 0 && node.bottom === LAST_ROW) || (node.left === 0 && node.right === LAST_COLUMN)
      if (whole && slow) {
        const message = `${node.text} makes Excel compute on a whole column or row, which is slow. Use the rows that hold data.`
        findings.push({ code: 'whole-column', severity: 'warning', message, start: node.start, end: node.end })
      }
      return
    }
    case 'binary': {
      // Long chains lean to the left; a loop keeps the stack flat.
      let left: Expression = node
      let within = slow
      while (left.kind === 'binary') {
        within ||= left.operator !== ':' && left.operator !== ',' && left.operator !== ' '
        visit(left.right, within, findings)
        left = left.left
      }
      return visit(left, within, findings)
    }
    case 'call':
      for (const argument of node.arguments) {
        if (argument !== null) visit(argument, onEveryCell.has(node.name), findings)
      }
      return
    case 'group':
      return visit(node.inner, slow, findings)
    case 'unary':
      return visit(node.operand, slow, findings)
    case 'let':
      for (const { value } of node.bindings) visit(value, slow, findings)
      return visit(node.body, slow, findings)
    default:
  }
}
