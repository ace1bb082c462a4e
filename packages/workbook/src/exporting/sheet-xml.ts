import type { WorkbookFile, Worksheet } from '../workbook-file.ts'
import { encodeEntities, encodeEscapes } from '../xml/entities.ts'
import { cellXml } from '../xlsx/cell-xml.ts'
import { cellReference, columnName } from '../sheet/cell-reference.ts'
import type { NumberStyles } from './number-styles.ts'

const namespaces =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** One worksheet part. @param tableIds relationship ids of the tables that stand on the sheet */
export function sheetXml(sheet: Worksheet, styles: NumberStyles, tableIds: readonly string[]): string {
  const rows: string[] = []
  const hiddenRows = new Set(sheet.hiddenRows)
  for (let row = 0; row < sheet.values.length; row++) {
    let cells = ''
    for (let column = 0; column < sheet.values[row].length; column++) {
      const value = sheet.values[row][column]
      const formula = sheet.formulas?.[row]?.[column]
      if (formula === undefined && (value === '' || value === null)) continue
      const style = styles.of(sheet, row, column)
      cells += cellXml({ row, column, value, formula }, { prefix: '', style: style?.toString(), spillMetadata: 1 })
    }
    const hidden = hiddenRows.has(row) ? ' hidden="1"' : ''
    if (cells !== '' || hidden !== '') rows.push(`<row r="${row + 1}"${hidden}>${cells}</row>`)
  }
  const columns = columnWidths(sheet).map((width, c) => {
    const hidden = sheet.hiddenColumns.includes(c) ? ' hidden="1"' : ''
    return `<col min="${c + 1}" max="${c + 1}" width="${width}" customWidth="1"${hidden}/>`
  })
  const merges = sheet.merges.map((area) => `<mergeCell ref="${areaReference(area)}"/>`)
  const tables = tableIds.map((id) => `<tablePart r:id="${id}"/>`)
  return (
    `<worksheet ${namespaces}>` +
    wrapped('cols', columns, false) +
    `<sheetData>${rows.join('')}</sheetData>` +
    wrapped('mergeCells', merges, true) +
    wrapped('tableParts', tables, true) +
    '</worksheet>'
  )
}

/** One table part. @param id from 1, unique in the workbook */
export function tableXml(table: WorkbookFile['tables'][number], id: number): string {
  const reference = areaReference(table.area)
  const body = { ...table.area, bottom: table.area.bottom - (table.totalsRow ? 1 : 0) }
  const name = attributeText(table.name)
  const columns = table.columns.map((column, i) => `<tableColumn id="${i + 1}" name="${attributeText(column)}"/>`)
  return (
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${name}" displayName="${name}" ` +
    `ref="${reference}"${table.headerRow ? '' : ' headerRowCount="0"'} ${table.totalsRow ? 'totalsRowCount="1"' : 'totalsRowShown="0"'}>` +
    (table.headerRow ? `<autoFilter ref="${areaReference(body)}"/>` : '') +
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>'
  )
}

/** Rows that are looked at to see how wide a column must be. */
const sampleRows = 200
const narrowest = 9
const widest = 48

/** Width of each column in characters, so that what it holds can be read without dragging. */
function columnWidths(sheet: Worksheet): number[] {
  const widths = Array.from({ length: sheet.columnCount }, () => narrowest)
  for (let row = 0; row < Math.min(sampleRows, sheet.values.length); row++) {
    sheet.values[row].forEach((value, column) => {
      const format = sheet.numberFormat?.[row]?.[column] ?? ''
      const length =
        typeof value === 'number'
          ? Math.max(format.length, String(Math.round(value)).length)
          : String(value ?? '').length
      widths[column] = Math.min(widest, Math.max(widths[column], length + 2))
    })
  }
  return widths
}

function areaReference({
  top,
  left,
  bottom,
  right,
}: {
  top: number
  left: number
  bottom: number
  right: number
}): string {
  const [first, last] = [cellReference(top, left), columnName(right) + (bottom + 1)]
  return first === last ? first : `${first}:${last}`
}

function attributeText(text: string): string {
  return encodeEntities(encodeEscapes(text).replaceAll('\n', '_x000a_').replaceAll('\t', '_x0009_'))
}

function wrapped(name: string, items: readonly string[], counted: boolean): string {
  if (items.length === 0) return ''
  return `<${name}${counted ? ` count="${items.length}"` : ''}>${items.join('')}</${name}>`
}
