import { incompleteBeta, upperGamma } from './special-functions.ts'

/** The chance of |T| beyond `t` in both tails of Student's t, T.DIST.2T. */
export function studentTwoTailed(t: number, degrees: number): number {
  return incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5)
}

/** The chance of F above `f`, F.DIST.RT. */
export function fisherUpperTail(f: number, numerator: number, denominator: number): number {
  if (f <= 0) return 1
  return incompleteBeta(denominator / (denominator + numerator * f), denominator / 2, numerator / 2)
}

/** The chance of χ² above `value`, CHISQ.DIST.RT. */
export function chiSquareUpperTail(value: number, degrees: number): number {
  return upperGamma(degrees / 2, value / 2)
}

/** The chance of a standard normal value above `z`. */
export function normalUpperTail(z: number): number {
  const half = upperGamma(0.5, (z * z) / 2) / 2
  return z < 0 ? 1 - half : half
}

/**
 * NORM.S.INV: the standard normal quantile (Wichura 1988, algorithm AS 241, 16 digits).
 * @param p above 0, below 1
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q
    return (q * polynomial(centre, r)) / polynomial(centreBelow, r)
  }
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p))
  const value =
    r <= 5
      ? polynomial(middle, r - 1.6) / polynomial(middleBelow, r - 1.6)
      : polynomial(tail, r - 5) / polynomial(tailBelow, r - 5)
  return q < 0 ? -value : value
}

/** Coefficients by rising power. */
export function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0)
}

const centre = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
  33430.57558358813, 2509.0809287301227,
]
const centreBelow = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
  5226.495278852854,
]
const middle = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
  0.022723844989269184, 0.0007745450142783414,
]
const middleBelow = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
  0.0005475938084995345, 1.0507500716444169e-9,
]
const tail = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
  0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
]
const tailBelow = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5,
  1.421511758316446e-7, 2.0442631033899397e-15,
]
