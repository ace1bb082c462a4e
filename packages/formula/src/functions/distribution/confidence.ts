import { normalQuantile, studentBothTailsQuantile } from '@excel-ai-chat/analysis'
import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number } from '../define.ts'

/** Half width of the confidence interval of a mean, deviation known. https://support.microsoft.com/office/confidence-norm-function */
export const CONFIDENCE_NORM = defineFunction({
  name: 'CONFIDENCE.NORM',
  parameters: [number('alpha'), number('standard_dev'), number('size')],
  run: ([alpha, deviation, size]) => {
    const n = Math.trunc(size)
    if (alpha <= 0 || alpha >= 1 || deviation <= 0 || n < 1) return errors.num
    return finite((-normalQuantile(alpha / 2) * deviation) / Math.sqrt(n))
  },
})

/** Half width of the confidence interval of a mean, by Student's t. https://support.microsoft.com/office/confidence-t-function */
export const CONFIDENCE_T = defineFunction({
  name: 'CONFIDENCE.T',
  parameters: [number('alpha'), number('standard_dev'), number('size')],
  run: ([alpha, deviation, size]) => {
    const n = Math.trunc(size)
    if (alpha <= 0 || alpha >= 1 || deviation <= 0 || n < 1) return errors.num
    if (n === 1) return errors.div0
    return finite((studentBothTailsQuantile(alpha, n - 1) * deviation) / Math.sqrt(n))
  },
})
