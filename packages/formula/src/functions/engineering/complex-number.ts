import { numberToText } from '../../evaluate/coerce.ts'
import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import type { Scalar } from '../../evaluate/value.ts'

/** A complex number as Excel's IM functions pass it around: as text, with its own suffix. */
export interface ComplexNumber {
  readonly real: number
  readonly imaginary: number
  /** Undefined where the text had no imaginary part, so that it goes with either. */
  readonly suffix: 'i' | 'j' | undefined
}

const REAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/i
const PARTS = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)?(?:([+-]?)((?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)?([ij]))$/i

/**
 * Reads `3+4i`, `-i`, `2.5E-3j`, `7`.
 * @throws #VALUE! for a logical, #NUM! for text of another form
 */
export function parseComplex(value: Scalar): ComplexNumber {
  if (value instanceof ExcelError) throw value
  if (typeof value === 'boolean') throw errors.value
  if (value === null) return { real: 0, imaginary: 0, suffix: undefined }
  if (typeof value === 'number') return { real: value, imaginary: 0, suffix: undefined }
  if (REAL.test(value)) return { real: Number(value), imaginary: 0, suffix: undefined }
  const [, first, sign = '', size, suffix] = PARTS.exec(value) ?? []
  if (suffix !== 'i' && suffix !== 'j') throw errors.num
  // `3i`: what was read as the real part is the imaginary one. `34i` never is 3 and 4i.
  if (sign === '') {
    if (first !== undefined && size !== undefined) return { real: 0, imaginary: Number(`${first}${size}`), suffix }
    return { real: 0, imaginary: Number(first ?? size ?? 1), suffix }
  }
  const imaginary = Number(size ?? 1) * (sign === '-' ? -1 : 1)
  return { real: Number(first ?? 0), imaginary, suffix }
}

/** @throws #NUM! where a part is not finite */
export function formatComplex(real: number, imaginary: number, suffix: 'i' | 'j' = 'i'): string {
  if (!Number.isFinite(real) || !Number.isFinite(imaginary)) throw errors.num
  if (imaginary === 0) return formatPart(real)
  const size = Math.abs(imaginary) === 1 ? '' : formatPart(Math.abs(imaginary))
  const written = size === '1' ? '' : size
  const front = real === 0 ? '' : formatPart(real)
  const sign = imaginary < 0 ? '-' : front === '' ? '' : '+'
  return `${front}${sign}${written}${suffix}`
}

/** General format, but in scientific notation where it would take more than 19 decimals. */
function formatPart(value: number): string {
  const [mantissa = '', exponent = '0'] = value.toExponential(14).split('e')
  const digits = mantissa.replace(/\.?0+$/, '')
  const power = Number(exponent)
  const decimals = digits.replace(/[-.]/g, '').length - 1 - power
  if (power >= 0 || decimals <= 19) return numberToText(value)
  return `${digits}E-${power > -10 ? '0' : ''}${-power}`
}
