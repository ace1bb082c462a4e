import { studentBothTails, studentCumulative, studentDensity } from '@excel-ai-chat/analysis'
import { type ExcelError, errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, logical, number } from '../define.ts'
import { degreesOfFreedom } from './degrees-of-freedom.ts'

/** Student's t distribution: P(T ≤ x), or its density. https://support.microsoft.com/office/t-dist-function */
export const T_DIST = defineFunction({
  name: 'T.DIST',
  parameters: [number('x'), number('deg_freedom'), logical('cumulative')],
  run: ([x, degrees, cumulative]) => {
    const whole = degreesOfFreedom(degrees)
    return finite(cumulative ? studentCumulative(x, whole) : studentDensity(x, whole))
  },
})

/** P(T > x). https://support.microsoft.com/office/t-dist-rt-function */
export const T_DIST_RT = defineFunction({
  name: 'T.DIST.RT',
  parameters: [number('x'), number('deg_freedom')],
  run: ([x, degrees]) => finite(studentCumulative(-x, degreesOfFreedom(degrees))),
})

/** P(|T| > x). https://support.microsoft.com/office/t-dist-2t-function */
export const T_DIST_2T = defineFunction({
  name: 'T.DIST.2T',
  parameters: [number('x'), number('deg_freedom')],
  run: ([x, degrees]) => bothTails(x, degrees),
})

/** One tail or both. https://support.microsoft.com/office/tdist-function */
export const TDIST = defineFunction({
  name: 'TDIST',
  parameters: [number('x'), number('deg_freedom'), number('tails')],
  run: ([x, degrees, tails]) => {
    const count = Math.trunc(tails)
    if (count !== 1 && count !== 2) return errors.num
    const outside = bothTails(x, degrees)
    return typeof outside === 'number' && count === 1 ? outside / 2 : outside
  },
})

function bothTails(x: number, degrees: number): number | ExcelError {
  const whole = degreesOfFreedom(degrees)
  return x < 0 ? errors.num : finite(studentBothTails(x, whole))
}
