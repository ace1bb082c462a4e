import { ExcelError, errors } from './excel-error.ts'
import { numberFromText } from './text-number.ts'
import type { Scalar } from './value.ts'

/** As an operator or a number parameter takes it: blank 0, TRUE 1, text by its number, else `#VALUE!`. */
export function toNumber(value: Scalar): number | ExcelError {
  if (typeof value === 'number') return value
  if (value === null) return 0
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'string') return numberFromText(value) ?? errors.value
  return value
}

/** As `&` or a text parameter takes it: numbers in general format, TRUE and FALSE in capitals. */
export function toText(value: Scalar): string | ExcelError {
  if (typeof value === 'string') return value
  if (value === null) return ''
  if (typeof value === 'number') return numberToText(value)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return value
}

/** As IF takes it: numbers by not being 0, the texts TRUE and FALSE in any case, other text `#VALUE!`. */
export function toLogical(value: Scalar): boolean | ExcelError {
  if (typeof value === 'boolean') return value
  if (value === null) return false
  if (typeof value === 'number') return value !== 0
  if (typeof value === 'string') {
    const upper = value.toUpperCase()
    return upper === 'TRUE' ? true : upper === 'FALSE' ? false : errors.value
  }
  return value
}

/** General format as `&` writes it: 15 significant digits, an exponent from 1E+21 on and below 1E-9. */
export function numberToText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value === 0 ? 0 : value)
  const [mantissa = '', exponent = '0'] = value.toExponential(14).split('e')
  const power = Number(exponent)
  const digits = mantissa.replace('-', '').replace('.', '').replace(/0+$/, '')
  const sign = value < 0 ? '-' : ''
  if (power >= 21 || power < -9) return scientific(sign, digits, power)
  if (power < 0) {
    const plain = `${sign}0.${'0'.repeat(-power - 1)}${digits}`
    return plain
  }
  if (digits.length <= power + 1) return `${sign}${digits}${'0'.repeat(power + 1 - digits.length)}`
  return `${sign}${digits.slice(0, power + 1)}.${digits.slice(power + 1)}`
}

function scientific(sign: string, digits: string, power: number): string {
  const fraction = digits.length > 1 ? `.${digits.slice(1)}` : ''
  const size = Math.abs(power)
  return `${sign}${digits.charAt(0)}${fraction}E${power < 0 ? '-' : '+'}${size < 10 ? '0' : ''}${size}`
}

/** For code that has no use for an error but to pass it on. */
export function orThrow<T>(value: T | ExcelError): T {
  if (value instanceof ExcelError) throw value
  return value
}
