import { expect, test } from 'vitest'
import { open } from '../../index.ts'

const book = open({
  sheets: [{ name: 'Sheet1', blocks: [{ top: 0, left: 0, values: [['3+4i', null, true, 7]] }] }],
})

function result(formula: string): unknown {
  const { values, problem } = book.evaluate(formula)
  return values?.[0]?.[0] ?? problem
}

/** The examples of Microsoft's pages on these functions. */
test.each([
  ['BIN2DEC(1100100)', 100],
  ['BIN2DEC(1111111111)', -1],
  ['BIN2HEX(11111011,4)', '00FB'],
  ['BIN2OCT(1001,3)', '011'],
  ['DEC2BIN(9,4)', '1001'],
  ['DEC2BIN(-100)', '1110011100'],
  ['DEC2HEX(-54)', 'FFFFFFFFCA'],
  ['DEC2OCT(58,3)', '072'],
  ['HEX2BIN("F",8)', '00001111'],
  ['HEX2DEC("FFFFFFFF5B")', -165],
  ['HEX2OCT("F",3)', '017'],
  ['OCT2BIN(3,3)', '011'],
  ['OCT2DEC(54)', 44],
  ['OCT2HEX(100,4)', '0040'],
  ['BITAND(13,25)', 9],
  ['BITOR(23,10)', 31],
  ['BITXOR(5,3)', 6],
  ['BITLSHIFT(4,2)', 16],
  ['BITRSHIFT(13,2)', 3],
  ['DELTA(5,4)', 0],
  ['GESTEP(5,4)', 1],
  ['COMPLEX(3,4,"j")', '3+4j'],
  ['IMABS("5+12i")', 13],
  ['IMCONJUGATE("3+4i")', '3-4i'],
  ['IMCOS("1+i")', '0.833730025131149-0.988897705762865i'],
  ['IMDIV("-238+240i","10+24i")', '5+12i'],
  ['IMEXP("1+i")', '1.46869393991589+2.28735528717884i'],
  ['IMLOG10("3+4i")', '0.698970004336019+0.402719196273373i'],
  ['IMPRODUCT("3+4i","5-3i")', '27+11i'],
  ['IMSIN("4+3i")', '-7.61923172032141-6.548120040911i'],
  ['IMSQRT("1+i")', '1.09868411346781+0.455089860562227i'],
  ['IMSUB("13+4i","5+3i")', '8+i'],
  ['IMSUM("3+4i","5-3i")', '8+i'],
])('%s is %s', (formula, expected) => {
  expect(result(formula)).toBe(expected)
})

/** The same pages, with as many decimals as they print. */
test.each([
  ['BESSELI(1.5,1)', '0.981666428'],
  ['BESSELJ(1.9,2)', '0.329925829'],
  ['BESSELK(1.5,1)', '0.277387804'],
  ['BESSELY(2.5,1)', '0.145918138'],
  ['CONVERT(1,"lbm","kg")', '0.4535924'],
  ['CONVERT(68,"F","C")', '20'],
  ['CONVERT(CONVERT(100,"ft","m"),"ft","m")', '9.290304'],
  ['ERF(0.745)', '0.70792892'],
  ['ERFC(1)', '0.15729921'],
  ['IMARGUMENT("3+4i")', '0.92729522'],
])('%s is %s', (formula, printed) => {
  const decimals = printed.split('.')[1]?.length ?? 0
  expect(Number(result(formula)).toFixed(decimals)).toBe(printed)
})

test.each([
  ['CONVERT(2.5,"ft","sec")', '#N/A'],
  ['CONVERT(1,"M","km")', '#N/A'],
  ['DEC2BIN(512)', '#NUM!'],
  ['HEX2DEC("G")', '#NUM!'],
  ['BITAND(1.5,1)', '#NUM!'],
  ['IMSUM("1+i","1+j")', '#VALUE!'],
  ['IMARGUMENT(0)', '#DIV/0!'],
  ['BESSELJ(1,-1)', '#NUM!'],
])('%s is %s', (formula, error) => {
  expect(book.evaluate(formula).error).toBe(error)
})

test('functions of the former ToolPak refuse logicals and ranges, count a blank cell as 0 and need what they require', () => {
  expect(book.evaluate('DELTA(C1)').error).toBe('#VALUE!')
  expect(book.evaluate('IMABS(A1:B1)').error).toBe('#VALUE!')
  expect(book.evaluate('CONVERT(,"m","km")').error).toBe('#N/A')
  expect(result('DELTA(B1)')).toBe(1)
  expect(result('IMSUM(A1:B1,D1)')).toBe('10+4i')
  expect(book.evaluate('DELTA({1,0})').values).toEqual([[0, 1]])
})

test('a small argument keeps its digits: 1/sin z and cot z are nearly 1/z', () => {
  expect(result('IMCSC("0.000000001")')).toBe('1000000000')
  expect(result('IMCOT("0.000000001i")')).toBe('-1000000000i')
})

test('orders of a billion end at once', () => {
  expect(result('BESSELJ(1,1000000000)')).toBe(0)
  expect(book.evaluate('BESSELY(1000000000,999999999)').status).toBe('limit')
})
