import { binomialTerm } from './saddle-point.ts'

/** A sample drawn without replacement; all whole numbers. */
export interface Draw {
  readonly sample: number
  readonly successes: number
  readonly population: number
}

/** P(X = k): Loader's quotient of three binomial terms. */
export function hypergeometricDensity(k: number, { sample, successes, population }: Draw): number {
  const failures = population - successes
  if (k < 0 || k > sample || k > successes || sample - k > failures) return 0
  if (sample === 0) return 1
  const p = sample / population
  const q = (population - sample) / population
  return (
    (binomialTerm(k, successes, p, q) * binomialTerm(sample - k, failures, p, q)) /
    binomialTerm(sample, population, p, q)
  )
}

const TERMS = 1_000_000

/** P(X ≤ k): the shorter tail is summed from its largest term until the rest no longer counts. */
export function hypergeometricCumulative(k: number, draw: Draw): number {
  const { sample, successes, population } = draw
  const failures = population - successes
  if (k < Math.max(0, sample - failures)) return 0
  if (k >= Math.min(sample, successes)) return 1
  if (k * population <= sample * successes) return tail(k, draw, -1)
  return 1 - tail(k + 1, draw, 1)
}

function tail(from: number, draw: Draw, direction: 1 | -1): number {
  const { sample, successes, population } = draw
  const failures = population - successes
  let term = 1
  let sum = 1
  let k = from
  for (let count = 0; count < TERMS; count++) {
    term *=
      direction < 0
        ? (k * (failures - sample + k)) / ((sample - k + 1) * (successes - k + 1))
        : ((sample - k) * (successes - k)) / ((k + 1) * (failures - sample + k + 1))
    sum += term
    k += direction
    if (term <= 1e-17 * sum) break
  }
  return hypergeometricDensity(from, draw) * sum
}
