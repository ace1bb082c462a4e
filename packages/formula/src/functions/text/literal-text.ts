import { toText } from '../../evaluate/coerce.ts'
import { ExcelError } from '../../evaluate/excel-error.ts'
import type { Scalar } from '../../evaluate/value.ts'

/** @param strict as it would be typed into a formula */
export function literalText(value: Scalar, strict: boolean): string {
  if (value instanceof ExcelError) return value.code
  if (strict && typeof value === 'string') return `"${value.replaceAll('"', '""')}"`
  return String(toText(value))
}
