import { errors } from '../../evaluate/excel-error.ts'

/** Real and imaginary part. */
export type Parts = readonly [real: number, imaginary: number]

export function multiply([a, b]: Parts, [c, d]: Parts): Parts {
  return [a * c - b * d, a * d + b * c]
}

/** Smith's division (1962), as Excel does it: the last digits agree. @throws #NUM! for a zero divisor */
export function divide([a, b]: Parts, [c, d]: Parts): Parts {
  if (c === 0 && d === 0) throw errors.num
  if (Math.abs(c) >= Math.abs(d)) {
    const ratio = d / c
    const below = c + d * ratio
    return [(a + b * ratio) / below, (b - a * ratio) / below]
  }
  const ratio = c / d
  const below = d + c * ratio
  return [(a * ratio + b) / below, (b * ratio - a) / below]
}

/** Natural logarithm, its imaginary part in (-π, π]. @throws #NUM! for 0 */
export function logarithm([a, b]: Parts): Parts {
  if (a === 0 && b === 0) throw errors.num
  return [Math.log(Math.hypot(a, b)), Math.atan2(b, a)]
}

/** z to a real power, by the principal argument. @throws #NUM! for 0 to a power that is not above 0 */
export function raise([a, b]: Parts, exponent: number): Parts {
  if (a === 0 && b === 0) {
    if (exponent <= 0) throw errors.num
    return [0, 0]
  }
  const size = Math.hypot(a, b) ** exponent
  const angle = Math.atan2(b, a) * exponent
  return [size * Math.cos(angle), size * Math.sin(angle)]
}

export function sine([x, y]: Parts): Parts {
  return [Math.sin(x) * Math.cosh(y), Math.cos(x) * Math.sinh(y)]
}

export function cosine([x, y]: Parts): Parts {
  return [Math.cos(x) * Math.cosh(y), -Math.sin(x) * Math.sinh(y)]
}

/** From double angles, which do not lose the small part of a result near ±i. */
export function tangent([x, y]: Parts): Parts {
  const below = Math.cos(2 * x) + Math.cosh(2 * y)
  return [Math.sin(2 * x) / below, Math.sinh(2 * y) / below]
}

/** |sin z|², which keeps its digits near 0. @throws #NUM! for 0 */
function squaredSine([x, y]: Parts): number {
  const square = Math.sin(x) ** 2 + Math.sinh(y) ** 2
  if (square === 0) throw errors.num
  return square
}

/** @throws #NUM! for 0 */
export function cotangent(z: Parts): Parts {
  const [x, y] = z
  const below = squaredSine(z)
  return [(Math.sin(x) * Math.cos(x)) / below, (-Math.sinh(y) * Math.cosh(y)) / below]
}

/** @throws #NUM! for 0 */
export function cosecant(z: Parts): Parts {
  const [x, y] = z
  const below = squaredSine(z)
  return [(Math.sin(x) * Math.cosh(y)) / below, (-Math.cos(x) * Math.sinh(y)) / below]
}

export function hyperbolicSine([x, y]: Parts): Parts {
  return [Math.sinh(x) * Math.cos(y), Math.cosh(x) * Math.sin(y)]
}

export function hyperbolicCosine([x, y]: Parts): Parts {
  return [Math.cosh(x) * Math.cos(y), Math.sinh(x) * Math.sin(y)]
}
