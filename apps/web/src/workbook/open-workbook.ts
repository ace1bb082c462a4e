import type { WorkbookFile } from '@excel-ai-chat/workbook'
import { type RowBlock, SheetCells, type SheetShape } from './sheet-cells.ts'

/** Everything of a workbook file but its cells, which follow in blocks. */
export interface WorkbookOutline {
  readonly name: string
  readonly sheets: readonly SheetShape[]
  readonly names: WorkbookFile['names']
  readonly tables: WorkbookFile['tables']
  readonly date1904: boolean
  readonly remarks: readonly string[]
}

/** A workbook that is open in the page. */
export interface OpenWorkbook extends Omit<WorkbookOutline, 'sheets'> {
  readonly sheets: readonly SheetCells[]
}

export function openWorkbook(outline: WorkbookOutline): OpenWorkbook {
  return { ...outline, sheets: outline.sheets.map((shape) => new SheetCells(shape)) }
}

const blockCells = 20_000

/** Splits what was read into an outline and blocks small enough to be received without holding up the page. */
export function* blocksOf(file: WorkbookFile): Generator<{ readonly sheet: number; readonly block: RowBlock }> {
  for (const [index, sheet] of file.sheets.entries()) {
    const rowsPerBlock = Math.max(1, Math.floor(blockCells / Math.max(1, sheet.columnCount)))
    const codes = new Map<string, number>([['General', 0]])
    for (let from = 0; from < sheet.values.length; from += rowsPerBlock) {
      const to = Math.min(sheet.values.length, from + rowsPerBlock)
      const formulas = sheet.formulas?.slice(from, to)
      const numberFormat = sheet.numberFormat?.slice(from, to)
      yield {
        sheet: index,
        block: {
          from,
          values: sheet.values.slice(from, to),
          ...(formulas?.some((row) => row.length > 0) ? { formulas } : {}),
          ...encodeFormats(numberFormat, to - from, sheet.columnCount, codes),
        },
      }
    }
  }
}

export function outlineOf(file: WorkbookFile): WorkbookOutline {
  const sheets = file.sheets.map(
    ({ name, rowCount, columnCount, merges, hiddenRows, hiddenColumns, hidden }): SheetShape => ({
      name,
      rowCount,
      columnCount,
      merges,
      hiddenRows,
      hiddenColumns,
      hidden,
    }),
  )
  const { name, names, tables, date1904, remarks } = file
  return { name, sheets, names, tables, date1904, remarks }
}

function encodeFormats(
  rows: readonly (readonly (string | undefined)[])[] | undefined,
  rowCount: number,
  columnCount: number,
  codes: Map<string, number>,
): Pick<RowBlock, 'formats' | 'newFormatCodes'> {
  if (rows === undefined || !rows.some((row) => row.length > 0)) return { newFormatCodes: [] }
  const formats = new Uint16Array(rowCount * columnCount)
  const newFormatCodes: string[] = []
  for (const [index, row] of rows.entries()) {
    for (const [column, code] of row.entries()) {
      if (code === undefined || column >= columnCount) continue
      let at = codes.get(code)
      if (at === undefined) {
        at = codes.size
        codes.set(code, at)
        newFormatCodes.push(code)
      }
      formats[index * columnCount + column] = at
    }
  }
  return { formats, newFormatCodes }
}
