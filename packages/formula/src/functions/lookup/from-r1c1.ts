import { columnName, LAST_COLUMN, LAST_ROW } from '@excel-ai-chat/analysis'

const a1Form = /^\$?[A-Z]{1,3}\$?\d+$|^[RC\d[\]-]+$/i
const cellForm = /^R(?:(\d+)|\[(-?\d+)\])?C(?:(\d+)|\[(-?\d+)\])?$/i
const rowForm = /^R(?:(\d+)|\[(-?\d+)\])?$/i
const columnForm = /^C(?:(\d+)|\[(-?\d+)\])?$/i

/** `R1C1` notation as A1 text; undefined where it is neither that nor inside the worksheet. */
export function fromR1C1(address: string, at: { readonly row: number; readonly column: number }): string | undefined {
  const bang = address.lastIndexOf('!')
  const sheet = address.slice(0, bang + 1)
  const ends = address.slice(bang + 1).split(':')
  const converted = ends.map((end) => convertEnd(end.trim(), at))
  if (ends.length > 2 || converted.includes(undefined))
    return ends.length === 1 && !a1Form.test(address.slice(bang + 1)) ? address : undefined
  const [first = '', last = first] = converted
  const whole = !/^[A-Z]+\d+$/.test(first)
  return whole || ends.length === 2 ? `${sheet}${first}:${last}` : `${sheet}${first}`
}

function convertEnd(end: string, at: { readonly row: number; readonly column: number }): string | undefined {
  const cell = cellForm.exec(end)
  if (cell !== null) {
    const row = place(cell[1], cell[2], at.row, LAST_ROW)
    const column = place(cell[3], cell[4], at.column, LAST_COLUMN)
    return row === undefined || column === undefined ? undefined : `${columnName(column)}${row + 1}`
  }
  const rowOnly = rowForm.exec(end)
  if (rowOnly !== null) {
    const row = place(rowOnly[1], rowOnly[2], at.row, LAST_ROW)
    return row === undefined ? undefined : String(row + 1)
  }
  const columnOnly = columnForm.exec(end)
  const column = columnOnly === null ? undefined : place(columnOnly[1], columnOnly[2], at.column, LAST_COLUMN)
  return column === undefined ? undefined : columnName(column)
}

function place(
  absolute: string | undefined,
  relative: string | undefined,
  own: number,
  last: number,
): number | undefined {
  const index = absolute === undefined ? own + Number(relative ?? 0) : Number(absolute) - 1
  return index < 0 || index > last ? undefined : index
}
