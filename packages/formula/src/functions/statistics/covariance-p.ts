import { array, defineFunction } from '../define.ts'
import { covariance } from './pairs.ts'

/** Population covariance of pairs. */
export const COVARIANCE_P = defineFunction({
  name: 'COVARIANCE.P',
  parameters: [array('array1'), array('array2')],
  run: ([a, b]) => covariance(a, b, false),
})
