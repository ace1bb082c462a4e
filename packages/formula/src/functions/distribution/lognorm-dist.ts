import { normalCumulative, normalDensity } from '@excel-ai-chat/analysis'
import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import type { Scalar } from '../../evaluate/value.ts'
import { defineFunction, logical, number } from '../define.ts'

/** Lognormal distribution of x, whose logarithm has that mean and deviation. https://support.microsoft.com/office/lognorm-dist-function */
export const LOGNORM_DIST = defineFunction({
  name: 'LOGNORM.DIST',
  parameters: [number('x'), number('mean'), number('standard_dev'), logical('cumulative')],
  run: ([x, mean, deviation, cumulative]) => lognormal(x, mean, deviation, cumulative),
})

/** As LOGNORM.DIST, always cumulative. */
export const LOGNORMDIST = defineFunction({
  name: 'LOGNORMDIST',
  parameters: [number('x'), number('mean'), number('standard_dev')],
  run: ([x, mean, deviation]) => lognormal(x, mean, deviation, true),
})

function lognormal(x: number, mean: number, deviation: number, cumulative: boolean): Scalar {
  if (x <= 0 || deviation <= 0) return errors.num
  const z = (Math.log(x) - mean) / deviation
  return finite(cumulative ? normalCumulative(z) : normalDensity(z) / (deviation * x))
}
