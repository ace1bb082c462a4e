/**
 * What `Range.values` of Office.js holds for one cell. A blank is `''` (or `null`), an error is its text (`'#N/A'`),
 * a date is its serial number.
 */
export type CellValue = string | number | boolean | null

/** A range as Office.js sends it, row-major. Rows may be ragged and fewer than `rowCount`: what counts is what came. */
export interface RangeInput {
  /** As `Range.address` gives it: `A1:B10`, `'My Sheet'!$A$1:$B$2`, `A:A`, several areas by comma. */
  readonly address: string
  readonly values: readonly (readonly CellValue[])[]
  readonly rowCount?: number | undefined
  readonly columnCount?: number | undefined
  /** The worksheet, where the address does not name it. */
  readonly worksheet?: string | undefined
  readonly numberFormat?: readonly (readonly (string | null)[])[] | undefined
  readonly text?: readonly (readonly (string | null)[])[] | undefined
  readonly formulas?: readonly (readonly CellValue[])[] | undefined
  /** True or false decides; left out, the header is looked for. */
  readonly hasHeaders?: boolean | undefined
  /** The workbook counts days from 1904-01-01. */
  readonly date1904?: boolean | undefined
  /** BCP 47, for example `de-DE`: a hint where numbers or dates read both ways. */
  readonly locale?: string | undefined
}
