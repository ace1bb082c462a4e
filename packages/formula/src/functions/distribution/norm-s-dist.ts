import { normalCumulative, normalDensity } from '@excel-ai-chat/analysis'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, logical, number } from '../define.ts'

/** Standard normal distribution: P(Z ≤ z), or its density. https://support.microsoft.com/office/norm-s-dist-function */
export const NORM_S_DIST = defineFunction({
  name: 'NORM.S.DIST',
  parameters: [number('z'), logical('cumulative')],
  run: ([z, cumulative]) => finite(cumulative ? normalCumulative(z) : normalDensity(z)),
})

/** As NORM.S.DIST, always cumulative. */
export const NORMSDIST = defineFunction({
  name: 'NORMSDIST',
  parameters: [number('z')],
  run: ([z]) => finite(normalCumulative(z)),
})
