import { array, defineFunction } from '../define.ts'
import { correlation } from './pairs.ts'

/** Pearson's correlation coefficient. */
export const CORREL = defineFunction({
  name: 'CORREL',
  parameters: [array('array1'), array('array2')],
  run: ([a, b]) => correlation(a, b),
})
