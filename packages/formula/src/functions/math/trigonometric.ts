import { errors, type ExcelError } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'

/** Excel computes no angle beyond 2^27 radians. */
const LARGEST_ANGLE = 134_217_728

export function trigonometric(angle: number, compute: (angle: number) => number): number | ExcelError {
  return Math.abs(angle) >= LARGEST_ANGLE ? errors.num : finite(compute(angle))
}
