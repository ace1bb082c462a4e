import { stirlingError } from './saddle-point.ts'

/** Lanczos' approximation with 13 terms (Godfrey's method, as in the Boost library and CPython). */
const SHIFT = 6.02468004077673
const numerator = [
  2.5066282746310002, 210.82427775157936, 8071.672002365816, 186056.26539522348, 2876370.6289353725, 31426415.585400194,
  248874557.86205417, 1439720407.3117216, 6039542586.352028, 17921034426.03721, 35711959237.35567, 42919803642.6491,
  23531376880.41076,
]
const denominator = [
  1, 66, 1925, 32670, 357423, 2637558, 13339535, 45995730, 105258076, 150917976, 120543840, 39916800, 0,
]

function lanczosSum(x: number): number {
  let above = 0
  let below = 0
  for (let index = 0; index < numerator.length; index++) {
    // In powers of x from the top for small x, from the bottom for large x: neither overflows.
    const at = x < 5 ? index : numerator.length - 1 - index
    const factor = x < 5 ? x : 1 / x
    above = above * factor + (numerator[at] ?? 0)
    below = below * factor + (denominator[at] ?? 0)
  }
  return above / below
}

/** Γ(x); NaN at 0 and the negative integers, Infinity above 171.6. */
export function gamma(x: number): number {
  if (Number.isInteger(x)) {
    if (x <= 0) return Number.NaN
    if (x <= 23) {
      let factorial = 1
      for (let factor = 2; factor < x; factor++) factorial *= factor
      return factorial
    }
  }
  if (x > 171.7) return Number.POSITIVE_INFINITY
  if (x < -184) return 0
  const size = Math.abs(x)
  if (size < 1e-20) return 1 / x
  const y = size + SHIFT - 0.5
  const lost = size > SHIFT - 0.5 ? y - size - (SHIFT - 0.5) : y - (SHIFT - 0.5) - size
  const correction = (lost * SHIFT) / y
  if (x > 0) {
    const start = lanczosSum(size) / Math.exp(y)
    const corrected = start + correction * start
    if (size < 140) return corrected * y ** (size - 0.5)
    const root = y ** (size / 2 - 0.25)
    return corrected * root * root
  }
  const start = (-Math.PI / sinPi(size) / size) * (Math.exp(y) / lanczosSum(size))
  const corrected = start - correction * start
  if (size < 140) return corrected / y ** (size - 0.5)
  const root = y ** (size / 2 - 0.25)
  return corrected / root / root
}

/** sin(πx), exact in its zeros. */
function sinPi(x: number): number {
  const rest = x - 2 * Math.floor(x / 2)
  if (rest <= 0.25) return Math.sin(Math.PI * rest)
  if (rest <= 0.75) return Math.cos(Math.PI * (rest - 0.5))
  if (rest <= 1.25) return Math.sin(Math.PI * (1 - rest))
  if (rest <= 1.75) return -Math.cos(Math.PI * (rest - 1.5))
  return Math.sin(Math.PI * (rest - 2))
}

/** ln Γ(x) for x above 0; NaN elsewhere. */
export function logGamma(x: number): number {
  if (!(x > 0)) return Number.NaN
  if (x <= 20) return Math.log(gamma(x))
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + stirlingError(x)
}
