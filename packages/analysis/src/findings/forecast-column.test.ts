import { expect, test } from 'vitest'
import type { CellValue } from '../table/cell-value.ts'
import { formatSerial } from '../table/serial.ts'
import { toTable } from '../table/to-table.ts'
import { forecastColumn } from './forecast-column.ts'

const predict = (rows: CellValue[][]) => {
  const table = toTable({ address: 'S!A1', values: [['When', 'Sales'], ...rows] })
  return forecastColumn(table, table.columns[0]!, table.columns[1]!, 3)
}
const months = Array.from({ length: 12 }, (_, i): CellValue[] => [
  `2024-${String(i + 1).padStart(2, '0')}-01`,
  100 + 10 * i,
])

test('a straight rise goes on, month by month over the year’s end', () => {
  const result = predict(months)
  if (result.status !== 'forecast') throw new Error(result.reason)
  expect(result.moments.map((moment) => formatSerial(moment, false))).toEqual([
    '2025-01-01',
    '2025-02-01',
    '2025-03-01',
  ])
  expect(result.forecast.values[2]).toBeCloseTo(240, 3)
  expect(result.naiveWins).toBe(false)
})

test('years count on as years', () => {
  const result = predict(Array.from({ length: 8 }, (_, i) => [String(2016 + i), 5 + i]))
  expect(result.status === 'forecast' && result.moments).toEqual([2024, 2025, 2026])
})

test('a gap, too few moments and moments without a step are refused with the reason', () => {
  expect(predict(months.filter((_, i) => i !== 4))).toMatchObject({
    status: 'declined',
    reason: expect.stringContaining('2024-05-01'),
  })
  expect(predict(months.slice(0, 4))).toMatchObject({
    status: 'declined',
    reason: expect.stringContaining('at least 6'),
  })
  const scattered = [1, 2, 9, 11, 30, 31, 77].map((day): CellValue[] => [formatSerial(45_000 + day, false), day])
  expect(predict(scattered)).toMatchObject({ status: 'declined', reason: expect.stringContaining('no regular step') })
})
