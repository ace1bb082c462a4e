import { expect, test } from 'vitest'
import { readWorkbook } from '../read-workbook.ts'
import type { ReadLimits } from '../limits.ts'
import { type FixtureSheet, xlsxFixture } from './xlsx-fixture.ts'

type Options = Parameters<typeof xlsxFixture>[1]

async function opened(sheets: readonly FixtureSheet[], options?: Options, limits?: Partial<ReadLimits>) {
  const reading = await readWorkbook(xlsxFixture(sheets, options), 'book.xlsx', limits)
  if (!reading.ok) throw new Error(reading.refusal.message)
  return reading.workbook
}

async function refused(sheets: readonly FixtureSheet[], options?: Options, limits?: Partial<ReadLimits>) {
  const reading = await readWorkbook(xlsxFixture(sheets, options), 'book.xlsx', limits)
  return reading.ok ? undefined : reading.refusal.code
}

const sheet = (rows: string, more = '') => [{ name: 'Sheet1', body: `<sheetData>${rows}</sheetData>${more}` }]

test('each cell type becomes its value, and cells are dense from A1', async () => {
  const book = await opened(
    sheet(
      '<row r="2"><c r="B2" t="s"><v>1</v></c><c r="C2"><v>1.5E3</v></c><c r="D2" t="b"><v>1</v></c>' +
        '<c r="E2" t="e"><v>#N/A</v></c><c r="F2" t="str"><f>B2</f><v>x</v></c>' +
        '<c r="G2" t="inlineStr"><is><r><t>rich </t></r><r><t>text</t></r></is></c><c r="H2" t="d"><v>2024-03-01</v></c></row>',
    ),
    {
      parts: { 'xl/sharedStrings.xml': '<sst><si><t>no</t></si><si><t>a &amp; b</t><rPh><t>kana</t></rPh></si></sst>' },
    },
  )
  expect(book.sheets[0].values).toEqual([
    ['', '', '', '', '', '', '', ''],
    ['', 'a & b', 1500, true, '#N/A', 'x', 'rich text', 45352],
  ])
  expect(book.sheets[0].formulas?.[1][5]).toBe('=B2')
})

test('a cell that is only formatted does not stretch the used range', async () => {
  const [{ rowCount, columnCount }] = (
    await opened(
      sheet('<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="3"/></row><row r="1048576"><c r="A1048576" s="1"/></row>'),
    )
  ).sheets
  expect([rowCount, columnCount]).toEqual([1, 1])
})

test('rows and cells without addresses follow one another', async () => {
  const book = await opened(sheet('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>'))
  expect(book.sheets[0].values).toEqual([
    [1, 2],
    [3, ''],
  ])
})

test('a shared formula moves its relative references for every cell and leaves fixed ones and text alone', async () => {
  const book = await opened(
    sheet(
      '<row r="1"><c r="C1"><f t="shared" ref="C1:D2" si="0">A1*$B$1+SUM(A:A)&amp;"A1"&amp;\'A 1\'!A$1</f><v>0</v></c>' +
        '<c r="D1"><f t="shared" si="0"/><v>0</v></c></row><row r="2"><c r="D2"><f t="shared" si="0"/><v>0</v></c></row>',
    ),
  )
  const formulas = book.sheets[0].formulas
  expect(formulas?.[0][3]).toBe('=B1*$B$1+SUM(B:B)&"A1"&\'A 1\'!B$1')
  expect(formulas?.[1][3]).toBe('=B2*$B$1+SUM(B:B)&"A1"&\'A 1\'!B$1')
})

test('functions newer than the format lose the prefix they are stored with, but not inside text', async () => {
  const book = await opened(
    sheet(
      '<row r="1"><c r="A1"><f>_xlfn._xlws.SORT(_xlfn.ANCHORARRAY(B1))&amp;"_xlfn.X"&amp;_xlfn.SINGLE(C1:C9)</f><v>1</v></c></row>',
    ),
  )
  expect(book.sheets[0].formulas?.[0][0]).toBe('=SORT(B1#)&"_xlfn.X"&@C1:C9')
})

test('number formats come as codes, built-in and custom, and General as none', async () => {
  const book = await opened(
    sheet('<row r="1"><c r="A1" s="0"><v>1</v></c><c r="B1" s="1"><v>45352</v></c><c r="C1" s="2"><v>2</v></c></row>'),
    {
      parts: {
        'xl/styles.xml':
          '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="#,##0.00\\ &quot;€&quot;"/></numFmts>' +
          '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
          '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>',
      },
    },
  )
  expect(book.sheets[0].numberFormat?.[0]).toEqual([undefined, 'm/d/yyyy', '#,##0.00\\ "€"'])
})

test('the 1904 date system, hidden sheets, rows and columns, merges and names are told', async () => {
  const book = await opened(
    [
      {
        name: 'Open',
        body: '<cols><col min="2" max="9" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>1</v></c></row><row r="2" hidden="true"><c r="A2"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
      },
      { name: 'Shut', attributes: 'state="veryHidden"', body: '<sheetData/>' },
    ],
    {
      workbook:
        '<workbookPr date1904="1"/><definedNames><definedName name="Rate">Open!$A$1</definedName><definedName name="Here" localSheetId="1">5%</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Open!$A$1</definedName></definedNames>',
    },
  )
  expect(book.date1904).toBe(true)
  expect(book.sheets.map(({ hidden }) => hidden)).toEqual([false, true])
  expect(book.sheets[0].hiddenColumns).toEqual([1, 2])
  expect(book.sheets[0].hiddenRows).toEqual([1])
  expect(book.sheets[0].merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }])
  expect(book.names).toEqual([
    { name: 'Rate', refersTo: 'Open!$A$1' },
    { name: 'Here', refersTo: '5%', sheet: 'Shut' },
  ])
})

test('tables and notes are found through the links of their sheet', async () => {
  const book = await opened(
    [
      {
        name: 'Data',
        body: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
        links: [
          ['table', '../tables/table1.xml'],
          ['comments', '/xl/comments1.xml'],
        ],
      },
    ],
    {
      parts: {
        'xl/tables/table1.xml':
          '<table name="T" displayName="Sales" ref="A1:B4" totalsRowCount="1"><tableColumns><tableColumn name="Item"/><tableColumn name="Net_x000a_amount"/></tableColumns></table>',
        'xl/comments1.xml':
          '<comments><authors><author>Ana</author></authors><commentList><comment ref="B3" authorId="0"><text><r><t>check </t></r><r><t>this</t></r></text></comment></commentList></comments>',
      },
    },
  )
  expect(book.tables).toEqual([
    {
      name: 'Sales',
      area: { sheet: 'Data', top: 0, left: 0, bottom: 3, right: 1 },
      columns: ['Item', 'Net\namount'],
      headerRow: true,
      totalsRow: true,
    },
  ])
  expect(book.sheets[0].comments).toEqual([{ row: 2, column: 1, text: 'check this', author: 'Ana' }])
})

test('a threaded comment and its replies replace the note that stands in for them', async () => {
  const book = await opened(
    [
      {
        name: 'S',
        body: '<sheetData/>',
        links: [
          ['comments', '../comments1.xml'],
          ['threadedComment', '../threadedComments/t1.xml'],
        ],
      },
    ],
    {
      parts: {
        'xl/comments1.xml':
          '<comments><authors><author>tc={1}</author></authors><commentList><comment ref="B2" authorId="0"><text><t>[Threaded comment] …</t></text></comment>' +
          '<comment ref="A1" authorId="0"><text><t>a note</t></text></comment></commentList></comments>',
        'xl/threadedComments/t1.xml':
          '<ThreadedComments><threadedComment ref="B2" personId="{a}" id="{1}"><text>Right?</text></threadedComment>' +
          '<threadedComment ref="B2" personId="{b}" id="{2}" parentId="{1}"><text>Yes</text></threadedComment></ThreadedComments>',
        'xl/persons/person.xml':
          '<personList><person displayName="Ana" id="{a}"/><person displayName="Ben" id="{b}"/></personList>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="r0" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="p" Type="http://x/person" Target="persons/person.xml"/></Relationships>',
      },
    },
  )
  expect(book.sheets[0].comments).toEqual([
    { row: 0, column: 0, text: 'a note', author: 'tc={1}' },
    { row: 1, column: 1, text: 'Right?\nBen: Yes', author: 'Ana' },
  ])
})

test('formulas of conditional formats and places of controls after the cells are no cells', async () => {
  const extension =
    `<controls><control><anchor><from><col>0</col><row>4</row></from></anchor></control></controls>` +
    `<extLst><ext>${'<conditionalFormatting><f>Sheet1!$A$1&gt;5</f></conditionalFormatting>'.repeat(9)}</ext></extLst>`
  const book = await opened(sheet('<row r="1"><c r="A1"><v>1</v></c></row>', extension), {}, { cellText: 60 })
  expect(book.sheets[0].values).toEqual([[1]])
  expect(book.sheets[0].formulas).toBeUndefined()
})

test('a chart sheet and macros are left out, and the workbook says so', async () => {
  const book = await opened(
    [...sheet('<row r="1"><c r="A1"><v>1</v></c></row>'), { name: 'Chart1', type: 'chartsheet', body: '' }],
    {
      parts: { 'xl/vbaProject.bin': 'macros' },
    },
  )
  expect(book.sheets.map(({ name }) => name)).toEqual(['Sheet1'])
  expect(book.remarks).toEqual([
    'This workbook has macros. They were left out: nothing in a file is ever run here.',
    'Chart1 is a chart on a sheet of its own and is not shown.',
  ])
})

test('escaped control characters are read and every line end is one line feed', async () => {
  const book = await opened(
    sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>a_x000D_&#10;b_x005F_x0041_</t></is></c></row>'),
  )
  expect(book.sheets[0].values[0][0]).toBe('a\nb_x0041_')
})

test('numbers that only JavaScript would read stay text', async () => {
  const book = await opened(
    sheet('<row r="1"><c r="A1"><v>0x1F</v></c><c r="B1"><v>-1e999</v></c><c r="C1"><v> -2.5 </v></c></row>'),
  )
  expect(book.sheets[0].values[0]).toEqual(['0x1F', '-1e999', -2.5])
})

test('a cell near the last row stands where it says', async () => {
  const [{ values, rowCount }] = (await opened(sheet('<row r="1048000"><c r="B1048000"><v>7</v></c></row>'))).sheets
  expect([rowCount, values[1_047_999][1]]).toEqual([1_048_000, 7])
})

test('two cells in opposite corners are refused before a grid is set aside for them', async () => {
  const corners = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
  expect(await refused(sheet(corners))).toBe('too-large')
})

test('a document type is refused, and entities stay what they are', async () => {
  const doctype = '<!DOCTYPE sst [<!ENTITY x "y">]><sst><si><t>&x;</t></si></sst>'
  expect(await refused(sheet(''), { parts: { 'xl/sharedStrings.xml': doctype } })).toBe('corrupt')
  const book = await opened(sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>&x;&lt;</t></is></c></row>'))
  expect(book.sheets[0].values[0][0]).toBe('&x;<')
})

test('limits on cells, parts, unpacked size and text each refuse', async () => {
  const rows =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>long enough</t></is></c></row><row r="9"><c r="A9"><v>1</v></c></row>'
  expect(await refused(sheet(rows), {}, { cells: 9 })).toBeUndefined()
  expect(await refused(sheet(rows), {}, { cells: 8 })).toBe('too-large')
  expect(await refused(sheet(rows), {}, { parts: 4 })).toBe('too-large')
  expect(await refused(sheet(rows), {}, { inflatedBytes: 500 })).toBe('too-large')
  expect(await refused(sheet(rows), {}, { cellText: 10 })).toBe('too-large')
  expect(await refused(sheet(rows), {}, { text: 10 })).toBe('too-large')
})

test('damage is refused as damage: a wrong address, a text that is not there, a part cut off, a missing sheet', async () => {
  expect(await refused(sheet('<row r="1"><c r="A0"><v>1</v></c></row>'))).toBe('corrupt')
  expect(await refused(sheet('<row r="1"><c r="A1" t="s"><v>7</v></c></row>'))).toBe('corrupt')
  expect(await refused([{ name: 'S', body: '<sheetData>' }])).toBe('corrupt')
  expect(await refused(sheet(''), { parts: { 'xl/_rels/workbook.xml.rels': '<Relationships/>' } })).toBe('corrupt')
})
