import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { ReadLimits } from '../limits.ts'
import { readWorkbook } from '../read-workbook.ts'
import { formulaOfOpenFormula } from './shown-formula.ts'

const namespaces = ['office', 'table', 'text', 'style', 'calcext']
  .map((name) => `xmlns:${name}="urn:${name}"`)
  .join(' ')

async function read(
  tables: string,
  { styles = '', manifest = '<manifest/>', limits = {} as Partial<ReadLimits> } = {},
) {
  const content =
    `<office:document-content ${namespaces}><office:automatic-styles>${styles}</office:automatic-styles>` +
    `<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`
  const parts = {
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(content),
    'META-INF/manifest.xml': strToU8(manifest),
  }
  return readWorkbook(zipSync(parts), 'book.ods', limits)
}

async function sheet(rows: string, options?: Parameters<typeof read>[1]) {
  const reading = await read(`<table:table table:name="S">${rows}</table:table>`, options)
  if (!reading.ok) throw new Error(reading.refusal.message)
  return reading.workbook.sheets[0]
}

const cell = (attributes: string, text = '') =>
  `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`

test('each type of cell becomes its value, dates and times as serial numbers with a format', async () => {
  const { values, numberFormat } = await sheet(
    `<table:table-row>${[
      cell('office:value-type="float" office:value="1.5"', '1,5'),
      cell('office:value-type="percentage" office:value="0.125"', '12.5%'),
      cell('office:value-type="currency" office:currency="EUR" office:value="9"', '9 €'),
      cell('office:value-type="boolean" office:boolean-value="true"', 'WAHR'),
      cell('office:value-type="date" office:date-value="2024-03-01"', '01.03.24'),
      cell('office:value-type="time" office:time-value="PT12H00M00S"', '12:00'),
      cell('office:value-type="string"', 'a<text:s text:c="2"/>b'),
      cell('office:value-type="string" office:string-value="" calcext:value-type="error"', '#DIV/0!'),
    ].join('')}</table:table-row>`,
  )
  expect(values).toEqual([[1.5, 0.125, 9, true, 45_352, 0.5, 'a  b', '#DIV/0!']])
  expect(numberFormat).toEqual([[undefined, '0.00%', '€#,##0.00', undefined, 'yyyy-mm-dd', 'hh:mm:ss']])
})

test('repeated rows and cells are written out, blank ones at the end are not', async () => {
  const { values } = await sheet(
    `<table:table-row table:number-rows-repeated="2">${cell('office:value-type="float" office:value="7" table:number-columns-repeated="2"')}` +
      '<table:table-cell table:number-columns-repeated="16000"/></table:table-row>' +
      '<table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>',
  )
  expect(values).toEqual([
    [7, 7],
    [7, 7],
  ])
})

test('merges, hidden rows, columns and sheets, notes and names are told', async () => {
  const reading = await read(
    '<table:table table:name="S" table:style-name="ta2"><table:table-column/><table:table-column table:visibility="collapse"/>' +
      '<table:table-row table:visibility="filter"><table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="3" office:value-type="string">' +
      '<office:annotation><text:p>mind</text:p><text:p>this</text:p></office:annotation><text:p>one</text:p><text:p>two</text:p></table:table-cell>' +
      `<table:covered-table-cell/>${cell('office:value-type="float" office:value="1"')}</table:table-row></table:table>` +
      '<table:named-expressions><table:named-range table:name="N" table:cell-range-address="$S.$A$1:.$B$2"/></table:named-expressions>',
    {
      styles:
        '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>',
    },
  )
  if (!reading.ok) throw new Error(reading.refusal.message)
  const [only] = reading.workbook.sheets
  expect(only).toMatchObject({ values: [['one\ntwo', '', 1]], hidden: true, hiddenRows: [0], hiddenColumns: [1] })
  expect(only.merges).toEqual([{ top: 0, left: 0, bottom: 2, right: 1 }])
  expect(only.comments).toEqual([{ row: 0, column: 0, text: 'mind\nthis' }])
  expect(reading.workbook.names).toEqual([{ name: 'N', refersTo: 'S!$A$1:$B$2' }])
})

// Pairs as LibreOffice itself writes them into .ods and .xlsx.
test.each([
  ['of:=SUM([.A1:.$B$2];1)', '=SUM(A1:$B$2,1)'],
  ['of:=[$\'My sheet\'.A1]&"a;b"', '=\'My sheet\'!A1&"a;b"'],
  ['of:=SUM({1;2|3;4})', '=SUM({1,2;3,4})'],
  ['of:=COM.MICROSOFT.CONCAT([.A1];"x")', '=CONCAT(A1,"x")'],
  ['of:=IF(ISNA([.A1]);#N/A;0)', '=IF(ISNA(A1),#N/A,0)'],
  ['of:=SUM([.A:.A])', '=SUM(A:A)'],
  ["of:=['file:///C:/x.ods'#$S.A1]", undefined],
  ['msoxl:=A1', undefined],
])('%s is %s', (stored, shown) => {
  expect(formulaOfOpenFormula(stored)).toBe(shown)
})

test('a row repeated without end is refused before it is written out', async () => {
  const row = `<table:table-row table:number-rows-repeated="1000000">${cell('office:value-type="float" office:value="1" table:number-columns-repeated="9999"')}</table:table-row>`
  const reading = await read(`<table:table table:name="S">${row}</table:table>`)
  expect(reading.ok ? 'read' : reading.refusal.code).toBe('too-large')
})

test('an encrypted file is refused as such', async () => {
  const reading = await read('', { manifest: '<manifest><file-entry><encryption-data/></file-entry></manifest>' })
  expect(reading.ok ? 'read' : reading.refusal.code).toBe('encrypted')
})
