import { Sum } from '../math/add.ts'

/** Σ values[i] / (1 + rate)^times[i]. */
export function discountedSum(rate: number, values: readonly number[], times: readonly number[]): number {
  const sum = new Sum()
  for (const [index, value] of values.entries()) sum.add(value / (1 + rate) ** (times[index] ?? 0))
  return sum.value
}

/** True where money goes both ways, without which there is no rate of return. */
export function flowsBothWays(values: readonly number[]): boolean {
  return values.some((value) => value > 0) && values.some((value) => value < 0)
}
