import { type CellValue, toTable } from '@excel-ai-chat/analysis'
import { open } from '@excel-ai-chat/formula'
import { describe, expect, test } from 'vitest'
import type { ChartDrawing } from './chart-drawing.ts'
import { answer } from '../answer-question.ts'

const orders: CellValue[][] = [
  ['Order ID', 'Region', 'Product', 'Amount', 'Weight kg', 'Ordered on'],
  [1, 'North', 'Lamp', 10, 2, '2024-01-01'],
  [2, 'South', 'Lamp', 20, 3, '2024-01-08'],
  [3, 'North', 'Desk', 60, 30, '2024-02-06'],
  [4, 'East', 'Chair', 30, 9, '2025-02-09'],
  [5, 'North', 'Chair', 50, 11, '2025-03-09'],
]

function ask(text: string): ReturnType<typeof answer> {
  const workbook = open({ sheets: [{ name: 'Sheet1', blocks: [{ top: 0, left: 0, values: orders }] }] })
  return answer({ text, tables: [toTable({ address: 'Sheet1!A1', values: orders })], workbook })
}

function drawn(text: string): ChartDrawing {
  const given = ask(text)
  if (given.status !== 'answered' || given.chart === undefined) throw new Error(`no chart: ${given.text}`)
  return given.chart
}

describe('what is drawn', () => {
  test('a pie of how many rows each region has', () => {
    const chart = drawn('Show me a pie chart of how many orders each region has')
    expect(chart).toMatchObject({ kind: 'pie', x: { name: 'Region' }, y: { name: 'Count' } })
    expect(chart.points).toEqual([
      ['North', 3],
      ['South', 1],
      ['East', 1],
    ])
  })

  test('bars of a total by a column, in the order that is asked for', () => {
    const chart = drawn('Bar chart of the sum of amount by region, and sort the y-axis from high to low')
    expect(chart.kind).toBe('column')
    expect(chart.points).toEqual([
      ['North', 120],
      ['East', 30],
      ['South', 20],
    ])
  })

  test('a scatter chart keeps the order of the two columns, and colours by a third', () => {
    const chart = drawn('Draw a scatter chart about the correlation between weight kg and amount, colored by region')
    expect(chart).toMatchObject({ kind: 'scatter', series: { name: 'Region' } })
    expect(chart.points[2]).toEqual([30, 60, 'North'])
  })

  test('stacked bars have one part for each series', () => {
    const chart = drawn('Stacked bar chart of the number of orders of each product and region')
    expect(chart.kind).toBe('stacked-column')
    expect(chart.points).toContainEqual(['North', 1, 'Lamp'])
    expect(chart.points).toHaveLength(5)
  })

  test('only the groups whose aggregate passes', () => {
    const chart = drawn('Bar chart of the average amount for each product where the average amount is higher than 20')
    expect(chart.points).toEqual([
      ['Desk', 60],
      ['Chair', 40],
    ])
  })

  test('a scatterplot of one versus another has the first upright', () => {
    const chart = drawn('Scatterplot of amount vs weight kg by region')
    expect(chart).toMatchObject({ x: { name: 'Weight kg' }, y: { name: 'Amount' }, series: { name: 'Region' } })
  })

  test('only the rows that a condition names', () => {
    const chart = drawn('Plot the average amount for each product as a bar chart where the region is North')
    expect(chart.points).toEqual([
      ['Lamp', 10],
      ['Desk', 60],
      ['Chair', 50],
    ])
  })
})

describe('dates along an axis', () => {
  test('bins are those that are asked for, in the order of the calendar: 1 January 2024 was a Monday', () => {
    const chart = drawn('Bar chart of the number of orders, bin ordered on by weekday')
    expect(chart.x).toMatchObject({ name: 'Ordered on', bin: 'weekday' })
    expect(chart.points).toEqual([
      ['Mon', 2],
      ['Tue', 1],
      ['Sun', 2],
    ])
  })

  test('a trend goes by year unless another unit is asked for', () => {
    const chart = drawn('Show the trend of the sum of amount over ordered on')
    expect(chart).toMatchObject({ kind: 'line', x: { bin: 'year' } })
    expect(chart.points).toEqual([
      ['2024', 90],
      ['2025', 80],
    ])
  })
})

test('the kind is chosen, with its reason, where none is named', () => {
  expect(drawn('Visualize the relationship between weight kg and amount')).toMatchObject({
    kind: 'scatter',
    reason: 'Both axes hold numbers, and how they go together is asked for.',
  })
})

test('a word such as chart alone does not ask for one', () => {
  const given = ask('How many products are on this chart?')
  expect(given.status === 'answered' ? given.chart : undefined).toBeUndefined()
})

test('a request that names no column is declined instead of answered with something else', () => {
  expect(ask('Draw a pie chart of the weather').status).toBe('declined')
})

test('grouped points carry the formula that gives them', () => {
  const given = ask('Show me a pie chart of how many orders each region has')
  expect(given).toMatchObject({ ledger: [{ agreement: 'agreed' }] })
})
