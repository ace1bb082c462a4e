import type { CellValue } from '@excel-ai-chat/analysis'
import type { Worksheet } from '../workbook-file.ts'
import { columnName } from '../sheet/cell-reference.ts'
import { regions } from './orders-sheet.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** What each region was to sell each month, in whole dollars. */
const targets: Readonly<Record<(typeof regions)[number], readonly number[]>> = {
  North: [1900, 1800, 1900, 1800, 1750, 1700, 1700, 1700, 2000, 2200, 2500, 2800],
  South: [1200, 1150, 1200, 1150, 1100, 1100, 1050, 1050, 1250, 1350, 1550, 1750],
  East: [1500, 1450, 1500, 1450, 1400, 1350, 1350, 1350, 1600, 1750, 2000, 2250],
  West: [950, 900, 950, 900, 880, 850, 850, 850, 1000, 1100, 1250, 1400],
}

/** Regions down, months across, a total at the end of each row and column. */
export function targetsSheet(): Worksheet {
  const values: CellValue[][] = [['Region', ...months, 'Year']]
  const formulas: (string | undefined)[][] = [[]]
  for (const region of regions) {
    const row = values.length + 1
    values.push([region, ...targets[region], sum(targets[region])])
    formulas.push([...blanks(13), `=SUM(B${row}:M${row})`])
  }
  const monthTotals = months.map((_, month) => sum(regions.map((region) => targets[region][month])))
  values.push(['Total', ...monthTotals, sum(monthTotals)])
  const last = regions.length + 1
  formulas.push([
    undefined,
    ...[...monthTotals, 0].map((_, i) => `=SUM(${columnName(i + 1)}2:${columnName(i + 1)}${last})`),
  ])
  return {
    name: 'Targets',
    values,
    formulas,
    numberFormat: values.map((_, row) => (row === 0 ? [] : [undefined, ...blanks(13).map(() => '$#,##0')])),
    rowCount: values.length,
    columnCount: 14,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    hidden: false,
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function blanks(count: number): undefined[] {
  return Array.from({ length: count }, () => undefined)
}
