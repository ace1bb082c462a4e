import { fisherCumulative } from '@excel-ai-chat/analysis'
import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, range } from '../define.ts'
import { comparedNumbers } from './compared-array.ts'
import { describeSample, sampleVariance } from './sample.ts'

/** Two-tailed probability that two samples' variances differ by chance. https://support.microsoft.com/office/f-test-function */
export const F_TEST = defineFunction({
  name: 'F.TEST',
  parameters: [range('array1'), range('array2')],
  run: ([first, second], call) => {
    const a = comparedNumbers(first, call)
    const b = comparedNumbers(second, call)
    const variance1 = sampleVariance(describeSample(a))
    const variance2 = sampleVariance(describeSample(b))
    if (variance1 === 0 || variance2 === 0) return errors.div0
    const ratio = variance1 / variance2
    const below = fisherCumulative(ratio, a.length - 1, b.length - 1)
    const above = fisherCumulative(ratio, a.length - 1, b.length - 1, 'upper')
    return finite(2 * Math.min(below, above))
  },
})
