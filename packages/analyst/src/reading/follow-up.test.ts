import { type CellValue, toTable } from '@excel-ai-chat/analysis'
import { expect, test } from 'vitest'
import { gridOf } from '../linking/grid.ts'
import { completeFollowUp } from './follow-up.ts'

const values: CellValue[][] = [
  ['Region', 'Product', 'Year', 'Sales', 'Units'],
  ['East', 'Desk', 2021, 500, 5],
  ['West', 'Lamp', 2022, 300, 9],
  ['East', 'Lamp', 2022, 200, 7],
]
const grid = gridOf(toTable({ address: 'A1', values }))

test.each([
  ['and for 2022?', 'total sales in 2021', 'total sales in 2022'],
  ['what about West?', 'How many rows are East?', 'how many rows are west'],
  ['by product instead', 'total sales by region', 'total sales by product'],
  ['and the units?', 'total sales by region', 'total units by region'],
  ['by year', 'total sales', 'total sales by year'],
])('%s after %s', (text, previous, whole) => {
  expect(completeFollowUp(text, previous, grid)).toBe(whole)
})

test('a question of its own stays as it is', () => {
  const text = 'Which product has the most units?'
  expect(completeFollowUp(text, 'total sales in 2021', grid)).toBe(text)
})
