import { readXlsx as readWithHucre } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { readWorkbook } from '../read-workbook.ts'
import { sampleWorkbook } from '../sample/sample-workbook.ts'
import type { WorkbookFile } from '../workbook-file.ts'
import { writeXlsx } from './write-xlsx.ts'

const book: WorkbookFile = {
  ...sampleWorkbook(),
  sheets: [
    {
      name: 'A & B',
      values: [
        ['=1+1', -0.1, true],
        ['', 'x\ny\u0001 _x0041_', '#DIV/0!'],
        ['@cmd', 3, ''],
      ],
      formulas: [[], [], [undefined, '=IFS(B1<0,3)']],
      numberFormat: [[undefined, '0.0%'], [], []],
      rowCount: 3,
      columnCount: 3,
      merges: [{ top: 1, left: 0, bottom: 2, right: 0 }],
      hiddenRows: [1],
      hiddenColumns: [2],
      hidden: false,
    },
    { ...sampleWorkbook().sheets[1], hidden: true },
  ],
  names: [{ name: 'Rate', refersTo: "'A & B'!$B$1", sheet: 'A & B' }],
  tables: [
    {
      name: 'T',
      area: { sheet: 'Targets', top: 0, left: 0, bottom: 5, right: 13 },
      columns: sampleWorkbook().sheets[1].values[0].map(String),
      headerRow: true,
      totalsRow: true,
    },
  ],
  date1904: true,
}

test('a workbook is read back as it was written', async () => {
  for (const workbook of [book, sampleWorkbook()]) {
    const reading = await readWorkbook(writeXlsx(workbook), workbook.name)
    expect(reading.ok && reading.workbook).toEqual(workbook)
  }
})

test('another reader finds text where text was written, never a formula', async () => {
  const { sheets } = await readWithHucre(writeXlsx(book), { readStyles: true })
  expect(sheets[0].rows[0]).toEqual(['=1+1', -0.1, true])
  expect(sheets[0].rows[2][0]).toBe('@cmd')
  expect(sheets[0].cells?.get('0,0')?.formula).toBeUndefined()
  expect(sheets[0].cells?.get('2,1')?.formula).toBe('_xlfn.IFS(B1<0,3)')
  expect(sheets[0].cells?.get('0,1')?.style?.numFmt).toBe('0.0%')
})
