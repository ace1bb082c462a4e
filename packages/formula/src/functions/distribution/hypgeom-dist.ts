import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import type { Scalar } from '../../evaluate/value.ts'
import { defineFunction, logical, number } from '../define.ts'
import { type Draw, hypergeometricCumulative, hypergeometricDensity } from '@excel-ai-chat/analysis'

/** Successes in a sample drawn without replacement: P(X ≤ k), or P(X = k). https://support.microsoft.com/office/hypgeom-dist-function */
export const HYPGEOM_DIST = defineFunction({
  name: 'HYPGEOM.DIST',
  parameters: [
    number('sample_s'),
    number('number_sample'),
    number('population_s'),
    number('number_pop'),
    logical('cumulative'),
  ],
  run: ([k, sample, successes, population, cumulative]) =>
    hypergeometric(Math.trunc(k), whole(sample, successes, population), cumulative),
})

/** As HYPGEOM.DIST, never cumulative, and #NUM! for a count that cannot be. */
export const HYPGEOMDIST = defineFunction({
  name: 'HYPGEOMDIST',
  parameters: [number('sample_s'), number('number_sample'), number('population_s'), number('number_pop')],
  run: ([k, sample, successes, population]) => {
    const draw = whole(sample, successes, population)
    const count = Math.trunc(k)
    if (count > draw.sample || count > draw.successes) return errors.num
    return count < draw.sample - draw.population + draw.successes ? errors.num : hypergeometric(count, draw, false)
  },
})

function whole(sample: number, successes: number, population: number): Draw {
  return { sample: Math.trunc(sample), successes: Math.trunc(successes), population: Math.trunc(population) }
}

function hypergeometric(k: number, draw: Draw, cumulative: boolean): Scalar {
  const { sample, successes, population } = draw
  if (sample < 0 || successes < 0 || population <= 0 || sample > population || successes > population) return errors.num
  if (k < 0) return errors.num
  return finite(cumulative ? hypergeometricCumulative(k, draw) : hypergeometricDensity(k, draw))
}
