import { sumOf } from '../math/add.ts'
import { meanOf } from './moments.ts'

/** Third or fourth moment about the mean in units of the standard deviation. */
export function standardMoment(values: readonly number[], exponent: number, deviation: number): number {
  const mean = meanOf(values)
  return sumOf(values.map((value) => ((value - mean) / deviation) ** exponent))
}
