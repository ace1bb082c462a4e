import { expect, test } from 'vitest'
import { open } from '../../index.ts'

const book = open({ sheets: [{ name: 'Sheet1', blocks: [] }] })

function result(formula: string): unknown {
  const { status, values } = book.evaluate(formula)
  return values?.[0]?.[0] ?? status
}

test('a line goes on, by hand', () => {
  expect(result('FORECAST.ETS(7,{2,4,6,8},{1,2,3,4})')).toBe(14)
  expect(result('FORECAST.ETS(5.5,{2,4,6,8},{1,2,3,4})')).toBe(11)
})

test('a season on a line goes on, out of order, with a doubled and a missing point', () => {
  // 1, 5, 2, 6, 3, 7: a season of two that gains 1 each time; the 5 comes as 4 and 6 in the second formula.
  expect(result('FORECAST.ETS(7,{3,1,5,6,7,2},{5,1,2,4,6,3},2)')).toBe(4)
  expect(result('FORECAST.ETS(8,{3,1,4,6,6,7,2},{5,1,2,2,4,6,3},2)')).toBe(8)
  expect(result('FORECAST.ETS(6,{2,4,8,10},{1,2,4,5})')).toBe(12)
})

test('the statistics of an exact pattern', () => {
  expect(result('FORECAST.ETS.CONFINT(7,{2,4,6,8},{1,2,3,4},0.9)')).toBe(0)
  expect(result('FORECAST.ETS.STAT({2,4,6,8},{1,3,5,7},8)')).toBe(2)
  expect(result('FORECAST.ETS.STAT({2,4,6,8},{1,3,5,7},6)')).toBe(0)
})

test('what depends on parameters that Excel does not publish is not guessed', () => {
  expect(result('FORECAST.ETS(6,{2,4,7,8,9},{1,2,3,4,5})')).toBe('unsupported')
  expect(result('FORECAST.ETS.STAT({2,4,6,8},{1,2,3,4},1)')).toBe('unsupported')
  expect(result('FORECAST.ETS.SEASONALITY({2,4,6,8},{1,2,3,4})')).toBe('unsupported')
})

test.each([
  ['FORECAST.ETS(-9,{2,4,6,8},{1,2,3,4})', '#NUM!'],
  ['FORECAST.ETS(9,{2,4,6,8},{1,2,3})', '#N/A'],
  ['FORECAST.ETS(9,{2,4,6,8},{1,2,3,4},-1)', '#NUM!'],
  ['FORECAST.ETS(9,{2,4,6,8},{1,2,3,4},1,2)', '#NUM!'],
  ['FORECAST.ETS(9,{2,4,6},{1,2,9})', '#NUM!'],
  ['FORECAST.ETS.CONFINT(9,{2,4,6,8},{1,2,3,4},1)', '#NUM!'],
  ['FORECAST.ETS.STAT({2,4,6,8},{1,2,3,4},9)', '#NUM!'],
])('%s is %s', (formula, error) => {
  expect(book.evaluate(formula).error).toBe(error)
})
