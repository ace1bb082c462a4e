import { sortDecimals } from './sort-decimals.ts'

/** Below this many numbers comparing them is faster. */
const fewestForRadix = 400

/** How a double is taken apart: digits of `bits` bits, from the lowest, within each of its two halves. */
interface Radix {
  readonly bits: number
  readonly digits: readonly { readonly half: 0 | 1; readonly shift: number; readonly mask: number }[]
}

function toRadix(bits: number): Radix {
  const halves = [0, 1] as const
  const digits = halves.flatMap((half) =>
    Array.from({ length: Math.ceil(32 / bits) }, (_, i) => ({
      half,
      shift: i * bits,
      mask: 2 ** Math.min(bits, 32 - i * bits) - 1,
    })),
  )
  return { bits, digits }
}

/** Few numbers are moved oftener with short tables, many seldom with long ones. */
const shortTables = toRadix(8)
const longTables = toRadix(11)
const fewestForLongTables = 8000

/**
 * Sorts finite numbers in place, ascending, by the digits of their binary form (least significant first), in time that
 * grows with their number alone. Digits in which all numbers agree, as most of integers are, cost one look. Integers and
 * short decimals, as most columns hold, are sorted as integers instead.
 */
export function sortNumbers(values: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const count = values.length
  if (count < fewestForRadix) return values.sort()
  if (sortDecimals(values)) return values
  const { bits, digits } = count < fewestForLongTables ? shortTables : longTables
  const counts = countDigits(values, digits, bits)
  let source = values
  let target = new Float64Array(count)
  for (const [pass, { half, shift, mask }] of digits.entries()) {
    const places = counts.subarray(pass << bits, (pass + 1) << bits)
    const words = wordsOf(source)
    if (places[((words[half] ?? 0) >>> shift) & mask] === count) continue
    let sum = 0
    for (let digit = 0; digit <= mask; digit++) {
      const here = places[digit] ?? 0
      places[digit] = sum
      sum += here
    }
    for (let i = 0; i < count; i++) {
      const digit = ((words[2 * i + half] ?? 0) >>> shift) & mask
      const place = places[digit] ?? 0
      places[digit] = place + 1
      target[place] = source[i] ?? 0
    }
    const sorted = target
    target = source
    source = sorted
  }
  return inOrderOfSign(source, values, target)
}

/** Low and high half of each double, on machines that store the low one first, as all do that run this. */
function wordsOf(values: Float64Array<ArrayBuffer>): Uint32Array {
  return new Uint32Array(values.buffer, values.byteOffset, values.length * 2)
}

function countDigits(values: Float64Array<ArrayBuffer>, digits: Radix['digits'], bits: number): Uint32Array {
  const words = wordsOf(values)
  const counts = new Uint32Array(digits.length << bits)
  for (const [pass, { half, shift, mask }] of digits.entries()) {
    const base = pass << bits
    for (let i = half; i < words.length; i += 2) {
      const at = base + (((words[i] ?? 0) >>> shift) & mask)
      counts[at] = (counts[at] ?? 0) + 1
    }
  }
  return counts
}

/** By their bits negative numbers come last and the least negative first: they are turned round and put in front. */
function inOrderOfSign(
  sorted: Float64Array<ArrayBuffer>,
  values: Float64Array<ArrayBuffer>,
  spare: Float64Array<ArrayBuffer>,
): Float64Array<ArrayBuffer> {
  const words = wordsOf(sorted)
  let positive = sorted.length
  while (positive > 0 && (words[2 * positive - 1] ?? 0) >>> 31 === 1) positive--
  if (positive === sorted.length) {
    if (sorted !== values) values.set(sorted)
    return values
  }
  const negative = sorted.length - positive
  const ordered = sorted === values ? spare : values
  for (let i = 0; i < negative; i++) ordered[i] = sorted[sorted.length - 1 - i] ?? 0
  ordered.set(sorted.subarray(0, positive), negative)
  if (ordered !== values) values.set(ordered)
  return values
}
