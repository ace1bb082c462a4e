import { errors } from '../../evaluate/excel-error.ts'
import { sumOf } from '../math/add.ts'

/** Size, mean and sum of squared deviations of a sample. */
export interface Sample {
  readonly size: number
  readonly mean: number
  readonly squares: number
}

/** @throws #DIV/0! for an empty sample */
export function describeSample(values: readonly number[]): Sample {
  if (values.length === 0) throw errors.div0
  const mean = sumOf(values) / values.length
  return { size: values.length, mean, squares: sumOf(values.map((value) => (value - mean) ** 2)) }
}

/** Sample variance. @throws #DIV/0! below two values */
export function sampleVariance({ size, squares }: Sample): number {
  if (size < 2) throw errors.div0
  return squares / (size - 1)
}
