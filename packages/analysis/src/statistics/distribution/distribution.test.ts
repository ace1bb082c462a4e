import { expect, test } from 'vitest'
import {
  betaCumulative,
  betaQuantile,
  betaRegularized,
  binomialCumulative,
  binomialDensity,
  binomialQuantile,
  chiSquaredQuantile,
  erf,
  erfc,
  fisherCumulative,
  fisherQuantile,
  gamma,
  gammaCumulative,
  gammaP,
  gammaQ,
  gammaQuantile,
  hypergeometricCumulative,
  logGamma,
  normalCumulative,
  normalQuantile,
  studentBothTails,
  studentCumulative,
  studentDensity,
  studentQuantile,
} from './index.ts'

/** Computed with mpmath 1.3 at 60 digits. */
const references: readonly (readonly [(...values: number[]) => number, readonly number[], number])[] = [
  [erf, [-0.3], -0.3286267594591274],
  [erf, [1e-9], 1.1283791670955127e-9],
  [erf, [-3], -0.9999779095030014],
  [erf, [2], 0.9953222650189527],
  [erf, [0.5], 0.5204998778130465],
  [erf, [0.9], 0.7969082124228322],
  [erf, [-1.6], -0.976348383344644],
  [erfc, [-3], 1.9999779095030015],
  [erfc, [9.1], 6.696900427988608e-38],
  [erfc, [-6.5], 2.0],
  [erfc, [0.5], 0.4795001221869535],
  [erfc, [1.3], 0.06599205505934755],
  [erfc, [1e-9], 0.9999999988716208],
  [erfc, [2], 0.004677734981047266],
  [gamma, [10.3], 716430.6890623764],
  [gamma, [17.2], 36698964629326.59],
  [gamma, [-2.7], -0.931082784838964],
  [gamma, [4.9], 20.66738596185786],
  [gamma, [2.5], 1.329340388179137],
  [gamma, [0.5], 1.772453850905516],
  [gamma, [0.1], 9.51350769866873],
  [logGamma, [2.7], 0.4348205536551047],
  [logGamma, [1.2], -0.08537409000331583],
  [logGamma, [1e-5], 11.512919692895826],
  [logGamma, [1000000000000.0], 26631021115915.652],
  [logGamma, [55.5], 166.32150615984037],
  [logGamma, [0.1], 2.252712651734206],
  [logGamma, [19.9], 39.043088581236205],
  [gammaP, [1, 1.5], 0.7768698398515702],
  [gammaP, [1, 1.05], 0.6500622508888446],
  [gammaP, [100, 400], 1.0],
  [gammaP, [2.5, 2.375], 0.5528540983604989],
  [gammaP, [0.01, 0.015], 0.9642017608406671],
  [gammaP, [100, 105.0], 0.7002453423911563],
  [gammaP, [2.5, 0.025], 2.9209539998950108e-5],
  [gammaQ, [1000.0, 500.0], 1.0],
  [gammaQ, [2.5, 2.5], 0.41588018699550794],
  [gammaQ, [10, 10.5], 0.39713259935081063],
  [gammaQ, [1, 0.5], 0.6065306597126334],
  [gammaQ, [0.3, 0.315], 0.26462426780740506],
  [gammaQ, [1000.0, 950.0], 0.9449453137692619],
  [gammaQ, [10, 9.5], 0.5218260222372074],
  [betaRegularized, [3.5, 0.5, 0.9], 0.407083822065589],
  [betaRegularized, [0.2, 30, 0.9], 1.0],
  [betaRegularized, [3.5, 2, 0.5], 0.2430679560328757],
  [betaRegularized, [0.2, 0.5, 0.01], 0.3178037479927827],
  [betaRegularized, [40, 500, 0.3], 1.0],
  [betaRegularized, [1, 0.5, 0.5], 0.2928932188134525],
  [betaRegularized, [3.5, 2, 0.01], 4.4650000000000003e-7],
  [normalCumulative, [-1], 0.15865525393145705],
  [normalCumulative, [-3.3], 0.0004834241423837775],
  [normalCumulative, [0.1], 0.539827837277029],
  [normalCumulative, [2], 0.9772498680518208],
  [normalCumulative, [-8], 6.220960574271784e-16],
  [normalQuantile, [0.02], -2.053748910631823],
  [normalQuantile, [0.99], 2.3263478740408408],
  [normalQuantile, [1e-20], -9.262340089798407],
  [normalQuantile, [0.3], -0.5244005127080408],
  [normalQuantile, [0.7], 0.5244005127080407],
  [normalQuantile, [1e-5], -4.264890793922825],
  [normalQuantile, [1e-300], -37.0470962993612],
  [studentDensity, [3, 1], 0.03183098861837907],
  [studentDensity, [0, 1], 0.3183098861837907],
  [studentDensity, [20, 2.5], 4.9720301261279085e-5],
  [studentDensity, [3, 10], 0.011400549464542524],
  [studentDensity, [0, 2.5], 0.36180872402956504],
  [studentDensity, [0, 10], 0.38910838396603104],
  [studentDensity, [0, 300], 0.3986099675993837],
  [studentBothTails, [20, 300], 3.8631962563160795e-57],
  [studentBothTails, [20, 10], 2.146062317204252e-9],
  [studentBothTails, [0.5, 2.5], 0.6576979198697147],
  [studentBothTails, [3, 1], 0.20483276469913345],
  [studentBothTails, [3, 10], 0.013343655022569578],
  [studentBothTails, [20, 1], 0.03180450251235275],
  [studentBothTails, [0.5, 1], 0.7048327646991335],
  [binomialDensity, [0, 7, 0.3], 0.0823543],
  [binomialDensity, [50, 100, 0.5], 0.07958923738717877],
  [binomialDensity, [999, 1000, 0.9], 1.9420791685807715e-44],
  [binomialDensity, [500000, 1000000, 0.5], 0.0007978843613317501],
  [binomialDensity, [3, 10, 0.2], 0.20132659200000003],
]

test.each(references)('%o at %j agrees with 60-digit arithmetic to 13 digits', (kernel, values, expected) => {
  expect(Math.abs(kernel(...values) / expected - 1)).toBeLessThan(2e-13)
})

test('a shape of 20 million, by quadrature of the density in 40 digits', () => {
  expect(gammaP(2e7, 2e7 * 0.9995)).toBeCloseTo(0.012663895814139951, 12)
  expect(gammaP(2e7, 2e7)).toBeCloseTo(0.5000297354019442, 14)
})

const probabilities = [1e-30, 1e-6, 0.01, 0.4, 0.6, 0.99, 1 - 1e-9]
test.each(probabilities)('quantiles of %d lead back to it', (p) => {
  for (const shape of [0.3, 20]) expect(gammaCumulative(gammaQuantile(p, shape), shape) / p).toBeCloseTo(1, 12)
  expect(betaCumulative(betaQuantile(p, 0.5, 3), 0.5, 3) / p).toBeCloseTo(1, 12)
  expect(fisherCumulative(fisherQuantile(p, 3, 7), 3, 7) / p).toBeCloseTo(1, 12)
  expect(studentCumulative(studentQuantile(p, 7.5), 7.5) / p).toBeCloseTo(1, 12)
})

test('critical values as printed in statistical tables', () => {
  // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.
  expect(normalQuantile(0.975)).toBeCloseTo(1.959964, 6)
  expect(studentQuantile(0.975, 10)).toBeCloseTo(2.228, 3)
  expect(chiSquaredQuantile(0.95, 10)).toBeCloseTo(18.307, 3)
  expect(fisherQuantile(0.95, 5, 10)).toBeCloseTo(3.326, 3)
})

test('a quantile of a billion trials brackets its probability', () => {
  const k = binomialQuantile(0.3, 1e9, 0.37)
  expect(binomialCumulative(k, 1e9, 0.37)).toBeGreaterThanOrEqual(0.3)
  expect(binomialCumulative(k - 1, 1e9, 0.37)).toBeLessThan(0.3)
})

test('hypergeometric probabilities add up, by hand: 3 red of 5 in 10, draw 4: P(X ≤ 1) = (5 + 50) / 210', () => {
  expect(hypergeometricCumulative(1, { sample: 4, successes: 5, population: 10 })).toBeCloseTo(55 / 210, 15)
  const draw = { sample: 60_000_000, successes: 50_000_000, population: 100_000_000 }
  expect(hypergeometricCumulative(30_000_000, draw)).toBeCloseTo(0.5000814, 6)
})

test('a quantile beyond all doubles ends as NaN or at the edge instead of a search without end', () => {
  expect(betaQuantile(0.3, 1e-300, 1e300)).toBeLessThan(1e-300)
  expect(gammaQuantile(0.3, 1e-300)).toBeLessThan(1e-300)
  expect(fisherQuantile(1e-300, 1, 1)).toBeLessThan(1e-300)
})

test('a billion degrees of freedom differ from the normal distribution as Fisher’s expansion says: z + (z³ + z) / 4ν', () => {
  const z = normalQuantile(0.975)
  expect(studentQuantile(0.975, 1e9)).toBeCloseTo(z + (z ** 3 + z) / 4e9, 14)
  expect(betaRegularized(1e9, 1e9, 0.5)).toBeCloseTo(0.5, 13)
})
