import type { CellValue } from '@excel-ai-chat/analysis'
import { open, type SnapshotSheet } from '@excel-ai-chat/formula'
import type { CellWrite } from './edit.ts'
import type { OpenWorkbook } from './open-workbook.ts'
import type { SheetCells } from './sheet-cells.ts'

export interface Recalculation {
  /** New contents: of the written cells that hold formulas, and of all that depend on what was written. */
  readonly writes: readonly CellWrite[]
  /** Cells that depend on what was written but could not be computed here; they keep their old value. */
  readonly uncomputed: number
}

/**
 * What writing would change, by the formula engine. The workbook itself stays as it is.
 * @param now the moment that NOW() and TODAY() tell, in milliseconds since 1970 UTC
 */
export function recalculate(workbook: OpenWorkbook, writes: readonly CellWrite[], now: number): Recalculation {
  const { sheets, names, tables, date1904 } = workbook
  const opened = open({ sheets: sheets.map(snapshotSheet), names, tables, date1904 }, { now })
  const indexOf = new Map(sheets.map(({ shape }, index) => [shape.name, index]))
  const { changes, unknown } = opened.dryRun(
    writes.map(({ sheetIndex, row, column, content }) => ({
      sheet: sheets[sheetIndex]?.shape.name ?? '',
      row,
      column,
      input: content.formula ?? content.value,
    })),
  )
  const written = new Map(writes.map((write) => [keyOf(write.sheetIndex, write.row, write.column), write]))
  return {
    writes: changes.flatMap(({ sheet, row, column, after }): CellWrite[] => {
      const sheetIndex = indexOf.get(sheet)
      if (sheetIndex === undefined) return []
      const formula =
        written.get(keyOf(sheetIndex, row, column))?.content.formula ?? sheets[sheetIndex]?.formula(row, column)
      return [{ sheetIndex, row, column, content: { value: after, formula } }]
    }),
    uncomputed: unknown.filter(({ sheet, row, column }) => {
      const sheetIndex = sheet === undefined ? undefined : indexOf.get(sheet)
      return sheetIndex === undefined || !written.has(keyOf(sheetIndex, row, column))
    }).length,
  }
}

function keyOf(sheetIndex: number, row: number, column: number): string {
  return `${sheetIndex}:${row}:${column}`
}

function snapshotSheet(sheet: SheetCells): SnapshotSheet {
  const { rowCount, columnCount } = sheet
  const values: (readonly CellValue[])[] = []
  const formulas: string[][] = []
  for (let row = 0; row < rowCount; row++) {
    values.push(sheet.rowValues(row))
    formulas.push(sheet.rowFormulas(row))
  }
  return {
    name: sheet.shape.name,
    blocks: [{ top: 0, left: 0, values, formulas }],
    ...(rowCount === 0 || columnCount === 0
      ? {}
      : { usedRange: { top: 0, left: 0, bottom: rowCount - 1, right: columnCount - 1 } }),
    hiddenRows: sheet.shape.hiddenRows,
  }
}
