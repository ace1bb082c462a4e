import type { CellValue } from '@excel-ai-chat/analysis'

/** Rows and columns of a row-major value; undefined where there is none. */
export function shapeOf(values: readonly (readonly CellValue[])[] | undefined) {
  return values === undefined ? undefined : { rows: values.length, columns: values[0]?.length ?? 0 }
}
