import { expect, test } from 'vitest'
import { open } from '../../index.ts'

const workbook = open({ sheets: [{ name: 'S', blocks: [] }] }, { now: Date.UTC(2024, 1, 29, 18) })

// 45292 is 1 January 2024.
test.each([
  ['DATE(2024,1,1)', 45292],
  ['DATE(2024,14,-3)', 45685],
  ['DATE(108,1,2)', 39449],
  ['DATE(1900,2,29)', 60],
  ['DATE(1900,3,1)', 61],
  ['DATE(10000,1,1)', '#NUM!'],
  ['YEAR(45292)', 2024],
  ['MONTH("2024-02-29")', 2],
  ['DAY(60)', 29],
  ['HOUR(0.78125)', 18],
  ['MINUTE("4:48:18 PM")', 48],
  ['SECOND("4:48:18 PM")', 18],
  ['TIME(12,0,0)', 0.5],
  ['TIME(27,0,0)', 0.125],
  ['TODAY()', 45351],
  ['NOW()', 45351.75],
  ['EDATE("2024-01-31",1)', 45351],
  ['EOMONTH(45292,1)', 45351],
  ['WEEKDAY(45292)', 2],
  ['WEEKDAY(45292,2)', 1],
  ['WEEKDAY(45292,3)', 0],
  ['WEEKNUM("2012-03-09")', 10],
  ['WEEKNUM("2012-03-09",2)', 11],
  ['ISOWEEKNUM("2021-01-03")', 53],
  ['DAYS("2021-03-15","2021-02-01")', 42],
  ['DAYS360("2011-01-30","2011-02-01")', 1],
  ['YEARFRAC("2012-01-01","2012-07-30")', 0.5805555555555556],
  ['YEARFRAC("2012-01-01","2012-07-30",1)', 0.5765027322404371],
  ['YEARFRAC("2012-01-01","2012-07-30",3)', 0.5780821917808219],
  ['DATEDIF("2001-06-01","2002-08-15","YD")', 75],
  ['DATEDIF("2001-01-31","2003-01-01","Y")', 1],
  ['DATEDIF("2001-01-31","2001-03-01","M")', 1],
  ['DATEDIF(2,1,"D")', '#NUM!'],
  ['NETWORKDAYS("2012-10-01","2013-03-01")', 110],
  ['NETWORKDAYS("2012-10-01","2013-03-01",{41235,41247,41295})', 107],
  ['NETWORKDAYS.INTL("2006-01-01","2006-01-31",7)', 23],
  ['NETWORKDAYS.INTL("2006-01-01","2006-02-01","0010001")', 22],
  ['WORKDAY("2008-10-01",151)', 39933],
  ['WORKDAY.INTL("2012-01-01",90,11)', 41013],
  ['DATEVALUE("22-May-2011")', 40685],
  ['DATEVALUE("2011/02/23")', 40597],
  ['TIMEVALUE("2:24 AM")', 0.1],
])('%s', (formula, expected) => {
  const value = workbook.evaluate(formula).values?.[0]?.[0]
  if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 10)
  else expect(value).toBe(expected)
})

test('in the 1904 system the same day is 1462 days earlier', () => {
  const macintosh = open({ sheets: [{ name: 'S', blocks: [] }], date1904: true })
  expect(macintosh.evaluate('DATE(2024,1,1)').values).toEqual([[45292 - 1462]])
  expect(macintosh.evaluate('TEXT(DATE(2024,1,1),"yyyy-mm-dd")').values).toEqual([['2024-01-01']])
  expect(macintosh.evaluate('WEEKDAY(DATE(2024,1,1))').values).toEqual([[2]])
})

test('without a clock the current time is refused', () => {
  expect(open({ sheets: [{ name: 'S', blocks: [] }] }).evaluate('TODAY()').status).toBe('unsupported')
})

test('a range where the old ToolPak wants one date is an error', () => {
  const cells = open({ sheets: [{ name: 'S', blocks: [{ top: 0, left: 0, values: [[45292], [45293]] }] }] })
  expect(cells.evaluate('EOMONTH(A1:A2,0)').values).toEqual([['#VALUE!']])
  expect(cells.evaluate('EOMONTH(+A1:A2,0)').values).toEqual([['#VALUE!']])
  expect(cells.evaluate('EOMONTH(A1:A2+0,0)').values).toEqual([[45322], [45322]])
})
