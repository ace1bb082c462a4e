import type { Area } from '../address/area.ts'
import { parseAddress } from '../address/parse-address.ts'
import type { RangeInput } from './cell-value.ts'
import { trimmed } from './characters.ts'
import { decideColumn } from './decide-column.ts'
import { type HeaderUnit, headerUnit } from './header-unit.ts'
import { findLayout, type Layout } from './layout.ts'
import { nameColumns } from './name-columns.ts'
import { decideNotations, type Notation } from './notation.ts'
import { readColumns } from './raw-column.ts'
import { describeReading } from './remarks.ts'
import { formatSerial } from './serial.ts'
import { formatKind } from './number-format.ts'
import type { Column, Table } from './table.ts'
import { findTotalRows } from './total-rows.ts'

/**
 * Reads a range as a table: finds titles, header rows, totals and notes, names the columns and decides what they hold.
 * Never throws: whatever came is read as far as it can be, and `remarks` say how.
 */
export function toTable(range: RangeInput): Table {
  const layout = findLayout(range)
  const area = areaOf(range, layout.width)
  const header = layout.headerRows.map((row) => headerTexts(range, row, layout.width))
  const names = nameColumns(header, layout.width, area.left)
  const tableUnit = findTableUnit(range, layout, header)
  const isNamed = (position: number) => (names[position]?.parts.length ?? 0) > 0
  const read = (rows: Int32Array): Column[] => {
    const all = readColumns(range, rows, layout.width)
    const raw = all.filter(
      ({ blankCount, position }) => rows.length === 0 || blankCount < rows.length || isNamed(position),
    )
    const notations = decideNotations(raw, range)
    return raw.map((column, at) => {
      const { name, parts: header } = names[column.position] ?? { name: '', parts: [] }
      return decideColumn(column, notations[at] ?? fallbackNotation, { name, header, tableUnit }, range, rows)
    })
  }
  let rows = layout.bodyRows
  let columns = read(rows)
  const totals = findTotalRows(range, rows, columns)
  const totalRows = totals.map((total) => rows[total.index] ?? 0)
  if (totals.length > 0) {
    const dropped = new Set(totals.map((total) => total.index))
    rows = rows.filter((_, index) => !dropped.has(index))
    columns = read(rows)
  }
  const dateOrder = columns.find((column) => column.dateOrder !== undefined && column.dateOrder !== 'ymd')?.dateOrder
  const parts = {
    range,
    area,
    titleRows: layout.titleRows,
    headerRows: layout.headerRows,
    totalRows,
    noteRows: layout.noteRows,
    blankRows: layout.blankRows,
    rows,
    columns,
    decimalSign: columns.some((column) => column.decimalSign === ',') ? (',' as const) : ('.' as const),
    ...(dateOrder === undefined ? {} : { dateOrder }),
  }
  return { ...parts, remarks: describeReading(parts, tableUnit) }
}

const fallbackNotation: Notation = { decimalSign: '.', dateOrder: 'ymd' }

/** Several areas have one array of values in Office.js, which is the first area's. */
function areaOf(range: RangeInput, width: number): Area {
  const address = typeof range.address === 'string' ? parseAddress(range.address)?.[0] : undefined
  const top = address?.top ?? 0
  const left = address?.left ?? 0
  const sheet = address?.sheet ?? range.worksheet
  const bottom = top + Math.max(range.values.length, 1) - 1
  const right = left + Math.max(width, 1) - 1
  return sheet === undefined ? { top, left, bottom, right } : { sheet, top, left, bottom, right }
}

function headerTexts(range: RangeInput, row: number, width: number): string[] {
  const texts: string[] = []
  for (let column = 0; column < width; column++) texts.push(headerText(range, row, column))
  return texts
}

/** A header cell as a person sees it: a date serial by its format, line breaks as blanks. */
function headerText(range: RangeInput, row: number, column: number): string {
  const value = range.values[row]?.[column]
  if (typeof value === 'string') return trimmed(value).replaceAll(/\s+/g, ' ')
  if (typeof value !== 'number') return typeof value === 'boolean' ? String(value).toUpperCase() : ''
  const shown = range.text?.[row]?.[column]
  if (typeof shown === 'string' && trimmed(shown) !== '') return trimmed(shown)
  const format = range.numberFormat?.[row]?.[column]
  const isDate = typeof format === 'string' && formatKind(format).kind === 'date'
  return isDate ? formatSerial(value, range.date1904 === true) : String(value)
}

/** `(in thousands)` in a title, in the corner or alone in a header row speaks of the whole table. */
function findTableUnit(
  range: RangeInput,
  layout: Layout,
  header: readonly (readonly string[])[],
): HeaderUnit | undefined {
  for (const row of layout.titleRows) {
    const unit = headerUnit(headerText(range, row, 0))
    if (unit?.scale !== undefined) return unit
  }
  for (const [at, row] of header.entries()) {
    const corner = headerUnit(row[0] ?? '')
    if (corner?.scale !== undefined) return corner
    const named = row.filter((text) => text !== '')
    const first = headerUnit(named[0] ?? '')
    if (at > 0 && first?.alone === true && named.every((text) => text === named[0])) return first
    if (named.length === 1 && first?.scale !== undefined) return first
  }
  return undefined
}
