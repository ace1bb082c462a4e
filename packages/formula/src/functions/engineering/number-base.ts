import { errors } from '../../evaluate/excel-error.ts'

/**
 * Binary, octal and hexadecimal numbers have ten digits in Excel, the first bit of which is the sign (two's complement).
 * https://support.microsoft.com/office/bin2dec-function and its eleven relatives
 */
interface NumberBase {
  readonly radix: 2 | 8 | 16
  readonly digits: RegExp
  /** Two to the number of bits that ten digits hold. */
  readonly span: number
}

export const binary: NumberBase = { radix: 2, digits: /^[01]{0,10}$/, span: 2 ** 10 }
export const octal: NumberBase = { radix: 8, digits: /^[0-7]{0,10}$/, span: 2 ** 30 }
export const hexadecimal: NumberBase = { radix: 16, digits: /^[0-9a-f]{0,10}$/i, span: 2 ** 40 }

/** @throws #NUM! for anything but ten digits of that base; no digits are 0 */
export function fromBase(written: string, { radix, digits, span }: NumberBase): number {
  if (!digits.test(written)) throw errors.num
  const value = written === '' ? 0 : Number.parseInt(written, radix)
  return value >= span / 2 ? value - span : value
}

/**
 * @param places length to fill with zeros; negative numbers ignore it
 * @throws #NUM! where the value or `places` does not fit
 */
export function toBase(value: number, places: number | undefined, { radix, span }: NumberBase): string {
  if (value < -span / 2 || value >= span / 2) throw errors.num
  const length = places === undefined ? undefined : Math.trunc(places)
  if (length !== undefined && (length <= 0 || length > 10)) throw errors.num
  const written = (value < 0 ? value + span : value).toString(radix).toUpperCase()
  if (value < 0 || length === undefined) return written
  if (written.length > length) throw errors.num
  return written.padStart(length, '0')
}
