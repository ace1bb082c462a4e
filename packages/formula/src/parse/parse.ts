import { type Token, tokenize } from '@borgar/fx/xlsx'
import { type ExcelError, findError } from '../evaluate/excel-error.ts'
import { lambdaExpression, letExpression } from './bindings.ts'
import type { BinaryOperator, Expression, Span } from './expression.ts'
import { functionName, nameExpression, rangeExpression, tableExpression } from './reference-nodes.ts'
import { FormulaSyntaxError } from './syntax-error.ts'

/** Excel's own limits for one formula. */
const MAX_LENGTH = 8192
const MAX_NESTING = 256

const binding: Readonly<Record<string, number>> = {
  '=': 10,
  '<>': 10,
  '<': 10,
  '>': 10,
  '<=': 10,
  '>=': 10,
  '&': 20,
  '+': 30,
  '-': 30,
  '*': 40,
  '/': 40,
  '^': 50,
}
const PREFIX_BINDING = 70
const POSTFIX_BINDING = 60
const REFERENCE_BINDING = 80
/** Reference operators bind in Excel's order: range, intersection, union. */
const referenceBinding = { ':': 83, ' ': 82, ',': 81 } as const

interface Positioned {
  readonly type: string
  readonly value: string
  readonly start: number
  readonly end: number
  readonly unterminated: boolean
}

/**
 * Parses one formula in English form, with or without its leading `=`.
 * Precedence is Excel's: a minus sign binds tighter than `^`, which is left-associative.
 * @throws FormulaSyntaxError for what Excel would refuse to enter
 */
export function parse(formula: string): Expression {
  if (formula.length > MAX_LENGTH) {
    throw new FormulaSyntaxError(
      `The formula has more than ${MAX_LENGTH} characters, the most Excel takes.`,
      MAX_LENGTH,
    )
  }
  return new Parser(formula).formula()
}

class Parser {
  private readonly text: string
  private readonly tokens: readonly Positioned[]
  private index = 0
  private nesting = 0
  /** A comma is the union operator only outside argument lists. */
  private commaIsUnion = true

  constructor(text: string) {
    this.text = text
    this.tokens = positioned(
      tokenize(text, { mergeRefs: true, withLocation: true, allowTernary: true, negativeNumbers: false }),
    )
  }

  formula(): Expression {
    while (this.peek()?.type === 'fx_prefix' || this.isSpace(this.peek())) this.index++
    const expression = this.expression(0)
    this.skipSpace()
    const rest = this.peek()
    if (rest !== undefined) this.unexpected(rest)
    return expression
  }

  private peek(ahead = 0): Positioned | undefined {
    return this.tokens[this.index + ahead]
  }

  private isSpace(token: Positioned | undefined): boolean {
    return token !== undefined && (token.type === 'whitespace' || token.type === 'newline')
  }

  private skipSpace(): void {
    while (this.isSpace(this.peek())) this.index++
  }

  private isOperator(token: Positioned | undefined, value: string): boolean {
    return token !== undefined && token.type === 'operator' && token.value === value
  }

  private unexpected(token: Positioned): never {
    if (this.isOperator(token, ')')) {
      throw new FormulaSyntaxError(`There is a closing bracket too many at column ${token.start + 1}.`, token.start)
    }
    if (token.unterminated) {
      throw new FormulaSyntaxError(
        `The text that begins at column ${token.start + 1} has no closing quote.`,
        token.start,
      )
    }
    if (token.value === ';') {
      throw new FormulaSyntaxError(
        `Arguments are separated by a comma in this form, not by a semicolon (column ${token.start + 1}).`,
        token.start,
      )
    }
    throw new FormulaSyntaxError(`“${token.value}” was not expected at column ${token.start + 1}.`, token.start)
  }

  private missing(what: string): never {
    const end = this.text.trimEnd().length
    throw new FormulaSyntaxError(`${what} after column ${end}.`, end)
  }

  private expression(minimum: number): Expression {
    if (++this.nesting > MAX_NESTING) {
      throw new FormulaSyntaxError('The formula is nested too deeply.', this.peek()?.start ?? this.text.length)
    }
    let left = this.prefix()
    let postfixes = 0
    for (;;) {
      const next = this.infix(left, minimum)
      if (next === undefined) break
      // Chains of binary operators are walked in loops, but signs and calls behind a value nest.
      if (next.kind !== 'binary' && ++postfixes > MAX_NESTING) {
        throw new FormulaSyntaxError('The formula is nested too deeply.', next.end)
      }
      left = next
    }
    this.nesting--
    return left
  }

  private infix(left: Expression, minimum: number): Expression | undefined {
    const space = this.isSpace(this.peek())
    let ahead = 0
    while (this.isSpace(this.peek(ahead))) ahead++
    const token = this.peek(ahead)
    if (token === undefined) return undefined
    if (space && this.startsReference(token) && mayBeReference(left)) {
      if (referenceBinding[' '] <= minimum) return undefined
      this.index += ahead
      return this.binary(' ', left, referenceBinding[' '])
    }
    if (token.type !== 'operator') return undefined
    const operator = token.value
    if (operator === '(' && !space && callable(left)) {
      this.index++
      return { kind: 'invoke', callee: left, ...this.callArguments(left.start, token.start) }
    }
    if (operator === '%' || operator === '#') {
      if ((operator === '%' ? POSTFIX_BINDING : REFERENCE_BINDING + 5) <= minimum) return undefined
      this.index += ahead + 1
      return { kind: 'unary', operator, operand: left, start: left.start, end: token.end }
    }
    if (operator === ':' || (operator === ',' && this.commaIsUnion)) {
      if (referenceBinding[operator] <= minimum) return undefined
      this.index += ahead + 1
      return this.binary(operator, left, referenceBinding[operator])
    }
    const power = binding[operator]
    if (power === undefined || power <= minimum) return undefined
    this.index += ahead + 1
    return this.binary(operator as BinaryOperator, left, power)
  }

  private binary(operator: BinaryOperator, left: Expression, power: number): Expression {
    const right = this.expression(power)
    return { kind: 'binary', operator, left, right, start: left.start, end: right.end }
  }

  private startsReference(token: Positioned): boolean {
    return (
      token.type === 'range' ||
      token.type === 'range_beam' ||
      token.type === 'range_ternary' ||
      token.type === 'range_named' ||
      token.type === 'structured' ||
      token.type === 'func' ||
      this.isOperator(token, '(')
    )
  }

  private prefix(): Expression {
    this.skipSpace()
    const token = this.peek()
    if (token === undefined) {
      const last = this.tokens.at(-1)
      if (last?.type === 'operator' && binding[last.value] !== undefined) this.missing(`A value is missing`)
      this.missing(this.tokens.length === 0 ? 'The formula is empty' : 'Something is missing')
    }
    if (token.unterminated) this.unexpected(token)
    this.index++
    const span = { start: token.start, end: token.end }
    switch (token.type) {
      case 'number':
        return { kind: 'literal', value: finite(Number(token.value), token), ...span }
      case 'bool':
        return { kind: 'literal', value: token.value.toUpperCase() === 'TRUE', ...span }
      case 'string':
        return { kind: 'literal', value: token.value.slice(1, -1).replaceAll('""', '"'), ...span }
      case 'error':
        return { kind: 'literal', value: errorOf(token), ...span }
      case 'range':
      case 'range_beam':
      case 'range_ternary':
        return rangeExpression(token.value, span)
      case 'structured':
        return tableExpression(token.value, span)
      case 'range_named':
        return nameExpression(token.value, span)
      case 'context':
      case 'context_quote':
        return this.deletedReference(span)
      case 'func':
        return this.call(token)
      case 'operator':
        return this.prefixOperator(token)
      default:
        this.index--
        return this.unexpected(token)
    }
  }

  /** `Sheet1!#REF!`, which Excel leaves behind where cells were deleted. */
  private deletedReference(span: Span): Expression {
    const error = this.peek(1)
    if (!this.isOperator(this.peek(), '!') || error?.type !== 'error') {
      throw new FormulaSyntaxError(`A reference is missing after column ${span.end}.`, span.end)
    }
    this.index += 2
    return { kind: 'literal', value: errorOf(error), start: span.start, end: error.end }
  }

  private prefixOperator(token: Positioned): Expression {
    const operator = token.value
    if (operator === '-' || operator === '+' || operator === '@') {
      const operand = this.expression(operator === '@' ? REFERENCE_BINDING + 4 : PREFIX_BINDING)
      return { kind: 'unary', operator, operand, start: token.start, end: operand.end }
    }
    if (operator === '(') return this.group(token)
    if (operator === '{') return this.array(token)
    this.index--
    return this.unexpected(token)
  }

  private group(open: Positioned): Expression {
    const outer = this.commaIsUnion
    this.commaIsUnion = true
    const inner = this.expression(0)
    this.commaIsUnion = outer
    const end = this.close(')', open.start)
    return { kind: 'group', inner, start: open.start, end }
  }

  /** @returns the offset after the closing bracket */
  private close(bracket: string, opened: number): number {
    this.skipSpace()
    const token = this.peek()
    if (token === undefined) {
      const end = this.text.trimEnd().length
      throw new FormulaSyntaxError(
        `A closing bracket is missing after column ${end} for the one opened at column ${opened + 1}.`,
        end,
        `${this.text.trimEnd()}${bracket}`,
      )
    }
    if (!this.isOperator(token, bracket)) this.unexpected(token)
    this.index++
    return token.end
  }

  private array(open: Positioned): Expression {
    const rows: (number | string | boolean | ExcelError)[][] = [[]]
    for (;;) {
      rows.at(-1)?.push(this.constant())
      this.skipSpace()
      const token = this.peek()
      if (token !== undefined && (token.value === ',' || token.value === ';')) {
        this.index++
        if (token.value === ';') rows.push([])
        continue
      }
      const end = this.close('}', open.start)
      const width = rows[0]?.length
      if (rows.some((row) => row.length !== width)) {
        throw new FormulaSyntaxError('The rows of an array constant must be equally long.', open.start)
      }
      return { kind: 'array', rows, start: open.start, end }
    }
  }

  private constant(): number | string | boolean | ExcelError {
    this.skipSpace()
    const sign = this.isOperator(this.peek(), '-') ? -1 : 1
    if (sign === -1 || this.isOperator(this.peek(), '+')) this.index++
    const node = this.prefix()
    if (node.kind !== 'literal' || (sign === -1 && typeof node.value !== 'number')) {
      throw new FormulaSyntaxError(
        'An array constant may hold only numbers, texts, TRUE, FALSE and errors.',
        node.start,
      )
    }
    return typeof node.value === 'number' ? sign * node.value : node.value
  }

  private call(token: Positioned): Expression {
    const open = this.peek()
    if (!this.isOperator(open, '(') || open === undefined) return this.unexpected(token)
    this.index++
    const name = functionName(token.value)
    const { arguments: given, start, end } = this.callArguments(token.start, open.start)
    if (name === 'LET') return letExpression(given, { start, end })
    if (name === 'LAMBDA') return lambdaExpression(given, { start, end })
    return { kind: 'call', name, arguments: given, start, end }
  }

  private callArguments(start: number, opened: number): Span & { readonly arguments: readonly (Expression | null)[] } {
    const outer = this.commaIsUnion
    this.commaIsUnion = false
    const given: (Expression | null)[] = []
    this.skipSpace()
    if (!this.isOperator(this.peek(), ')')) {
      for (;;) {
        this.skipSpace()
        const token = this.peek()
        given.push(this.isOperator(token, ',') || this.isOperator(token, ')') ? null : this.expression(0))
        this.skipSpace()
        if (!this.isOperator(this.peek(), ',')) break
        this.index++
      }
    }
    this.commaIsUnion = outer
    return { arguments: given, start, end: this.close(')', opened) }
  }
}

function positioned(tokens: readonly Token[]): Positioned[] {
  return tokens.map((token) => ({
    type: token.type,
    value: token.value,
    start: token.loc?.[0] ?? 0,
    end: token.loc?.[1] ?? 0,
    unterminated: token.unterminated === true,
  }))
}

function finite(value: number, token: Positioned): number {
  if (Number.isFinite(value)) return value
  throw new FormulaSyntaxError(`The number at column ${token.start + 1} is too large for Excel.`, token.start)
}

function errorOf(token: Positioned): ExcelError {
  const error = findError(token.value.toUpperCase())
  if (error !== undefined) return error
  throw new FormulaSyntaxError(`“${token.value}” is not an error value that can be written.`, token.start)
}

function mayBeReference(expression: Expression): boolean {
  return expression.kind !== 'literal' && expression.kind !== 'array'
}

function callable(expression: Expression): boolean {
  return (
    expression.kind === 'lambda' ||
    expression.kind === 'let' ||
    expression.kind === 'call' ||
    expression.kind === 'invoke' ||
    expression.kind === 'name' ||
    expression.kind === 'group'
  )
}
