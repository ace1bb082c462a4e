/**
 * The error function. Below 1.5 its series with positive terms only (Abramowitz & Stegun 7.1.6), beyond it the
 * complement's continued fraction (7.1.14): a few units in the last place everywhere.
 */
export function erf(x: number): number {
  if (Math.abs(x) >= 1.5) return x > 0 ? 1 - erfc(x) : erfc(-x) - 1
  const square = 2 * x * x
  let term = 1
  let sum = 1
  for (let n = 3; n < 200; n += 2) {
    term *= square / n
    sum += term
    if (term < 1e-17 * sum) break
  }
  return ((2 * x) / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum
}

/** 1 - erf(x), without losing digits where that is small. */
export function erfc(x: number): number {
  if (Number.isNaN(x)) return x
  if (x < 0) return 2 - erfc(-x)
  if (x < 1.5) return x < 0.5 ? 1 - erf(x) : fraction(x)
  return fraction(x)
}

function fraction(x: number): number {
  if (x > 27.3) return 0
  let tail = x
  for (let n = Math.ceil(200 / (x * x)) + 10; n > 0; n--) tail = x + n / 2 / tail
  // Squaring x in one go would cost digits in the exponential.
  const head = Math.fround(x)
  return (Math.exp(-head * head) * Math.exp(-(x - head) * (x + head))) / (Math.sqrt(Math.PI) * tail)
}
