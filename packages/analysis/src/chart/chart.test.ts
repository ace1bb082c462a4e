import fc from 'fast-check'
import { expect, test } from 'vitest'
import { profileColumns } from '../profile/profile-table.ts'
import type { CellValue } from '../table/cell-value.ts'
import { toTable } from '../table/to-table.ts'
import { toAxis } from './axis.ts'
import { type ChartMarks, toMarks } from './chart-marks.ts'
import { chartSvg } from './chart-svg.ts'
import { suggestCharts } from './suggest-charts.ts'

const read = (values: CellValue[][]) => toTable({ address: 'S!A1', values })
const suggest = (values: CellValue[][]) => {
  const table = read(values)
  return suggestCharts(table, profileColumns(table)).map((chart) => ({ chart, marks: toMarks(table, chart) }))
}

test('groups make bars of their totals, the greatest first', () => {
  const [first] = suggest([
    ['Team', 'Sales'],
    ['A', 1],
    ['B', 5],
    ['A', 3],
    ['B', 7],
    ['C', 2],
    ['C', 2],
  ])
  expect(first?.chart).toMatchObject({ kind: 'bar', aggregate: 'sum', x: { column: 'Team', addresses: ['S!A2:A7'] } })
  expect(first?.marks?.points).toEqual([
    ['B', 12],
    ['A', 4],
    ['C', 4],
  ])
})

test('dates make a line in their order', () => {
  const [first] = suggest([
    ['Day', 'Visits'],
    ['2024-01-03', 5],
    ['2024-01-01', 1],
    ['2024-01-02', 9],
  ])
  expect(first?.chart).toMatchObject({ kind: 'line', aggregate: 'none' })
  expect(first?.marks?.points.map(([, y]) => y)).toEqual([1, 9, 5])
})

test('averages of shares, not their sum', () => {
  const [first] = suggest([
    ['Team', 'Quota'],
    ['A', '10%'],
    ['A', '30%'],
    ['B', '50%'],
    ['B', '70%'],
  ])
  expect(first?.marks?.points).toEqual([
    ['B', 0.6],
    ['A', 0.2],
  ])
})

test('ticks are round and cover the range', () => {
  expect(toAxis(0, 97).ticks).toEqual([0, 20, 40, 60, 80, 100])
  expect(toAxis(-3, 12).ticks).toEqual([-5, 0, 5, 10, 15])
  expect(toAxis(0.12, 0.18).ticks).toEqual([0.12, 0.14, 0.16, 0.18])
})

test('a bar is as high as its share of the axis, by hand: 50 of 100 is half of 296', () => {
  const marks: ChartMarks = {
    kind: 'bar',
    title: 't',
    x: { name: 'x', type: 'nominal' },
    y: { name: 'y' },
    points: [
      ['a', 100],
      ['b', 50],
    ],
  }
  const heights = [...chartSvg(marks).matchAll(/height="([0-9.]+)" fill="#0072b2"/g)].map((match) => Number(match[1]))
  expect(heights).toEqual([296, 148])
})

test('texts of the data cannot leave their place', () => {
  const marks: ChartMarks = {
    kind: 'bar',
    title: '"><script>',
    x: { name: '&', type: 'nominal' },
    y: { name: 'y\u0000' },
    points: [['</svg>', 1]],
  }
  const svg = chartSvg(marks)
  expect(svg).not.toContain('<script>')
  expect(svg.match(/<\/svg>/g)).toHaveLength(1)
  expect(svg).not.toContain('\u0000')
})

const value = fc.oneof(
  fc.constantFrom<CellValue>('a', 'b', '2024-01-01', '2024-02-01', '', '#N/A', '12%'),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
)

test('whatever is charted, no coordinate is NaN or infinite', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('x', 'y', 'z'), value, value), { minLength: 4, maxLength: 30 }),
      (rows) => {
        for (const { marks } of suggest([['k', 'v', 'w'], ...rows]))
          if (marks !== undefined) expect(chartSvg(marks)).not.toMatch(/NaN|Infinity/)
      },
    ),
    { numRuns: 200 },
  )
})
