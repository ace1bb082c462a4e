import { array, defineFunction } from '../define.ts'
import { covariance } from './pairs.ts'

/** Sample covariance of pairs. */
export const COVARIANCE_S = defineFunction({
  name: 'COVARIANCE.S',
  parameters: [array('array1'), array('array2')],
  run: ([a, b]) => covariance(a, b, true),
})
