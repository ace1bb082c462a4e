import { ExcelContext } from '@excel-ai-chat/contracts'
import type { WorkbookFile, Worksheet } from '@excel-ai-chat/workbook'
import { expect, test } from 'vitest'
import { FileHost } from './file.ts'
import { blocksOf, openWorkbook, outlineOf } from './open-workbook.ts'
import { selectArea, selectCell } from './selection.ts'

function worksheet(name: string, values: Worksheet['values'], rest: Partial<Worksheet> = {}): Worksheet {
  return {
    name,
    values,
    rowCount: values.length,
    columnCount: Math.max(...values.map(({ length }) => length)),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    hidden: false,
    ...rest,
  }
}

const items = worksheet(
  'Items',
  [
    ['Item', 'Value', 'Share'],
    ['Item 1', 100, 0.25],
    ['Item 2', 200, 0.75],
  ],
  {
    formulas: [[], [], ['', '=B2*2']],
    numberFormat: [[], [undefined, undefined, '0%'], [undefined, '#,##0', '0%']],
  },
)

function open(...sheets: Worksheet[]): FileHost {
  const file: WorkbookFile = {
    name: 'Test.xlsx',
    sheets,
    names: [{ name: 'Values', refersTo: '=Items!$B$2:$B$3' }],
    tables: [
      {
        name: 'ItemTable',
        area: { sheet: 'Items', top: 0, left: 0, bottom: 2, right: 2 },
        columns: ['Item', 'Value', 'Share'],
        headerRow: true,
        totalsRow: false,
      },
    ],
    date1904: false,
    remarks: [],
  }
  const workbook = openWorkbook(outlineOf(file))
  for (const { sheet, block } of blocksOf(file)) workbook.sheets[sheet]?.append(block)
  return new FileHost(workbook, 'en-GB')
}

test('one selected cell asks about the data around it, and says so', () => {
  expect(open(items).state().asked).toMatchObject({
    address: 'Items!A1:C3',
    rows: 3,
    columns: 3,
    cells: 9,
    expandedFrom: 'A1',
  })
})

test('a whole column is clipped to the used range', () => {
  const host = open(items)
  host.goTo('B:B')
  expect(host.state()).toMatchObject({ selected: 'Items!B:B', asked: { address: 'Items!B1:B3', cells: 3 } })
})

test('blank cells far from the data ask about nothing', () => {
  const host = open(items)
  host.select(selectCell({ row: 50, column: 8 }))
  expect(host.state().asked).toBeUndefined()
})

test('a question carries the selected cells alone, in the shape of the contract', async () => {
  const host = open(items, worksheet('Secrets', [['hidden', 42]]))
  host.goTo('A1:B3')
  const context = await host.readContext()
  expect(ExcelContext.parse(context)).toEqual(context)
  expect(context.selectedRange).toEqual({
    address: 'Items!A1:B3',
    values: [
      ['Item', 'Value'],
      ['Item 1', 100],
      ['Item 2', 200],
    ],
    rowCount: 3,
    columnCount: 2,
    formulas: [
      ['', ''],
      ['', ''],
      ['', '=B2*2'],
    ],
    numberFormat: [
      ['General', 'General'],
      ['General', 'General'],
      ['General', '#,##0'],
    ],
  })
  expect(context.workbook).toMatchObject({
    name: 'Test.xlsx',
    locale: 'en-GB',
    date1904: false,
    sheets: [
      { name: 'Items', usedRange: 'A1:C3' },
      { name: 'Secrets', usedRange: 'A1:B1' },
    ],
    tables: [{ name: 'ItemTable', address: 'Items!A1:C3' }],
  })
  expect(JSON.stringify(context)).not.toContain('hidden')
})

test('the name box takes addresses in any case, names and tables, and refuses the rest', () => {
  const host = open(items, worksheet('My Sheet', [['x']]))
  const goneTo = (typed: string) => (host.goTo(typed) ? host.state().selected : undefined)
  expect(goneTo('b2:c3')).toBe('Items!B2:C3')
  expect(goneTo("'my sheet'!$A$1")).toBe("'My Sheet'!A1")
  expect(goneTo('values')).toBe('Items!B2:B3')
  expect(goneTo('ItemTable')).toBe('Items!A1:C3')
  expect(goneTo('Nowhere!A1')).toBeUndefined()
  expect(goneTo('hello')).toBeUndefined()
})

test('an answer shows its cells, and the selection before can be brought back', () => {
  const host = open(items)
  host.goTo('A1:C3')
  expect(host.show(['B2', 'B3'], 'Items')).toBe(true)
  expect(host.grid().outlined).toHaveLength(2)
  expect(host.state()).toMatchObject({ selected: 'Items!B2', returnTo: 'Items!A1:C3' })
  host.returnFromShow()
  expect(host.state()).toMatchObject({ selected: 'Items!A1:C3', returnTo: undefined })
})

test('cells of a sheet that is not there cannot be shown', () => {
  const host = open(items)
  expect(host.show(['Gone!B2'], undefined)).toBe(false)
  expect(host.state().selected).toBe('Items!A1')
})

const sum = { formula: '=SUM(B2:B3)', values: [[300]], reads: ['B2:B3'], sheet: 'Items' }

test('an inserted formula stands with its value, and undo brings back what was there', async () => {
  const host = open(items)
  host.goTo('A1')
  const plan = host.planInsert(sum)
  expect(plan).toMatchObject({ status: 'ready', address: 'Items!A1', occupied: 1 })
  if (plan.status === 'ready') await plan.apply()
  expect([host.sheet.value(0, 0), host.sheet.formula(0, 0), host.state().undoable]).toEqual([
    300,
    '=SUM(B2:B3)',
    'Items!A1',
  ])
  host.undo()
  expect([host.sheet.value(0, 0), host.sheet.formula(0, 0), host.state().undoable]).toEqual([
    'Item',
    undefined,
    undefined,
  ])
})

test('a formula is not inserted into the cells it reads, nor on another sheet', () => {
  const host = open(items, worksheet('Other', [['x']]))
  host.goTo('B3')
  expect(host.planInsert(sum)).toEqual({ status: 'circular', address: 'Items!B3' })
  host.showSheet(1)
  expect(host.planInsert(sum)).toEqual({ status: 'other-sheet', sheet: 'Items' })
})

test('a result that spills counts every cell it would cover', () => {
  const host = open(items)
  host.select(selectArea({ top: 2, left: 2, bottom: 2, right: 2 }))
  expect(
    host.planInsert({
      ...sum,
      values: [
        [1, 2],
        [3, 4],
      ],
    }),
  ).toMatchObject({
    status: 'ready',
    address: 'Items!C3:D4',
    occupied: 1,
  })
})

test('a value written below the data widens the used range', async () => {
  const host = open(items)
  host.goTo('B5')
  const plan = host.planInsert(sum)
  if (plan.status === 'ready') await plan.apply()
  host.goTo('B:B')
  expect(host.state().asked?.address).toBe('Items!B1:B5')
})

test('cells that depend on what was overwritten are recalculated, and undo brings both back', async () => {
  const host = open(items)
  expect([host.sheet.value(2, 1), host.sheet.formula(2, 1)]).toEqual([200, '=B2*2'])
  host.goTo('B2')
  const plan = host.planInsert({ formula: '=10+5', values: [[15]], reads: [], sheet: 'Items' })
  expect(plan.status === 'ready' && (await plan.apply())).toEqual({ uncomputed: 0 })
  expect([host.sheet.value(1, 1), host.sheet.value(2, 1), host.sheet.formula(2, 1)]).toEqual([15, 30, '=B2*2'])
  host.undo()
  expect([host.sheet.value(1, 1), host.sheet.value(2, 1), host.sheet.formula(2, 1)]).toEqual([100, 200, '=B2*2'])
})
