import { compareNumbers, compareText } from '../../evaluate/compare.ts'
import { ExcelError, findError } from '../../evaluate/excel-error.ts'
import { holds } from '../../evaluate/operators.ts'
import { numberFromText } from '../../evaluate/text-number.ts'
import type { Scalar } from '../../evaluate/value.ts'
import { parsePattern } from './wildcard.ts'

/** What COUNTIF and its family ask of a cell. */
export interface Criterion {
  readonly matches: (value: Scalar) => boolean
  /** Set where the criterion is plain equality, so that an index can answer it; lower case for text. */
  readonly equals: number | string | boolean | undefined
}

const comparison = /^(<=|>=|<>|=|<|>)([\s\S]*)$/

/**
 * Reads a criterion as COUNTIF does: a number, `">5"`, `"<>x"`, `"a*"`, `"="` (blank), `"<>"` (not blank).
 * Text that reads as a number asks for that number, whether the cell holds it as a number or as text.
 */
export function parseCriterion(source: Scalar): Criterion {
  if (source === null) return equalTo(0)
  if (source instanceof ExcelError) return { matches: (value) => value === source, equals: undefined }
  if (typeof source !== 'string') return equalTo(source)
  const parts = comparison.exec(source)
  const operator = parts?.[1] ?? ''
  const operand = parts?.[2] ?? source
  const number = numberFromText(operand)
  if (operator === '' || operator === '=') return equality(operator, operand, number)
  if (operator === '<>') {
    // A number asked for with <> is a number alone: the text "23" differs from it.
    const same = equality('=', operand, number)
    const matches = (value: Scalar): boolean =>
      (number !== undefined && typeof value !== 'number') || !same.matches(value)
    return { matches, equals: undefined }
  }
  return ordering(operator, operand, number)
}

function equality(operator: '' | '=', operand: string, number: number | undefined): Criterion {
  if (operand === '') {
    const matches = (value: Scalar): boolean => value === null || (operator === '' && value === '')
    return { matches, equals: undefined }
  }
  if (number !== undefined) return equalTo(number)
  const upper = operand.toUpperCase()
  if (upper === 'TRUE' || upper === 'FALSE') return equalTo(upper === 'TRUE')
  const error = findError(upper)
  if (error !== undefined) return { matches: (value) => value === error, equals: undefined }
  const pattern = parsePattern(operand)
  const matches = (value: Scalar): boolean => typeof value === 'string' && pattern.matches(value)
  return { matches, equals: pattern.hasWildcard ? undefined : pattern.literal }
}

function equalTo(wanted: number | boolean): Criterion {
  if (typeof wanted === 'boolean') return { matches: (value) => value === wanted, equals: wanted }
  return {
    matches: (value) =>
      (typeof value === 'number' && compareNumbers(value, wanted) === 0) ||
      (typeof value === 'string' && numberFromText(value) === wanted),
    equals: wanted,
  }
}

function ordering(operator: string, operand: string, number: number | undefined): Criterion {
  if (number !== undefined) {
    return {
      matches: (value) => typeof value === 'number' && holds(operator, compareNumbers(value, number)),
      equals: undefined,
    }
  }
  if (operand === '') return { matches: () => false, equals: undefined }
  const upper = operand.toUpperCase()
  if (upper === 'TRUE' || upper === 'FALSE') {
    const wanted = Number(upper === 'TRUE')
    return {
      matches: (value) => typeof value === 'boolean' && holds(operator, Number(value) - wanted),
      equals: undefined,
    }
  }
  return {
    matches: (value) => typeof value === 'string' && holds(operator, compareText(value, operand)),
    equals: undefined,
  }
}
