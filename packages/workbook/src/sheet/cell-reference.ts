import { type Area, LAST_COLUMN, LAST_ROW } from '@excel-ai-chat/analysis'

/**
 * `B7` as a sheet part writes it, without signs or sheet.
 * @returns row × 16,384 + column, zero-based, or -1 for anything else: no object, as it is called for every cell of a file
 */
export function parseCellReference(text: string): number {
  let at = 0
  let column = 0
  for (; at < text.length; at++) {
    const letter = text.charCodeAt(at) & 0xdf
    if (letter < 65 || letter > 90) break
    column = column * 26 + letter - 64
    if (column > LAST_COLUMN + 1) return -1
  }
  let row = 0
  const digits = at
  for (; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return -1
    row = row * 10 + digit
    if (row > LAST_ROW + 1) return -1
  }
  return column === 0 || row === 0 || at === digits ? -1 : (row - 1) * 16_384 + column - 1
}

/** The row of a position that `parseCellReference` gave; it has more bits than a shift keeps. */
export function rowOf(position: number): number {
  return Math.floor(position / 16_384)
}

export function columnOf(position: number): number {
  return position % 16_384
}

/** `A1:C3` or `B2` as merges and tables write it; undefined for anything else. */
export function parseAreaReference(text: string): Area | undefined {
  const colon = text.indexOf(':')
  const first = parseCellReference(colon === -1 ? text : text.slice(0, colon))
  const last = colon === -1 ? first : parseCellReference(text.slice(colon + 1))
  if (first < 0 || last < 0) return undefined
  const [top, left, bottom, right] = [rowOf(first), columnOf(first), rowOf(last), columnOf(last)]
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  }
}

/** `A1` for row 0, column 0. */
export function cellReference(row: number, column: number): string {
  return columnName(column) + (row + 1)
}

/** `A` for 0, `AA` for 26. */
export function columnName(column: number): string {
  let name = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  }
  return name
}
