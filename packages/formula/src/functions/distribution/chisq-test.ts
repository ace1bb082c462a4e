import { chiSquaredCumulative } from '@excel-ai-chat/analysis'
import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, range } from '../define.ts'
import { sumOf } from '../math/add.ts'
import { listPairs } from './pairs.ts'

/** Probability of counts this far from the expected ones by chance. https://support.microsoft.com/office/chisq-test-function */
export const CHISQ_TEST = defineFunction({
  name: 'CHISQ.TEST',
  parameters: [range('actual_range'), range('expected_range')],
  run: ([actual, expected], call) => {
    const { rows, columns } = call.matrix(actual)
    const [observed, wanted] = listPairs(actual, expected, call)
    const degrees = rows === 1 ? columns - 1 : columns === 1 ? rows - 1 : (rows - 1) * (columns - 1)
    if (degrees === 0) return errors.na
    if (observed.length === 0 || wanted.includes(0)) return errors.div0
    if (wanted.some((value) => value < 0)) return errors.num
    const statistic = sumOf(observed.map((value, index) => (value - (wanted[index] ?? 0)) ** 2 / (wanted[index] ?? 1)))
    return finite(chiSquaredCumulative(statistic, degrees, 'upper'))
  },
})
