import { expect, test } from 'vitest'
import { correlateDeviations, pearson, spearman, toDeviations } from './correlation.ts'
import { crossTabulate } from './cross-tabulation.ts'
import {
  chiSquareUpperTail,
  fisherUpperTail,
  normalQuantile,
  normalUpperTail,
  studentTwoTailed,
} from './distributions.ts'
import { coefficientOfVariation } from './dispersion.ts'
import { compareGroups, compareMeans } from './group-comparison.ts'
import { histogram } from './histogram.ts'
import { linearTrend } from './linear-trend.ts'
import { medianAbsoluteDeviation, modifiedZScore } from './median-deviation.ts'
import { jarqueBera, shapiroWilk } from './normality.ts'
import { quantile, tukeyFences } from './quantile.ts'
import { ranks } from './ranks.ts'
import { incompleteBeta, logGamma, upperGamma } from './special-functions.ts'

// Calc: computed with LibreOffice Calc 7. SciPy: computed with SciPy 1.17.
const x = [2.1, 3.4, 1.9, 5.6, 7.7, 4.4, 6.1, 8.8, 3.3, 5, 9.1, 2.7]
const y = [1, 2.2, 1.4, 4.9, 6.1, 3.9, 6.3, 7.2, 2, 5.5, 8, 2.9]
const sorted = Float64Array.from(x).sort()

const near = (value: number | undefined, expected: number, digits = 12) => {
  expect(value).toBeDefined()
  expect(value! / expected).toBeCloseTo(1, digits)
}

test.each([
  [0.1, 2.16],
  [0.25, 3.15],
  [0.375, 3.525],
  [0.5, 4.7],
  [0.75, 6.5],
  [0.9, 8.69],
  [0, 1.9],
  [1, 9.1],
])('the quantile at %d as PERCENTILE.INC (Calc)', (share, expected) => near(quantile(sorted, share), expected, 14))

test('eight values, by hand: Q1 3.5, Q3 9.75, so 1.5 ranges reach 9.375', () => {
  expect(tukeyFences([1, 2, 4, 7, 8, 9, 12, 40])).toEqual({ lower: -5.875, upper: 19.125 })
  expect(tukeyFences([1, 2, 3])).toBeUndefined()
})

test('tails of the distributions (Calc T.DIST.2T, F.DIST.RT, CHISQ.DIST.RT, NORM.S.DIST; SciPy)', () => {
  near(studentTwoTailed(2.5, 7), 0.0409922185857529)
  near(studentTwoTailed(40, 3), 3.4380680789158506e-5)
  near(fisherUpperTail(3.2, 4, 17), 0.0394025703646655)
  near(chiSquareUpperTail(12.3, 5), 0.0309004646354609)
  near(chiSquareUpperTail(0.2, 9), 0.9999994432502542)
  near(normalUpperTail(1.3), 0.0968004845856103)
  near(normalUpperTail(-2.2), 0.9860965524865014)
  near(normalUpperTail(6.1), 5.303423262948808e-10)
})

test('normal quantiles (Calc NORM.S.INV; SciPy)', () => {
  near(normalQuantile(0.975), 1.95996398454005, 13)
  near(normalQuantile(0.001), -3.09023230616781, 13)
  near(normalQuantile(1e-12), -7.034483825301131, 13)
  expect(normalQuantile(0.5)).toBe(0)
})

test('special functions (SciPy gammaln, betainc, gammaincc)', () => {
  near(logGamma(0.1), 2.252712651734206)
  near(logGamma(7.5), 7.534364236758734)
  near(logGamma(150.25), 601.2615040324997)
  near(incompleteBeta(0.3, 2.5, 1.5), 0.08894372317066562)
  near(incompleteBeta(0.02, 0.5, 30), 0.7271017347653229)
  near(upperGamma(3, 2.5), 0.5438131158833297)
  near(upperGamma(0.5, 8), 6.334248366623988e-5)
})

test('Pearson and Spearman with their p (Calc CORREL; SciPy pearsonr, spearmanr)', () => {
  near(pearson(x, y)?.coefficient, 0.958130508031827, 13)
  near(pearson(x, y)?.p, 9.444716490556637e-7, 10)
  near(spearman(x, y)?.coefficient, 0.9580419580419581, 13)
  near(spearman(x, y)?.p, 9.543581826838402e-7, 10)
  near(spearman([1, 2, 2, 3, 4, 4, 4, 5], [2, 1, 3, 3, 5, 4, 6, 6])?.coefficient, 0.9007775105401477, 13)
})

test('a constant, even one that binary fractions blur, correlates with nothing', () => {
  expect(pearson([0.1, 0.1, 0.1, 0.1], [1, 2, 3, 4])).toBeUndefined()
  expect(pearson([1, 2], [1, 2])).toBeUndefined()
  expect(pearson([1, 2, 3], [2, 4, 6])).toMatchObject({ coefficient: 1, p: 0 })
})

test('ties share the mean of their ranks (Calc RANK.AVG)', () => {
  expect(ranks(x)[9]).toBe(7)
  expect([...ranks([10, 20, 20, 30])]).toEqual([1, 2.5, 2.5, 4])
})

test('the straight line (Calc SLOPE, INTERCEPT, RSQ; SciPy linregress)', () => {
  const line = linearTrend(x, y)
  near(line?.slope, 0.908600662052362)
  near(line?.intercept, -0.267241649112249)
  near(line?.rSquared, 0.918014070421326)
  near(line?.standardError, 0.08586536940765577)
  near(line?.p, 9.444716490556382e-7, 10)
  expect(linearTrend([3, 3], [1, 2])).toBeUndefined()
})

test('median absolute deviation (SciPy median_abs_deviation) and the modified z-score by its definition', () => {
  near(medianAbsoluteDeviation(sorted), 1.7)
  near(modifiedZScore(40, 7.5, 4), (0.6745 * 32.5) / 4)
  expect(modifiedZScore(1, 0, 0)).toBeUndefined()
})

test.each<[string, number[], number, number]>([
  ['twelve', x, 0.9265098438520168, 0.34458163212104265],
  ['eight with one far out', [1, 2, 4, 7, 8, 9, 12, 40], 0.6985047637578263, 0.002166429481180694],
  [
    'eleven weights of Shapiro & Wilk (1965)',
    [148, 154, 158, 160, 161, 162, 166, 170, 182, 195, 236],
    0.7888146948631716,
    0.006703814061898823,
  ],
  ['a hundred in equal steps', Array.from({ length: 100 }, (_, i) => i + 1), 0.9547247449577694, 0.0017217221937625888],
  ['three', [1, 2, 3], 1, 1],
])('Shapiro–Wilk of %s (SciPy shapiro)', (_, values, statistic, p) => {
  const result = shapiroWilk(Float64Array.from(values).sort())
  near(result?.statistic, statistic, 7)
  near(result?.p, p, 5)
})

test('Jarque–Bera (SciPy jarque_bera)', () => {
  near(jarqueBera(x)?.statistic, 0.9623304043534839)
  near(jarqueBera(x)?.p, 0.6180628039478754)
  expect(jarqueBera([1, 1, 1, 1, 1, 1, 1, 1])).toBeUndefined()
})

test('a cross tabulation (SciPy chi2_contingency, contingency.association)', () => {
  const observed = [
    [10, 20, 30],
    [6, 9, 17],
  ]
  const a: number[] = []
  const b: number[] = []
  for (const [i, row] of observed.entries()) {
    for (const [j, count] of row.entries()) {
      for (let k = 0; k < count; k++) {
        a.push(i)
        b.push(j)
      }
    }
  }
  const table = crossTabulate([...a, -1], [...b, 0], 2, 3)
  expect([...table!.counts]).toEqual(observed.flat())
  near(table?.chiSquare, 0.27157465150403504, 10)
  near(table?.p, 0.873028283380073, 10)
  near(table?.cramersV, 0.05433137570422292, 10)
})

test('groups: analysis of variance (SciPy f_oneway) and Welch (SciPy ttest_ind; Calc T.TEST)', () => {
  const groups = [
    [6, 8, 4, 5, 3, 4],
    [8, 12, 9, 11, 6, 8],
    [13, 9, 11, 8, 7, 12],
  ]
  const codes = groups.flatMap((group, code) => group.map(() => code))
  const result = compareGroups([...codes, -1], [...groups.flat(), 99], 3)!
  expect(result.groups.map(({ code, mean }) => [code, mean])).toEqual([
    [2, 10],
    [1, 9],
    [0, 5],
  ])
  near(result.f, 9.264705882352942)
  near(result.p, 0.0023987773293929083)
  // By hand: 84 between, 68 within.
  near(result.etaSquared, 84 / 152)
  const [, b, a] = result.groups
  const difference = compareMeans(a!, b!)
  near(difference?.t, -3.464101615137755)
  near(difference?.degrees, 9.615384615384615)
  near(difference?.p, 0.0064438661639553306)
})

test('Welch of the two samples as T.TEST of type 3 (Calc)', () => {
  const both = compareGroups([...x.map(() => 0), ...y.map(() => 1)], [...x, ...y], 2)!
  near(compareMeans(both.groups[0]!, both.groups[1]!)?.p, 0.475263519974841)
})

test('bins have round edges and hold every value once', () => {
  expect(histogram([1, 2, 2, 3, 9, 10])).toEqual({ edges: [0, 10, 20], counts: [5, 1] })
  expect(histogram([5, 5])).toEqual({ edges: [5, 5], counts: [2] })
  expect(histogram([])).toBeUndefined()
  const wide = histogram(Array.from({ length: 1000 }, (_, i) => i / 10))!
  expect(wide.counts.reduce((total, count) => total + count)).toBe(1000)
  expect(wide.edges[1]).toBe(10)
})

test('the coefficient of variation is not told near a mean of zero', () => {
  expect(coefficientOfVariation(-10, 5)).toBe(0.5)
  expect(coefficientOfVariation(0, 5)).toBeUndefined()
})

test('prepared deviations give the same r and p, also over gaps', () => {
  const gaps = Float64Array.from([...x, Number.NaN, 5])
  const other = Float64Array.from([...y, 7, Number.NaN])
  const relation = correlateDeviations(toDeviations(gaps), toDeviations(other), 0.5, 1)
  near(relation?.coefficient, 0.958130508031827)
  near(relation?.p, 9.444716490556637e-7, 9)
  expect(relation?.count).toBe(12)
  expect(correlateDeviations(toDeviations(gaps), toDeviations(other), 0.99, 1)).toBeUndefined()
  const constant = Float64Array.from({ length: 14 }, () => 0.1)
  expect(correlateDeviations(toDeviations(gaps), toDeviations(constant), 0, 1)).toBeUndefined()
})
