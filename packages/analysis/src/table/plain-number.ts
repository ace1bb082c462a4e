/** What `readPlainNumber` found besides the number; one object is used again for all cells of a column. */
export interface PlainReading {
  value: number
  /** `$` stood before it. */
  dollar: boolean
  /** `,` grouped its thousands. */
  grouped: boolean
  /** It can only be meant with a decimal point: `12.5`, `1,234.50`. */
  decisive: boolean
}

/** Powers of ten that doubles hold exactly; the quotient of two exact doubles is correctly rounded. */
const powers = Float64Array.from({ length: 16 }, (_, exponent) => 10 ** exponent)

/**
 * Reads the common notations of a number in one pass and without allocation: digits with a sign, `$`, grouping commas
 * and a decimal point, where no decimal comma could be meant. Everything else is left to `readNumber`.
 * @returns false when the text is not such a number; `into` is then undefined in meaning
 */
export function readPlainNumber(text: string, into: PlainReading): boolean {
  const { length } = text
  if (length === 0 || length > 20) return false
  let at = 0
  let code = text.charCodeAt(0)
  const negative = code === 45
  if (negative) code = text.charCodeAt(++at)
  const dollar = code === 36
  if (dollar) code = text.charCodeAt(++at)
  const start = at
  let mantissa = 0
  let digits = 0
  let groups = 0
  let run = 0
  for (; at < length; at++) {
    code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) {
      mantissa = mantissa * 10 + code - 48
      digits++
      run++
    } else if (code === 44) {
      if (groups === 0 ? run === 0 || run > 3 : run !== 3) return false
      groups++
      run = 0
    } else break
  }
  if (digits === 0 || (groups > 0 && run !== 3)) return false
  // 007 is a code, and 0,123 no group.
  if (digits > 1 && text.charCodeAt(start) === 48) return false
  let decimals = 0
  if (at < length) {
    if (code !== 46) return false
    for (at++; at < length; at++) {
      code = text.charCodeAt(at)
      if (code < 48 || code > 57) return false
      mantissa = mantissa * 10 + code - 48
      decimals++
    }
    if (decimals === 0 || (decimals === 3 && groups === 0 && digits <= 3)) return false
  } else if (groups === 1) return false
  if (digits + decimals > 15) return false
  into.value = (negative ? -mantissa : mantissa) / (powers[decimals] ?? 1)
  into.dollar = dollar
  into.grouped = groups > 0
  into.decisive = decimals > 0 || groups > 1
  return true
}
