import { expect, test } from 'vitest'
import { LAST_COLUMN, LAST_ROW } from './area.ts'
import { columnIndex, columnName } from './column-name.ts'
import { formatArea, formatCell, quoteSheetName } from './format-address.ts'
import { parseAddress } from './parse-address.ts'

test('columns are named as Excel names them', () => {
  const named = [0, 25, 26, 51, 52, 701, 702, LAST_COLUMN].map(columnName)
  expect(named).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA', 'XFD'])
  expect(named.map(columnIndex)).toEqual([0, 25, 26, 51, 52, 701, 702, LAST_COLUMN])
  expect([columnIndex('xfd'), columnIndex('XFE'), columnIndex(''), columnIndex('A1')]).toEqual([
    LAST_COLUMN,
    undefined,
    undefined,
    undefined,
  ])
})

test('every form of address that Office.js sends is read', () => {
  expect(parseAddress('A1')).toEqual([{ top: 0, left: 0, bottom: 0, right: 0 }])
  expect(parseAddress('sheet1!a1:b2')).toEqual([{ sheet: 'sheet1', top: 0, left: 0, bottom: 1, right: 1 }])
  expect(parseAddress("'It''s my Sheet'!$A$1:$B$2")).toEqual([
    { sheet: "It's my Sheet", top: 0, left: 0, bottom: 1, right: 1 },
  ])
  expect(parseAddress('A:A')).toEqual([{ top: 0, left: 0, bottom: LAST_ROW, right: 0 }])
  expect(parseAddress('$1:3')).toEqual([{ top: 0, left: 0, bottom: 2, right: LAST_COLUMN }])
  expect(parseAddress("'a,b'!A1:B2, D1:E2")).toEqual([
    { sheet: 'a,b', top: 0, left: 0, bottom: 1, right: 1 },
    { sheet: 'a,b', top: 0, left: 3, bottom: 1, right: 4 },
  ])
  expect(parseAddress('C5:B2')).toEqual([{ top: 1, left: 1, bottom: 4, right: 2 }])
})

test.each([
  '',
  'A',
  '1',
  'A0',
  'A1048577',
  'XFE1',
  'A1:B',
  'A:1',
  'A1:B2:C3',
  "'Open!A1",
  '!A1',
  "''!A1",
  '[Book]Sheet!A1',
  'A1,,B2',
  'SUM(A1)',
  'A1!B2!C3',
])('%s is no address', (text) => expect(parseAddress(text)).toBeUndefined())

test('an area is written as Excel writes it', () => {
  const area = { sheet: 'Q1 sales', top: 1, left: 1, bottom: 10, right: 1 }
  expect(formatArea(area)).toBe("'Q1 sales'!B2:B11")
  expect(formatArea(area, { absolute: true, sheet: false })).toBe('$B$2:$B$11')
  expect(formatArea({ top: 0, left: 1, bottom: LAST_ROW, right: 2 })).toBe('B:C')
  expect(formatArea({ top: 1, left: 0, bottom: 2, right: LAST_COLUMN }, { absolute: true })).toBe('$2:$3')
  expect(formatCell({ sheet: 'Data', row: 6, column: 2 })).toBe('Data!C7')
  expect(formatCell({ row: 6, column: 2 }, { absolute: true })).toBe('$C$7')
})

test('worksheet names are quoted where Excel needs it', () => {
  expect(['Data', 'Über_2', 'Q1', 'R1C1', '2024', 'a b', "it's", 'TRUE', 'ABCD1'].map(quoteSheetName)).toEqual([
    'Data',
    'Über_2',
    "'Q1'",
    "'R1C1'",
    "'2024'",
    "'a b'",
    "'it''s'",
    "'TRUE'",
    'ABCD1',
  ])
})
