import { normalCumulative } from '@excel-ai-chat/analysis'
import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number, omittable, range } from '../define.ts'
import { listNumbers } from '../math/fold-numbers.ts'
import { describeSample, sampleVariance } from './sample.ts'

/** Probability of a mean above that of the sample, if x is the true one. https://support.microsoft.com/office/z-test-function */
export const Z_TEST = defineFunction({
  name: 'Z.TEST',
  parameters: [range('array'), number('x'), omittable(number('sigma'))],
  run: ([operand, x, sigma], call) => {
    const values = listNumbers([operand], call)
    if (values.length === 0) return errors.na
    if (values.length === 1) return errors.div0
    const sample = describeSample(values)
    if (sigma !== undefined && sigma <= 0) return errors.num
    const deviation = sigma ?? Math.sqrt(sampleVariance(sample))
    if (deviation === 0) return errors.div0
    return finite(normalCumulative((x - sample.mean) / (deviation / Math.sqrt(sample.size))))
  },
})
