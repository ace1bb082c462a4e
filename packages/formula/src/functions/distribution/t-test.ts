import { studentBothTails } from '@excel-ai-chat/analysis'
import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import type { Operand } from '../../evaluate/value.ts'
import type { Call } from '../call.ts'
import { defineFunction, number, range } from '../define.ts'
import { listPairs } from '../statistics/pairs.ts'
import { comparedArray, comparedNumbers } from './compared-array.ts'
import { describeSample, sampleVariance } from './sample.ts'

/**
 * Probability that two samples' means differ by chance: 1 paired, 2 equal variances, 3 Welch's unequal variances.
 * https://support.microsoft.com/office/t-test-function
 */
export const T_TEST = defineFunction({
  name: 'T.TEST',
  parameters: [range('array1'), range('array2'), number('tails'), number('type')],
  run: ([first, second, tails, type], call) => {
    const sides = Math.trunc(tails)
    const kind = Math.trunc(type)
    const { t, degrees } = kind === 1 ? paired(first, second, call) : unpaired(first, second, kind, call)
    if (sides !== 1 && sides !== 2) return errors.num
    const outside = studentBothTails(Math.abs(t), degrees)
    return finite(sides === 2 ? outside : outside / 2)
  },
})

interface Statistic {
  readonly t: number
  readonly degrees: number
}

function paired(first: Operand, second: Operand, call: Call): Statistic {
  const { x, y } = listPairs(comparedArray(first, call), comparedArray(second, call))
  const differences = describeSample(x.map((value, index) => value - (y[index] ?? 0)))
  const error = Math.sqrt(sampleVariance(differences) / differences.size)
  if (error === 0) throw errors.div0
  return { t: differences.mean / error, degrees: differences.size - 1 }
}

function unpaired(first: Operand, second: Operand, kind: number, call: Call): Statistic {
  const values1 = comparedNumbers(first, call)
  const values2 = comparedNumbers(second, call)
  if (kind !== 2 && kind !== 3) throw errors.num
  const a = describeSample(values1)
  const b = describeSample(values2)
  const difference = a.mean - b.mean
  if (kind === 2) {
    const degrees = a.size + b.size - 2
    if (degrees < 1 || a.size < 2 || b.size < 2) throw errors.div0
    const error = Math.sqrt(((a.squares + b.squares) / degrees) * (1 / a.size + 1 / b.size))
    if (error === 0) throw errors.div0
    return { t: difference / error, degrees }
  }
  const share1 = sampleVariance(a) / a.size
  const share2 = sampleVariance(b) / b.size
  const sum = share1 + share2
  if (sum === 0) throw errors.div0
  const degrees = (sum * sum) / ((share1 * share1) / (a.size - 1) + (share2 * share2) / (b.size - 1))
  return { t: difference / Math.sqrt(sum), degrees }
}
