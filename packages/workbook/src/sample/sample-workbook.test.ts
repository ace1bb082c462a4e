import { expect, test } from 'vitest'
import { sampleWorkbook } from './sample-workbook.ts'

test('the sample is the same every time', () => {
  expect(sampleWorkbook()).toEqual(sampleWorkbook())
})

test('every order lies in 2025, in order of date, and its amount is what its formula gives', () => {
  const [orders] = sampleWorkbook().sheets
  const firstDay = 45_658
  let day = firstDay
  orders.values.slice(1).forEach(([, date, , , , quantity, price, amount], index) => {
    expect(Number(date)).toBeGreaterThanOrEqual(day)
    expect(Number(date)).toBeLessThan(firstDay + 365)
    day = Number(date)
    expect(amount).toBe(Number(quantity) * Number(price))
    expect(orders.formulas?.[index + 1][7]).toBe(`=F${index + 2}*G${index + 2}`)
  })
})

test('its table covers all orders, and its name points at the total of the targets', () => {
  const { sheets, tables, names } = sampleWorkbook()
  expect(tables[0].area.bottom).toBe(sheets[0].rowCount - 1)
  expect(tables[0].columns).toEqual(sheets[0].values[0])
  expect(names[0].refersTo).toBe('Targets!$N$6')
  expect(sheets[1].values[5][13]).toBe(23_750 + 14_900 + 18_950 + 11_880)
})
