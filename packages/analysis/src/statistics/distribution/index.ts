export { betaCumulative, betaDensity, betaQuantile } from './beta-distribution.ts'
export { binomialBetween, binomialCumulative, binomialDensity, binomialQuantile } from './binomial.ts'
export { chiSquaredCumulative, chiSquaredDensity, chiSquaredQuantile } from './chi-squared.ts'
export { erf, erfc } from './error-function.ts'
export { fisherCumulative, fisherDensity, fisherQuantile } from './fisher-f.ts'
export { gammaCumulative, gammaDensity, gammaQuantile } from './gamma-distribution.ts'
export { gamma, logGamma } from './gamma-function.ts'
export { type Draw, hypergeometricCumulative, hypergeometricDensity } from './hypergeometric.ts'
export { betaRegularized } from './incomplete-beta.ts'
export { gammaP, gammaQ } from './incomplete-gamma.ts'
export { normalCumulative, normalDensity, normalQuantile } from './normal.ts'
export type { Tail } from './quantile.ts'
export { binomialTerm, poissonTerm } from './saddle-point.ts'
export {
  studentBothTails,
  studentBothTailsQuantile,
  studentCumulative,
  studentDensity,
  studentQuantile,
} from './student-t.ts'
