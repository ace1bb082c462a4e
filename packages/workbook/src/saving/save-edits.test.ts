import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readWorkbook } from '../read-workbook.ts'
import type { CellEdit } from '../workbook-file.ts'
import { type FixtureSheet, xlsxFixture } from '../xlsx/xlsx-fixture.ts'
import { saveEdits } from './save-edits.ts'

type Options = Parameters<typeof xlsxFixture>[1]

async function saved(sheets: readonly FixtureSheet[], edits: readonly Omit<CellEdit, 'sheet'>[], options?: Options) {
  const original = xlsxFixture(sheets, options)
  const saving = await saveEdits(
    original,
    edits.map((edit) => ({ sheet: 'Sheet1', ...edit })),
  )
  if (!saving.ok) throw new Error(saving.refusal.message)
  const reading = await readWorkbook(saving.bytes, 'book.xlsx')
  if (!reading.ok) throw new Error(reading.refusal.message)
  const parts = unzipSync(saving.bytes)
  const text = (path: string) => (parts[path] === undefined ? undefined : strFromU8(parts[path]))
  return {
    book: reading.workbook,
    losses: saving.losses,
    before: unzipSync(original),
    parts,
    text,
    sheet: text('xl/worksheets/sheet1.xml'),
  }
}

const sheet = (rows: string, around: readonly [string, string] = ['', '']) => [
  { name: 'Sheet1', body: `${around[0]}<sheetData>${rows}</sheetData>${around[1]}` },
]

test('every kind of value is written and read back, in and between rows that are there and not', async () => {
  const rows = '<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="4"><c r="A4"><v>3</v></c></row>'
  const { book } = await saved(sheet(rows), [
    { row: 0, column: 0, value: 'first' },
    { row: 1, column: 0, value: -1.5e-7 },
    { row: 1, column: 1, value: true },
    { row: 1, column: 2, value: '=not a formula' },
    { row: 1, column: 4, value: '#N/A' },
    { row: 2, column: 1, value: 'a <b> & "c"\n_x0041_' },
    { row: 3, column: 1, value: 6, formula: '=A4*2' },
    { row: 5, column: 0, value: 'last' },
  ])
  expect(book.sheets[0].values).toEqual([
    ['first', '', '', '', ''],
    [-1.5e-7, true, '=not a formula', 2, '#N/A'],
    ['', 'a <b> & "c"\n_x0041_', '', '', ''],
    [3, 6, '', '', ''],
    ['', '', '', '', ''],
    ['last', '', '', '', ''],
  ])
  expect(book.sheets[0].formulas?.flat().filter(Boolean)).toEqual(['=A4*2'])
})

test('all that is not written stays as it was, character for character', async () => {
  const around = [
    '<cols><col min="1" max="1" width="9"/></cols>',
    '<conditionalFormatting sqref="A1"><x14:unknown/></conditionalFormatting>',
  ] as const
  const rows = '<row r="1" spans="1:1" ht="20"><c r="A1" s="4" t="s"><v>0</v></c></row>'
  const parts = {
    'xl/sharedStrings.xml': '<sst><si><t>old</t></si></sst>',
    'xl/media/x.bin': 'kept',
    'xl/vbaProject.bin': 'macros',
  }
  const {
    sheet: xml,
    before,
    parts: after,
  } = await saved(sheet(rows, around), [{ row: 0, column: 0, value: 5 }], { parts })
  expect(xml).toContain(
    `${around[0]}<sheetData><row r="1" ht="20"><c r="A1" s="4"><v>5</v></c></row></sheetData>${around[1]}`,
  )
  for (const path of ['xl/sharedStrings.xml', 'xl/media/x.bin', 'xl/vbaProject.bin', '_rels/.rels']) {
    expect(after[path], path).toEqual(before[path])
  }
})

test('a new cell takes the style of its row, or else of its column', async () => {
  const { sheet: xml } = await saved(
    sheet('<row r="1" s="7" customFormat="1"><c r="A1"><v>1</v></c></row>', [
      '<cols><col min="2" max="3" style="5"/></cols>',
      '',
    ]),
    [
      { row: 0, column: 1, value: 1 },
      { row: 1, column: 2, value: 1 },
      { row: 1, column: 3, value: 1 },
    ],
  )
  expect(xml).toContain('<c r="B1" s="7"><v>1</v></c>')
  expect(xml).toContain('<row r="2"><c r="C2" s="5"><v>1</v></c><c r="D2"><v>1</v></c></row>')
})

test('an emptied cell keeps its style and nothing else', async () => {
  const { sheet: xml } = await saved(
    sheet('<row r="1"><c r="A1" s="3" t="str"><f>B1</f><v>x</v></c><c r="B1"/></row>'),
    [
      { row: 0, column: 0, value: '' },
      { row: 0, column: 1, value: null },
    ],
  )
  expect(xml).toContain('<row r="1"><c r="A1" s="3"/></row>')
})

test('a namespace prefix is kept in what is written', async () => {
  const part =
    '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData/></x:worksheet>'
  const { sheet: xml } = await saved(sheet(''), [{ row: 0, column: 0, value: 'a' }], {
    parts: { 'xl/worksheets/sheet1.xml': part },
  })
  expect(xml).toContain(
    '<x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">a</x:t></x:is></x:c></x:row></x:sheetData>',
  )
})

test('the cells of a shared formula keep it when the cell that carries it is written', async () => {
  const { book } = await saved(
    sheet(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1&amp;"x"</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>',
    ),
    [
      { row: 0, column: 0, value: 9 },
      { row: 2, column: 0, value: 8 },
    ],
  )
  expect(book.sheets[0].values.flat()).toEqual([9, 2, 8])
  expect(book.sheets[0].formulas?.flat().filter(Boolean)).toEqual(['=B2&"x"'])
})

test('part of a formula over several cells is not written', async () => {
  const original = xlsxFixture(sheet('<row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3</f><v>1</v></c></row>'))
  const saving = await saveEdits(original, [{ sheet: 'Sheet1', row: 1, column: 0, value: 1 }])
  expect(saving.ok ? '' : saving.refusal.message).toContain('A2 is part of one formula over A1:A3')
})

test('where a spilling formula is overwritten, what it spilled goes with it', async () => {
  const { book } = await saved(
    sheet(
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.SEQUENCE(2)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
    ),
    [{ row: 0, column: 0, value: 'x' }],
  )
  expect(book.sheets[0].values).toEqual([['x']])
})

test('a formula that spills is written as one, with the metadata it needs', async () => {
  const { sheet: xml, text } = await saved(sheet(''), [{ row: 0, column: 0, value: 1, formula: '=SORT(B1:B9)' }])
  expect(xml).toContain('<c r="A1" cm="1"><f t="array" ref="A1">_xlfn._xlws.SORT(B1:B9)</f><v>1</v></c>')
  expect(text('xl/metadata.xml')).toContain('XLDAPR')
  expect(text('xl/_rels/workbook.xml.rels')).toContain('/sheetMetadata" Target="metadata.xml"')
  expect(text('[Content_Types].xml')).toContain('/xl/metadata.xml')
})

test('formulas are calculated anew on opening, and the old order of calculation is dropped', async () => {
  const { text } = await saved(
    sheet('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>'),
    [{ row: 0, column: 0, value: 1 }],
    {
      parts: {
        '[Content_Types].xml':
          '<Types><Override PartName="/xl/calcChain.xml" ContentType="c"/><Default Extension="xml"/></Types>',
        'xl/calcChain.xml': '<calcChain><c r="A1" i="1"/></calcChain>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="r0" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r7" Type="http://x/calcChain" Target="calcChain.xml"/></Relationships>',
      },
    },
  )
  expect(text('xl/workbook.xml')).toContain('</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>')
  expect(text('xl/calcChain.xml')).toBeUndefined()
  expect(text('xl/_rels/workbook.xml.rels')).not.toContain('calcChain')
  expect(text('[Content_Types].xml')).toBe('<Types><Default Extension="xml"/></Types>')
})

test('a header that is written renames the column of its table, and formulas by the old name are told', async () => {
  const { book, losses } = await saved(
    [
      {
        ...sheet('<row r="1"><c r="A1" t="str"><v>Item</v></c><c r="B1" t="str"><v>Net</v></c></row>')[0],
        links: [['table', '../tables/t.xml']],
      },
    ],
    [{ row: 0, column: 1, value: 'Gross "all"' }],
    {
      parts: {
        'xl/tables/t.xml':
          '<table displayName="T" ref="A1:B3"><tableColumns><tableColumn id="1" name="Item"/><tableColumn id="2" name="Net"><totalsRowFormula>1</totalsRowFormula></tableColumn></tableColumns></table>',
      },
    },
  )
  expect(book.tables[0].columns).toEqual(['Item', 'Gross "all"'])
  expect(losses).toEqual(['Formulas that name the column Net of the table T will not find it under its new name.'])
})

test('a cell that a merged area hides is told', async () => {
  const { losses } = await saved(
    sheet('<row r="1"><c r="A1"><v>1</v></c></row>', ['', '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>']),
    [{ row: 1, column: 1, value: 1 }],
  )
  expect(losses[0]).toContain('merged')
})

test('a sheet that is not there and a file that is no workbook are refused', async () => {
  const edit = { sheet: 'Other', row: 0, column: 0, value: 1 }
  expect((await saveEdits(xlsxFixture(sheet('')), [edit])).ok).toBe(false)
  expect((await saveEdits(new Uint8Array([1, 2, 3]), [edit])).ok).toBe(false)
})
