import { describe, expect, test } from 'vitest'
import { dagostinoPearson, kurtosisScore, skewnessScore } from './dagostino-pearson.ts'
import { andersonDarling, andersonDarlingTail, kolmogorovSmirnov, kolmogorovUpperTail } from './goodness-of-fit.ts'
import { leastSquares, predict } from './least-squares.ts'
import { MersenneTwister } from './mersenne-twister.ts'
import { permutation, trainTestSplit } from './train-test-split.ts'

describe('least squares', () => {
  // The office buildings of Microsoft's page on LINEST, with the coefficients and r² it prints.
  const floor = Float64Array.of(2310, 2333, 2356, 2379, 2402, 2425, 2448, 2471, 2494, 2517, 2540)
  const offices = Float64Array.of(2, 2, 3, 3, 2, 4, 2, 2, 3, 4, 2)
  const entrances = Float64Array.of(2, 2, 1.5, 2, 3, 2, 1.5, 2, 3, 4, 3)
  const age = Float64Array.of(20, 12, 33, 43, 53, 23, 99, 34, 23, 55, 22)
  const price = Float64Array.of(142e3, 144e3, 151e3, 150e3, 139e3, 169e3, 126e3, 142900, 163e3, 169e3, 149e3)

  test('the coefficients of the example of LINEST', () => {
    const model = leastSquares([floor, offices, entrances, age], price)
    expect(model?.intercept).toBeCloseTo(52317.83051, 4)
    expect(model?.coefficients[0]).toBeCloseTo(27.64138737, 7)
    expect(model?.coefficients[1]).toBeCloseTo(12529.76817, 4)
    expect(model?.coefficients[2]).toBeCloseTo(2553.21066, 5)
    expect(model?.coefficients[3]).toBeCloseTo(-234.2371645, 6)
  })

  test('the values of a model lie on its plane', () => {
    const model = { intercept: 1, coefficients: [2, -3] }
    expect([...predict(model, [Float64Array.of(1, 2), Float64Array.of(0, 1)])]).toEqual([3, 2])
  })

  test('a column that follows from another has no coefficients', () => {
    expect(leastSquares([age, age.map((value) => 2 * value)], price)).toBeUndefined()
  })
})

describe('a split that others can repeat', () => {
  test('the ten thousandth number of the default seed is the one the C++ standard demands', () => {
    const random = new MersenneTwister(5489)
    for (let i = 0; i < 9999; i++) random.next()
    expect(random.next()).toBe(4123659995)
  })

  test('ten rows are shuffled by 42 as in the documentation of many NumPy examples', () => {
    expect([...permutation(10, 42)]).toEqual([8, 1, 5, 0, 7, 2, 9, 4, 3, 6])
  })

  test('the test part comes first and is rounded up', () => {
    const { train, test: held } = trainTestSplit(10, 0.25, 42)
    expect([...held]).toEqual([8, 1, 5])
    expect(train).toHaveLength(7)
  })
})

describe('tests of normality', () => {
  test('the scores of the cholesterol example: 62 men, √b₁ 1.02 and b₂ 4.58 (D’Agostino et al. 1990)', () => {
    expect(skewnessScore(1.02, 62)).toBeCloseTo(3.14, 1)
    expect(kurtosisScore(4.58, 62)).toBeCloseTo(2.21, 1)
  })

  test('critical values of A² at 10, 5 and 1 percent (Stephens 1986)', () => {
    expect(andersonDarlingTail(0.631)).toBeCloseTo(0.1, 2)
    expect(andersonDarlingTail(0.752)).toBeCloseTo(0.05, 2)
    expect(andersonDarlingTail(1.035)).toBeCloseTo(0.01, 2)
  })

  test('critical values of K at 10, 5 and 1 percent (Smirnov 1948)', () => {
    expect(kolmogorovUpperTail(1.224)).toBeCloseTo(0.1, 3)
    expect(kolmogorovUpperTail(1.358)).toBeCloseTo(0.05, 3)
    expect(kolmogorovUpperTail(1.628)).toBeCloseTo(0.01, 3)
  })

  test('powers of two are not normal, and equal steps are not far from it', () => {
    const powers = Array.from({ length: 40 }, (_, at) => 2 ** at)
    const steps = Array.from({ length: 40 }, (_, at) => at)
    for (const normality of [dagostinoPearson, andersonDarling, kolmogorovSmirnov]) {
      expect(normality(powers)?.p).toBeLessThan(0.001)
      expect(normality(steps)?.p).toBeGreaterThan(0.005)
    }
  })
})
