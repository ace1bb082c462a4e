import { errors } from '../../evaluate/excel-error.ts'
import type { Observations } from './observations.ts'

/** The observations with the logarithms of their y's. @throws #NUM! where a y is not above 0 */
export function logarithms(observations: Observations): Observations {
  if (observations.y.some((value) => value <= 0)) throw errors.num
  return { ...observations, y: observations.y.map((value) => Math.log(value)) }
}
