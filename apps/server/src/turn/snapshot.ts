import { parseAddress, type RangeInput, type Table } from '@excel-ai-chat/analysis'
import type { ExcelContext } from '@excel-ai-chat/contracts'
import type { Snapshot, SnapshotSheet, SnapshotTable } from '@excel-ai-chat/formula'

const fallbackSheet = 'Sheet1'

/** The selection in the terms of the analysis; undefined when there is none. */
export function toRangeInput(context: ExcelContext | undefined): RangeInput | undefined {
  const range = context?.selectedRange
  if (range === null || range === undefined) return undefined
  return {
    ...range,
    worksheet: context?.worksheet?.name,
    date1904: context?.workbook?.date1904,
    locale: context?.workbook?.locale,
  }
}

/**
 * What the formula engine may know of the workbook: the cells that came, where they stand, and the sheets, names and tables
 * the caller told about. Everything else stays unknown to it.
 */
export function toSnapshot(context: ExcelContext | undefined, table: Table | undefined): Snapshot {
  const workbook = context?.workbook
  const own = sheetOf(context, table)
  const sheets = new Map<string, SnapshotSheet>()
  for (const { name, usedRange } of workbook?.sheets ?? []) sheets.set(name, toSheet(name, usedRange))
  const range = table?.range
  if (table !== undefined && range !== undefined) {
    sheets.set(own, {
      ...(sheets.get(own) ?? { name: own }),
      blocks: [
        {
          top: table.area.top,
          left: table.area.left,
          values: range.values,
          formulas: range.formulas,
          numberFormat: range.numberFormat,
        },
      ],
    })
  }
  return {
    sheets: [...sheets.values()],
    names: workbook?.names,
    tables: (workbook?.tables ?? []).flatMap((told) => toTables(told, own)),
    date1904: workbook?.date1904,
  }
}

function sheetOf(context: ExcelContext | undefined, table: Table | undefined): string {
  return table?.area.sheet ?? context?.worksheet?.name ?? fallbackSheet
}

function toSheet(name: string, usedRange: string | undefined): SnapshotSheet {
  return { name, blocks: [], usedRange: usedRange === undefined ? undefined : parseAddress(usedRange)?.[0] }
}

type ToldTable = NonNullable<NonNullable<ExcelContext['workbook']>['tables']>[number]

/** A table without its column names cannot be referred to by column, so it is left out. */
function toTables(told: ToldTable, sheet: string): SnapshotTable[] {
  const area = parseAddress(told.address)?.[0]
  if (area === undefined || told.columns === undefined) return []
  return [
    {
      name: told.name,
      area: { ...area, sheet: area.sheet ?? sheet },
      columns: told.columns,
      headerRow: told.headerRow ?? true,
      totalsRow: told.totalsRow ?? false,
    },
  ]
}
