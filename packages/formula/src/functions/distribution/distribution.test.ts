import { expect, test } from 'vitest'
import { open } from '../../index.ts'

const book = open({ sheets: [{ name: 'Sheet1', blocks: [] }] })

function result(formula: string): unknown {
  const { values, problem } = book.evaluate(formula)
  return values?.[0]?.[0] ?? problem
}

/** The examples of Microsoft's pages on these functions, with as many decimals as they print. */
test.each([
  ['NORM.DIST(42,40,1.5,TRUE)', '0.9087888'],
  ['NORM.DIST(42,40,1.5,FALSE)', '0.10934'],
  ['NORMDIST(42,40,1.5,TRUE)', '0.9087888'],
  ['NORM.INV(0.908789,40,1.5)', '42.000002'],
  ['NORM.S.DIST(1.333333,TRUE)', '0.908788726'],
  ['NORM.S.DIST(1.333333,FALSE)', '0.164010148'],
  ['NORMSDIST(1.333333)', '0.908788726'],
  ['NORM.S.INV(0.908789)', '1.3333347'],
  ['LOGNORM.DIST(4,3.5,1.2,TRUE)', '0.0390836'],
  ['LOGNORM.DIST(4,3.5,1.2,FALSE)', '0.0176176'],
  ['LOGNORM.INV(0.039084,3.5,1.2)', '4.0000252'],
  ['PHI(0.75)', '0.301137432'],
  ['GAUSS(2)', '0.47725'],
  ['STANDARDIZE(42,40,1.5)', '1.333333333'],
  ['FISHER(0.75)', '0.9729551'],
  ['FISHERINV(0.972955)', '0.75'],
  ['GAMMA(2.5)', '1.329340388'],
  ['GAMMALN(4)', '1.7917595'],
  ['GAMMA.DIST(10.00001131,9,2,FALSE)', '0.032639'],
  ['GAMMA.DIST(10.00001131,9,2,TRUE)', '0.068094'],
  ['GAMMA.INV(0.068094,9,2)', '10.0000112'],
  ['BETA.DIST(2,8,10,TRUE,1,3)', '0.6854706'],
  ['BETA.DIST(2,8,10,FALSE,1,3)', '1.4837646'],
  ['BETA.INV(0.685470581,8,10,1,3)', '2.0000000'],
  ['CHISQ.DIST(0.5,1,TRUE)', '0.52049988'],
  ['CHISQ.DIST(2,3,FALSE)', '0.20755375'],
  ['CHISQ.DIST.RT(18.307,10)', '0.0500006'],
  ['CHISQ.INV(0.93,1)', '3.28302029'],
  ['CHISQ.INV.RT(0.050001,10)', '18.306973'],
  ['F.DIST(15.2068649,6,4,TRUE)', '0.99'],
  ['F.DIST(15.2068649,6,4,FALSE)', '0.0012238'],
  ['F.INV(0.01,6,4)', '0.10930991'],
  ['F.INV.RT(0.01,6,4)', '15.20686'],
  ['T.DIST(60,1,TRUE)', '0.99469533'],
  ['T.DIST(8,3,FALSE)', '0.00073691'],
  ['T.DIST.2T(1.959999998,60)', '0.054645'],
  ['TDIST(1.959999998,60,1)', '0.027322'],
  ['T.INV(0.75,2)', '0.8164966'],
  ['T.INV.2T(0.546449,60)', '0.606533'],
  ['BINOM.DIST(6,10,0.5,FALSE)', '0.2050781'],
  ['BINOM.DIST.RANGE(60,0.75,48)', '0.084'],
  ['BINOM.DIST.RANGE(60,0.75,45,50)', '0.524'],
  ['BINOM.INV(6,0.5,0.75)', '4'],
  ['NEGBINOM.DIST(10,5,0.25,TRUE)', '0.3135141'],
  ['NEGBINOM.DIST(10,5,0.25,FALSE)', '0.0550487'],
  ['HYPGEOM.DIST(1,4,8,20,TRUE)', '0.4654'],
  ['HYPGEOM.DIST(1,4,8,20,FALSE)', '0.3633'],
  ['POISSON.DIST(2,5,TRUE)', '0.124652'],
  ['POISSON.DIST(2,5,FALSE)', '0.084224'],
  ['EXPON.DIST(0.2,10,TRUE)', '0.86466472'],
  ['EXPON.DIST(0.2,10,FALSE)', '1.35335283'],
  ['WEIBULL.DIST(105,20,100,TRUE)', '0.929581'],
  ['WEIBULL.DIST(105,20,100,FALSE)', '0.035589'],
  ['CONFIDENCE.NORM(0.05,2.5,50)', '0.692952'],
  ['CONFIDENCE.T(0.05,1,50)', '0.284196855'],
  ['Z.TEST({3;6;7;8;6;5;4;2;1;9},4)', '0.090574'],
  ['T.TEST({3;4;5;8;9;1;2;4;5},{6;19;3;2;14;4;5;17;1},2,1)', '0.196016'],
  ['F.TEST({6;7;9;15;21},{20;28;31;38;40})', '0.64831785'],
  ['CHISQ.TEST({58,35;11,25;10,23},{45.35,47.65;17.56,18.44;16.09,16.91})', '0.0003082'],
  ['PROB({0;1;2;3},{0.2;0.3;0.1;0.4},2)', '0.1'],
  ['PROB({0;1;2;3},{0.2;0.3;0.1;0.4},1,3)', '0.8'],
])('%s is %s, as Microsoft prints it', (formula, printed) => {
  const decimals = printed.split('.')[1]?.length ?? 0
  expect(Number(result(formula)).toFixed(decimals)).toBe(printed)
})

/** What the remarks of those pages say is refused. */
test.each([
  ['NORM.DIST(1,0,0,TRUE)', '#NUM!'],
  ['NORM.S.INV(1)', '#NUM!'],
  ['T.DIST(1,0.5,TRUE)', '#NUM!'],
  ['T.DIST.2T(-1,3)', '#NUM!'],
  ['TDIST(1,3,3)', '#NUM!'],
  ['GAMMA(-2)', '#NUM!'],
  ['BINOM.DIST(11,10,0.5,TRUE)', '#NUM!'],
  ['CONFIDENCE.T(0.05,1,1)', '#DIV/0!'],
  ['CHISQ.TEST({1,2,3},{1,2})', '#N/A'],
  ['T.TEST({1,2,3},{1,2},2,1)', '#N/A'],
  ['F.TEST({1},{1,2})', '#DIV/0!'],
  ['HYPGEOMDIST(5,4,8,20)', '#NUM!'],
  ['BETA.INV(0.5,8,10,3,1)', '#NUM!'],
  ['T.TEST({#NULL!,1},{1,2},1,2)', '#NUM!'],
  ['PROB({1,2},{0.5,0.6},1)', '#NUM!'],
])('%s is %s', (formula, error) => {
  expect(book.evaluate(formula).error).toBe(error)
})

test('a count that cannot be drawn has no probability, and all of it lies below', () => {
  expect(result('HYPGEOM.DIST(5,4,8,20,FALSE)')).toBe(0)
  expect(result('HYPGEOM.DIST(5,4,8,20,TRUE)')).toBe(1)
})

test('a billion trials end at once', () => {
  expect(result('BINOM.INV(1000000000,0.5,0.5)')).toBe(500_000_000)
  expect(result('POISSON.DIST(1000000000,1000000000,TRUE)')).toBeCloseTo(0.5, 4)
})
