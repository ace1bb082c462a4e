/**
 * Loader's saddle-point form of binomial and Poisson terms (C. Loader, Fast and Accurate Computation of Binomial
 * Probabilities, 2000): every digit survives where differences of log-gammas would lose half of them.
 */

/** ln n! less Stirling's formula, for real n above 0. */
export function stirlingError(n: number): number {
  let sum = 0
  let x = n
  // Climbs to where the series holds to the last digit.
  while (x < 15) {
    sum += (x + 0.5) * Math.log1p(1 / x) - 1
    x++
  }
  const square = x * x
  const series =
    1 / 12 -
    (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - 691 / 360_360 / square) / square) / square) / square) / square
  return sum + series / x
}

/** x ln(x / mean) + mean - x, without cancellation where the two are near. */
export function deviance(x: number, mean: number): number {
  if (Math.abs(x - mean) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x
  const ratio = (x - mean) / (x + mean)
  let sum = (x - mean) * ratio
  let term = 2 * x * ratio
  for (let k = 3; k < 2000; k += 2) {
    term *= ratio * ratio
    const next = sum + term / k
    if (next === sum) break
    sum = next
  }
  return sum
}

/** mean^x e^-mean / Γ(x+1) for real x. */
export function poissonTerm(x: number, mean: number): number {
  if (mean === 0) return x === 0 ? 1 : 0
  if (x < 0) return 0
  if (x === 0) return Math.exp(-mean)
  return Math.exp(-stirlingError(x) - deviance(x, mean)) / Math.sqrt(2 * Math.PI * x)
}

/**
 * Γ(n+1) / (Γ(x+1) Γ(n-x+1)) p^x q^(n-x) for real x and n.
 * @param q 1 - p, given apart so that neither loses digits
 */
export function binomialTerm(x: number, n: number, p: number, q: number): number {
  if (x < 0 || x > n) return 0
  if (p === 0) return x === 0 ? 1 : 0
  if (q === 0) return x === n ? 1 : 0
  const rest = n - x
  if (x === 0) return Math.exp(p < 0.1 ? n * Math.log1p(-p) : n * Math.log(q))
  if (rest === 0) return Math.exp(q < 0.1 ? n * Math.log1p(-q) : n * Math.log(p))
  const exponent =
    stirlingError(n) - stirlingError(x) - stirlingError(rest) - deviance(x, n * p) - deviance(rest, n * q)
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * x) / rest)
}
