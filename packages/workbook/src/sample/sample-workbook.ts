import type { WorkbookFile } from '../workbook-file.ts'
import { orderCount, orderHeaders, ordersSheet } from './orders-sheet.ts'
import { targetsSheet } from './targets-sheet.ts'

/**
 * The workbook that a person can look around in before opening one of their own: a year of orders of a small coffee roaster,
 * and what its regions were to sell. Made here, the same every time; nobody's real data.
 */
export function sampleWorkbook(): WorkbookFile {
  return {
    name: 'Coffee roaster 2025.xlsx',
    sheets: [ordersSheet(), targetsSheet()],
    names: [{ name: 'YearTarget', refersTo: 'Targets!$N$6' }],
    tables: [
      {
        name: 'Orders',
        area: { sheet: 'Orders', top: 0, left: 0, bottom: orderCount, right: orderHeaders.length - 1 },
        columns: orderHeaders,
        headerRow: true,
        totalsRow: false,
      },
    ],
    date1904: false,
    remarks: [],
  }
}
