import { normalCumulative, normalDensity } from '@excel-ai-chat/analysis'
import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, logical, number } from '../define.ts'

/** Normal distribution: P(X ≤ x), or its density. https://support.microsoft.com/office/norm-dist-function */
export const NORM_DIST = defineFunction({
  name: 'NORM.DIST',
  parameters: [number('x'), number('mean'), number('standard_dev'), logical('cumulative')],
  run: ([x, mean, deviation, cumulative]) => {
    if (deviation <= 0) return errors.num
    const z = (x - mean) / deviation
    return finite(cumulative ? normalCumulative(z) : normalDensity(z) / deviation)
  },
})
