/** Lanczos coefficients for g = 607/128 (Godfrey 2001): about 15 correct digits. */
const lanczos = [
  0.9999999999999971, 57.15623566586292, -59.59796035547549, 14.136097974741746, -0.4919138160976202,
  3.399464998481189e-5, 4.652362892704858e-5, -9.837447530487956e-5, 0.0001580887032249125, -0.00021026444172410488,
  0.00021743961811521262, -0.0001643181065367639, 8.441822398385274e-5, -2.6190838401581408e-5, 3.689918265953162e-6,
]

/** Natural logarithm of the gamma function of a positive number. */
export function logGamma(x: number): number {
  let series = lanczos[0] ?? 0
  for (let i = 1; i < lanczos.length; i++) series += (lanczos[i] ?? 0) / (x + i)
  const t = x + 607 / 128 + 0.5
  return (x + 0.5) * Math.log(t) - t + Math.log((Math.sqrt(2 * Math.PI) * series) / x)
}

const smallest = 1e-300

/**
 * The regularized incomplete beta function I_x(a, b) by Lentz's continued fraction (Numerical Recipes, 6.4).
 * @param x 0 to 1
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x))
  return x < (a + 1) / (a + b + 2) ? (front * betaFraction(x, a, b)) / a : 1 - (front * betaFraction(1 - x, b, a)) / b
}

function betaFraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1))
  let result = d
  for (let m = 1; m <= 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / nonZero(1 + even * d)
    c = nonZero(1 + even / c)
    result *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / nonZero(1 + odd * d)
    c = nonZero(1 + odd / c)
    const step = d * c
    result *= step
    if (Math.abs(step - 1) < 1e-16) break
  }
  return result
}

function nonZero(value: number): number {
  return Math.abs(value) < smallest ? smallest : value
}

/** The regularized upper incomplete gamma function Q(a, x) (Numerical Recipes, 6.2). */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1
  const front = Math.exp(a * Math.log(x) - x - logGamma(a))
  if (x < a + 1) {
    let term = 1 / a
    let series = term
    for (let n = 1; n < 10_000 && Math.abs(term) > Math.abs(series) * 1e-17; n++) {
      term *= x / (a + n)
      series += term
    }
    return 1 - front * series
  }
  let b = x + 1 - a
  let c = 1 / smallest
  let d = 1 / b
  let fraction = d
  for (let i = 1; i < 10_000; i++) {
    const factor = -i * (i - a)
    b += 2
    d = 1 / nonZero(factor * d + b)
    c = nonZero(b + factor / c)
    const step = d * c
    fraction *= step
    if (Math.abs(step - 1) < 1e-16) break
  }
  return front * fraction
}
