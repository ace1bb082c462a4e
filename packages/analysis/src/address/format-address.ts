import { type Area, type CellPosition, LAST_COLUMN, LAST_ROW } from './area.ts'
import { columnIndex, columnName } from './column-name.ts'

export interface AddressStyle {
  /** With `$` before columns and rows. */
  readonly absolute?: boolean | undefined
  /** False leaves the worksheet out; it is written by default where it is known. */
  readonly sheet?: boolean | undefined
}

/** `Sheet1!B2`, with the worksheet quoted where Excel would quote it. */
export function formatCell(cell: CellPosition, style: AddressStyle = {}): string {
  const mark = style.absolute === true ? '$' : ''
  return sheetPrefix(cell.sheet, style) + mark + columnName(cell.column) + mark + (cell.row + 1)
}

/** `Sheet1!B2:C11`; one cell as `B2`, whole columns as `B:C`, whole rows as `2:3`. */
export function formatArea(area: Area, style: AddressStyle = {}): string {
  const mark = style.absolute === true ? '$' : ''
  const prefix = sheetPrefix(area.sheet, style)
  if (area.top === 0 && area.bottom === LAST_ROW) {
    return `${prefix}${mark}${columnName(area.left)}:${mark}${columnName(area.right)}`
  }
  if (area.left === 0 && area.right === LAST_COLUMN) {
    return `${prefix}${mark}${area.top + 1}:${mark}${area.bottom + 1}`
  }
  const first = mark + columnName(area.left) + mark + (area.top + 1)
  if (area.top === area.bottom && area.left === area.right) return prefix + first
  return `${prefix}${first}:${mark}${columnName(area.right)}${mark}${area.bottom + 1}`
}

function sheetPrefix(sheet: string | undefined, style: AddressStyle): string {
  return sheet === undefined || style.sheet === false ? '' : `${quoteSheetName(sheet)}!`
}

/**
 * A worksheet name as a reference writes it: in quotes when it is more than letters, digits, `_` and `.`, when it
 * begins with a digit, or when it reads as a reference itself (`A1`, `R1C1`, `AB12`); quotes inside are doubled.
 */
export function quoteSheetName(name: string): string {
  return plain.test(name) && !readsAsReference(name) ? name : `'${name.replaceAll("'", "''")}'`
}

const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u

function readsAsReference(name: string): boolean {
  const cell = /^([a-z]{1,3})[0-9]+$/i.exec(name)
  if (cell?.[1] !== undefined && columnIndex(cell[1]) !== undefined) return true
  return /^(r[0-9]*c[0-9]*|r[0-9]*|c[0-9]*|true|false)$/i.test(name)
}
