import type { BinaryOperator } from '../parse/expression.ts'
import { compareScalars } from './compare.ts'
import { toNumber, toText } from './coerce.ts'
import { ExcelError, errors } from './excel-error.ts'
import type { Scalar } from './value.ts'

/** An arithmetic, text or comparison operator on two scalars. The left operand's error goes before the right one's. */
export function applyBinary(operator: BinaryOperator, left: Scalar, right: Scalar): Scalar {
  if (left instanceof ExcelError) return left
  if (operator === '&') {
    if (right instanceof ExcelError) return right
    return `${String(toText(left))}${String(toText(right))}`
  }
  if (isComparison(operator)) {
    if (right instanceof ExcelError) return right
    return holds(operator, compareScalars(left, right))
  }
  const a = toNumber(left)
  if (a instanceof ExcelError) return a
  const b = toNumber(right)
  if (b instanceof ExcelError) return b
  return finite(arithmetic(operator, a, b))
}

function isComparison(operator: BinaryOperator): boolean {
  return (
    operator === '=' ||
    operator === '<>' ||
    operator === '<' ||
    operator === '>' ||
    operator === '<=' ||
    operator === '>='
  )
}

export function holds(operator: string, order: number): boolean {
  switch (operator) {
    case '=':
      return order === 0
    case '<>':
      return order !== 0
    case '<':
      return order < 0
    case '>':
      return order > 0
    case '<=':
      return order <= 0
    default:
      return order >= 0
  }
}

function arithmetic(operator: BinaryOperator, a: number, b: number): number | ExcelError {
  switch (operator) {
    case '+':
      return a + b
    case '-':
      return a - b
    case '*':
      return a * b
    case '/':
      return b === 0 ? errors.div0 : a / b
    default:
      return power(a, b)
  }
}

/** `0^0` is `#NUM!`, `0^-1` is `#DIV/0!`, and a negative number has real roots of odd order: `(-8)^(1/3)` is -2. */
export function power(a: number, b: number): number | ExcelError {
  if (a === 0) return b === 0 ? errors.num : b < 0 ? errors.div0 : 0
  if (a < 0 && !Number.isInteger(b)) {
    const order = 1 / b
    const rounded = Math.round(order)
    if (Math.abs(order - rounded) < 1e-9 && Math.abs(rounded % 2) === 1) return -((-a) ** b)
    return errors.num
  }
  return a ** b
}

/** What Excel cannot hold is `#NUM!`; there is no negative zero. */
export function finite(value: number | ExcelError): number | ExcelError {
  if (typeof value !== 'number') return value
  if (!Number.isFinite(value)) return errors.num
  return value === 0 || Math.abs(value) < 2.2250738585072014e-308 ? 0 : value
}

/**
 * A sum or difference as the last step of a formula: Excel sets it to 0 where only rounding is left,
 * so that `=1.1-1-0.1` shows 0.
 */
export function snapToZero(result: number, left: number, right: number): number {
  const size = Math.max(Math.abs(left), Math.abs(right))
  return Math.abs(result) < size * 8.9e-16 ? 0 : result
}

export function applyUnary(operator: '-' | '%', value: Scalar): Scalar {
  const operand = toNumber(value)
  if (operand instanceof ExcelError) return operand
  return operator === '%' ? operand / 100 : operand === 0 ? 0 : -operand
}
