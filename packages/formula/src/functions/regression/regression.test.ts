import { expect, test } from 'vitest'
import { open } from '../../index.ts'

const book = open({ sheets: [{ name: 'Sheet1', blocks: [] }] })

function numbers(formula: string): unknown[] {
  return book.evaluate(formula).values?.flat() ?? []
}

test('the simple line of Microsoft’s page', () => {
  expect(numbers('LINEST({1;9;5;7},{0;4;2;3},,FALSE)')).toEqual([2, 1])
})

test('the office buildings of Microsoft’s page, four variables with their statistics', () => {
  const x =
    '2310,2,2,20;2333,2,2,12;2356,3,1.5,33;2379,3,2,43;2402,2,3,53;2425,4,2,23;2448,2,1.5,99;2471,2,2,34;2494,3,3,23;2517,4,4,55;2540,2,3,22'
  const y = '142000;144000;151000;150000;139000;169000;126000;142900;163000;169000;149000'
  const table = book.evaluate(`LINEST({${y}},{${x}},TRUE,TRUE)`).values ?? []
  const printed = [
    ['-234.2371645', '2553.210660', '12529.76817', '27.64138737', '52317.83051'],
    ['13.26801148', '530.6691519', '400.0668382', '5.429374042', '12237.36160'],
    ['0.996747993', '970.5784629'],
    ['459.7536742', '6'],
    ['1732393319', '5652135.316'],
  ]
  for (const [row, cells] of printed.entries()) {
    for (const [column, cell] of cells.entries()) {
      const digits = cell.replace(/[-.]/g, '').replace(/^0+/, '').length
      expect(Number(table[row]?.[column]).toPrecision(digits)).toBe(Number(cell).toPrecision(digits))
    }
  }
  expect(table[2]?.[2]).toBe('#N/A')
})

test('Longley’s data to the digits NIST certifies, which the normal equations lose', () => {
  const y = '60323;61122;60171;61187;63221;63639;64989;63761;66019;67857;68169;66513;68655;69564;69331;70551'
  const x = [
    '83,234289,2356,1590,107608,1947',
    '88.5,259426,2325,1456,108632,1948',
    '88.2,258054,3682,1616,109773,1949',
    '89.5,284599,3351,1650,110929,1950',
    '96.2,328975,2099,3099,112075,1951',
    '98.1,346999,1932,3594,113270,1952',
    '99,365385,1870,3547,115094,1953',
    '100,363112,3578,3350,116219,1954',
    '101.2,397469,2904,3048,117388,1955',
    '104.6,419180,2822,2857,118734,1956',
    '108.4,442769,2936,2798,120445,1957',
    '110.8,444546,4681,2637,121950,1958',
    '112.6,482704,3813,2552,123366,1959',
    '114.2,502601,3931,2514,125368,1960',
    '115.7,518173,4806,2572,127852,1961',
    '116.9,554894,4007,2827,130081,1962',
  ].join(';')
  const certified = [
    1829.15146461355, -0.0511041056535807, -1.03322686717359, -2.02022980381683, -0.035819179292591, 15.0618722713733,
    -3482258.63459582,
  ]
  for (const [index, value] of numbers(`LINEST({${y}},{${x}})`).entries()) {
    expect(Math.abs(Number(value) / (certified[index] ?? 0) - 1)).toBeLessThan(1e-9)
  }
})

test('a variable that another already tells gets 0', () => {
  const coefficients = numbers('LINEST({1;3;5;8},{1,2;2,4;3,6;4,8})')
  expect(coefficients[0]).toBe(0)
  expect(coefficients[1]).toBeCloseTo(2.3, 12)
  expect(coefficients[2]).toBeCloseTo(-1.5, 12)
})

test('sales units of Microsoft’s page on LOGEST and GROWTH', () => {
  const y = '{33100;47300;69000;102000;150000;220000}'
  const [m, b] = numbers(`LOGEST(${y},{11;12;13;14;15;16})`)
  expect(Number(m).toFixed(4)).toBe('1.4633')
  expect(Number(b).toFixed(1)).toBe('495.3')
  expect(numbers(`GROWTH(${y},{11;12;13;14;15;16},{17;18})`).map((value) => Math.round(Number(value)))).toEqual([
    320197, 468536,
  ])
})

test('the trend of Microsoft’s page', () => {
  const y = '{133890;135000;135790;137300;138130;139100;139900;141120;141890;143230;144000;145290}'
  const x = '{1;2;3;4;5;6;7;8;9;10;11;12}'
  const known = numbers(`TREND(${y},${x})`).map((value) => Math.round(Number(value)))
  expect(known.slice(0, 3)).toEqual([133953, 134972, 135990])
  const next = numbers(`TREND(${y},${x},{13;14;15;16;17})`).map((value) => Math.round(Number(value)))
  expect(next).toEqual([146172, 147190, 148208, 149226, 150244])
})

test('what does not fit is refused', () => {
  expect(book.evaluate('LINEST({1;2;3},{1;2})').error).toBe('#REF!')
  expect(book.evaluate('LINEST({1;"a";3},{1;2;3})').error).toBe('#VALUE!')
  expect(book.evaluate('LOGEST({1;-2;3},{1;2;3})').error).toBe('#NUM!')
})
