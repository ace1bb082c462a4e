import type { CellPosition, CellValue } from '@excel-ai-chat/analysis'
import { type Engine, toCellValue } from '../evaluate/engine.ts'
import type { Place } from '../evaluate/resolve.ts'
import { Lambda, Matrix, Reference, type Scope } from '../evaluate/value.ts'
import type { Expression } from '../parse/expression.ts'
import { FormulaSyntaxError } from '../parse/syntax-error.ts'
import type { Explanation } from '../workbook.ts'
import { fillMeaning, meanings, operatorMeanings } from './meanings.ts'

/** Larger values are not spelled out. */
const MOST_CELLS = 10_000
/** Nor are the parts of a formula beyond so many: nobody reads them, and each costs an evaluation. */
const MOST_PARTS = 200

/** The formula part by part, each with what it means and the value it has here; undefined where it cannot be parsed. */
export function explainFormula(engine: Engine, formula: string, at?: CellPosition): Explanation | undefined {
  let root: Expression
  try {
    root = engine.parsed(formula)
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return undefined
    throw error
  }
  return new Explainer(engine, formula, engine.place(at)).explain(root, undefined)
}

class Explainer {
  private readonly engine: Engine
  private readonly formula: string
  private readonly at: Place
  private count = 0

  constructor(engine: Engine, formula: string, at: Place) {
    this.engine = engine
    this.formula = formula
    this.at = at
  }

  explain(node: Expression, scope: Scope | undefined): Explanation {
    // Brackets only group; what they hold is the part.
    if (node.kind === 'group') {
      return { ...this.explain(node.inner, scope), text: this.text(node), start: node.start, end: node.end }
    }
    return {
      text: this.text(node),
      start: node.start,
      end: node.end,
      meaning: this.meaning(node),
      value: this.value(node, scope),
      parts: ++this.count > MOST_PARTS ? [] : this.partsOf(node, scope),
    }
  }

  private text({ start, end }: { readonly start: number; readonly end: number }): string {
    return this.formula.slice(start, end)
  }

  private value(node: Expression, scope: Scope | undefined): readonly (readonly CellValue[])[] | undefined {
    const value = this.engine.computePart(node, scope, this.at)
    if (value === undefined || value instanceof Lambda || value instanceof Reference) return undefined
    if (!(value instanceof Matrix)) return [[toCellValue(value)]]
    if (value.cells.length > MOST_CELLS) return undefined
    return Array.from({ length: value.rows }, (_, row) =>
      value.cells.slice(row * value.columns, (row + 1) * value.columns).map(toCellValue),
    )
  }

  private partsOf(node: Expression, scope: Scope | undefined): Explanation[] {
    switch (node.kind) {
      case 'unary':
        return [this.explain(node.operand, scope)]
      case 'binary':
        return [this.explain(node.left, scope), this.explain(node.right, scope)]
      case 'call':
        return node.arguments.flatMap((part) =>
          part === null || part.kind === 'lambda' ? [] : [this.explain(part, scope)],
        )
      case 'let': {
        let inner = scope
        const parts: Explanation[] = []
        for (const { name, value } of node.bindings) {
          const part = this.explain(value, inner)
          parts.push({ ...part, meaning: `${name} stands for: ${part.meaning}` })
          inner = { name, value: this.engine.computePart(value, inner, this.at), outer: inner }
        }
        return [...parts, this.explain(node.body, inner)]
      }
      default:
        return []
    }
  }

  private meaning(node: Expression): string {
    switch (node.kind) {
      case 'literal':
        return typeof node.value === 'string' ? `The text ${this.text(node)}` : `The value ${this.text(node)}`
      case 'array':
        return 'An array of constants'
      case 'range':
        return node.top === node.bottom && node.left === node.right ? `The cell ${node.text}` : `The cells ${node.text}`
      case 'table':
        return `The table part ${node.text}`
      case 'name':
        return `What is named ${node.name}`
      case 'unary':
        return this.unaryMeaning(node)
      case 'binary':
        return fillMeaning(operatorMeanings[node.operator] ?? '', [this.text(node.left), this.text(node.right)])
      case 'call':
        return this.callMeaning(node)
      case 'invoke':
        return 'Calls a LAMBDA'
      case 'lambda':
        return 'A function of its own'
      case 'let':
        return 'Names parts of the calculation, then computes it'
      default:
        return this.text(node)
    }
  }

  private unaryMeaning(node: Expression & { kind: 'unary' }): string {
    const operand = this.text(node.operand)
    switch (node.operator) {
      case '-':
        return `The negative of ${operand}`
      case '%':
        return `${operand} percent`
      case '@':
        return `The cell of ${operand} in this row or column`
      case '#':
        return `All cells that the formula in ${operand} fills`
      default:
        return operand
    }
  }

  private callMeaning(node: Expression & { kind: 'call' }): string {
    const given = node.arguments.map((argument) => (argument === null ? '' : this.text(argument)))
    const template = meanings[node.name]
    return template === undefined ? `${node.name} of ${given.join(', ')}` : fillMeaning(template, given)
  }
}
