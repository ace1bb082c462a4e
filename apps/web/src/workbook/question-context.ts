import { type Area, type CellValue, formatArea } from '@excel-ai-chat/analysis'
import type { ExcelContext, SelectedRange } from '@excel-ai-chat/contracts'
import type { OpenWorkbook } from './open-workbook.ts'
import type { SheetCells } from './sheet-cells.ts'

/**
 * What a question carries: the cells of one area, and the names and shapes of the rest of the workbook, never its cells.
 * @param area clipped to the used range
 */
export function questionContext(
  workbook: OpenWorkbook,
  sheet: SheetCells,
  area: Area | undefined,
  locale: string | undefined,
): ExcelContext {
  return {
    ...(area === undefined ? {} : { selectedRange: selectedRange(sheet, area) }),
    worksheet: { name: sheet.shape.name },
    workbook: {
      name: workbook.name.slice(0, 255),
      ...(locale === undefined ? {} : { locale }),
      date1904: workbook.date1904,
      sheets: workbook.sheets.slice(0, 1_000).map((each) => ({
        name: each.shape.name,
        ...(each.rowCount === 0 || each.columnCount === 0 ? {} : { usedRange: usedRangeOf(each) }),
      })),
      tables: workbook.tables.slice(0, 1_000).map((table) => ({
        name: table.name,
        address: formatArea(table.area),
        columns: [...table.columns],
        headerRow: table.headerRow,
        totalsRow: table.totalsRow,
      })),
      names: workbook.names.slice(0, 10_000).map(({ name, refersTo, sheet: scope }) => ({
        name,
        refersTo,
        ...(scope === undefined ? {} : { sheet: scope }),
      })),
    },
  }
}

function usedRangeOf(sheet: SheetCells): string {
  return formatArea({ top: 0, left: 0, bottom: sheet.rowCount - 1, right: sheet.columnCount - 1 })
}

/** The cells of an area in the words of Office.js; formulas and number formats only where there are any. */
export function selectedRange(sheet: SheetCells, area: Area): SelectedRange {
  const values: CellValue[][] = []
  const formulas: string[][] = []
  const numberFormat: string[][] = []
  let hasFormulas = false
  let hasFormats = false
  for (let row = area.top; row <= area.bottom; row++) {
    const rowValues: CellValue[] = []
    const rowFormulas: string[] = []
    const rowFormats: string[] = []
    for (let column = area.left; column <= area.right; column++) {
      const formula = sheet.formula(row, column)
      const format = sheet.format(row, column)
      hasFormulas ||= formula !== undefined
      hasFormats ||= format !== 'General'
      rowValues.push(sheet.value(row, column))
      rowFormulas.push(formula ?? '')
      rowFormats.push(format)
    }
    values.push(rowValues)
    formulas.push(rowFormulas)
    numberFormat.push(rowFormats)
  }
  return {
    address: formatArea({ ...area, sheet: sheet.shape.name }),
    values,
    rowCount: values.length,
    columnCount: area.right - area.left + 1,
    ...(hasFormulas ? { formulas } : {}),
    ...(hasFormats ? { numberFormat } : {}),
  }
}
