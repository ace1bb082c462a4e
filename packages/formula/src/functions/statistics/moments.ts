import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { Sum, sumOf } from '../math/add.ts'

export function meanOf(values: readonly number[]): number {
  return sumOf(values) / values.length
}

/** Sum of squared deviations from the mean, in two passes so that large means cost no digits. */
export function squaredDeviations(values: readonly number[]): number {
  // Measured from the first value, so that the mean of equal numbers is exactly that number.
  const [origin = 0] = values
  const mean = origin + sumOf(values.map((value) => value - origin)) / values.length
  const sum = new Sum()
  for (const value of values) sum.add((value - mean) ** 2)
  return sum.value
}

/** @param sample true divides by n - 1 @returns `#DIV/0!` where there are too few */
export function varianceOf(values: readonly number[], sample: boolean): number | ExcelError {
  const divisor = sample ? values.length - 1 : values.length
  return divisor < 1 ? errors.div0 : finite(squaredDeviations(values) / divisor)
}

/** Square root, errors passed on. */
export function rootOf(value: number | ExcelError): number | ExcelError {
  return value instanceof ExcelError ? value : Math.sqrt(value)
}
