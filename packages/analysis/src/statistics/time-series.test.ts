import { expect, test } from 'vitest'
import { toSerial } from '../table/serial.ts'
import { changes } from './change.ts'
import { fitSmoothing, project, smooth, varianceFactor } from './exponential-smoothing.ts'
import { forecast } from './forecast.ts'
import { findSeasonality } from './seasonality.ts'
import { findGaps, findTimeStep } from './time-step.ts'

const near = (value: number, expected: number) => expect(value / expected).toBeCloseTo(1, 8)
const day = (year: number, month: number, date: number) => toSerial(year, month, date, false)

test('level smoothing with fixed weight (statsmodels 0.15, SimpleExpSmoothing)', () => {
  const values = [
    17.55, 21.86, 23.89, 26.93, 26.89, 28.83, 30.08, 30.95, 30.19, 31.58, 32.58, 33.48, 39.02, 41.39, 41.6, 44.66,
  ]
  const fit = smooth(values, { level: 0.6 }, { level: 17.55, trend: 0, season: [] })
  near(project(fit, 1), 43.09333438)
  near(fit.squaredError, 159.67395574709002)
})

test('level, trend and season with fixed weights (statsmodels 0.15, ETSModel)', () => {
  const values = [42.2, 24.6, 32.7, 37.4, 47.8, 30.3, 36.1, 41.2, 49.9, 31.8, 38.2, 43, 53.1, 33.9, 41, 45.6]
  const fit = smooth(values, { level: 0.4, trend: 0.1, season: 0.18 }, { level: 33, trend: 0.8, season: [9, -8, 0, 3] })
  const expected = [53.85212323869531, 35.855143692281246, 43.38631623860156, 47.93855258009218, 55.977069624664054]
  for (const [i, value] of expected.entries()) near(project(fit, i + 1), value)
  near(fit.squaredError, 45.10455711882621)
  const widths = [1, 1.1180339887498951, 1.2688577540449524, 1.4491376746189446, 1.749399897107577, 1.9673332203772704]
  for (const [i, width] of widths.entries()) near(Math.sqrt(varianceFactor(fit, i + 1)), width)
})

test('the fitted weights are no worse than any of a fine grid', () => {
  const values = [3, 5, 9, 20, 12, 17, 22, 23, 51, 41, 56, 75, 60, 75, 88]
  const fit = fitSmoothing(values, { trend: false, period: 1 })!
  for (let level = 0.01; level < 1; level += 0.01) {
    expect(fit.squaredError).toBeLessThan(
      smooth(values, { level }, { level: 3, trend: 0, season: [] }).squaredError * 1.0001,
    )
  }
})

test('steps of dates: days, weekdays, months, month ends, quarters, years, quarters of an hour', () => {
  const step = (serials: number[]) => findTimeStep(serials, false)
  expect(step([1, 2, 3, 4].map((d) => day(2024, 1, d)))).toEqual({ unit: 'day', every: 1, season: 7 })
  // 2024-01-01 is a Monday.
  expect(step([1, 2, 3, 4, 5, 8, 9, 10].map((d) => day(2024, 1, d)))).toEqual({ unit: 'weekday', every: 1, season: 5 })
  expect(step([1, 2, 3, 4, 5].map((m) => day(2024, m, 1)))).toEqual({ unit: 'month', every: 1, season: 12 })
  expect(step([day(2024, 1, 31), day(2024, 2, 29), day(2024, 3, 31)])).toEqual({ unit: 'month', every: 1, season: 12 })
  expect(step([1, 4, 7, 10].map((m) => day(2024, m, 1)))).toEqual({ unit: 'quarter', every: 1, season: 4 })
  expect(step([2020, 2021, 2022].map((year) => day(year, 6, 30)))).toEqual({ unit: 'year', every: 1, season: 1 })
  expect(step([0, 1, 2, 3].map((i) => 45_000 + i / 96))).toEqual({ unit: 'second', every: 900, season: 96 })
  expect(step([1, 5, 6, 40].map((d) => 45_000 + d))).toBeUndefined()
})

test('the months that are missing', () => {
  const serials = [day(2024, 1, 31), day(2024, 2, 29), day(2024, 3, 31), day(2024, 5, 31), day(2024, 6, 30)]
  const step = { unit: 'month', every: 1, season: 12 } as const
  expect(findGaps(serials, step, false)).toEqual([day(2024, 4, 30)])
})

test('a season is found in a pattern and not in noise', () => {
  const pattern = [5, -3, 0, -2]
  const values = Array.from({ length: 24 }, (_, i) => 100 + 2 * i + (pattern[i % 4] ?? 0))
  expect(findSeasonality(values, 4)!.strength).toBeGreaterThan(0.95)
  // Park & Miller's generator, so that the noise is the same each time.
  let seed = 7
  const noise = Array.from({ length: 48 }, () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647)
  expect(findSeasonality(noise, 4)!.strength).toBeLessThan(0.2)
})

test('a straight line goes on, a random walk stays where it is', () => {
  const line = forecast(
    Float64Array.from({ length: 20 }, (_, i) => 10 + 3 * i),
    1,
    3,
  )!
  expect(line.method).toBe('trend')
  expect(line.values[2]).toBeCloseTo(76, 3)
  let seed = 11
  let level = 100
  const walk = Float64Array.from({ length: 80 }, () => {
    seed = (seed * 48_271) % 2_147_483_647
    level += seed % 2 === 0 ? 1 : -1
    return level
  })
  const stays = forecast(walk, 1, 4)!
  expect(stays.method).toBe('naive')
  // Steps of ±1: after four the standard error is 2, so 95 % reach 3.92.
  expect(stays.upper[3]! - stays.values[3]!).toBeCloseTo(3.92, 2)
})

test('quarters repeat: the season is used and beats the last value', () => {
  const pattern = [30, -10, 5, -25]
  const result = forecast(
    Float64Array.from({ length: 28 }, (_, i) => 200 + i + (pattern[i % 4] ?? 0)),
    4,
    4,
  )!
  expect(['season', 'trend-and-season']).toContain(result.method)
  expect(result.testError).toBeLessThan(result.naiveError)
  expect(result.values[0]).toBeCloseTo(258, 0)
})

test('the change against the period before, and against the season before', () => {
  expect(changes([100, 120, 90])).toEqual([
    { difference: 20, share: 0.2 },
    { difference: -30, share: -0.25 },
  ])
  expect(changes([1, 2, 3, 6], 2)).toEqual([
    { difference: 2, share: 2 },
    { difference: 4, share: 2 },
  ])
  expect(changes([0, 5, -5]).map(({ share }) => share)).toEqual([undefined, undefined])
  // From a loss of 10 to one of 5: half of it better.
  expect(changes([-10, -5])).toEqual([{ difference: 5, share: 0.5 }])
})
