import { array, defineFunction } from '../define.ts'
import { correlation } from './pairs.ts'

/** Pearson's correlation coefficient. */
export const PEARSON = defineFunction({
  name: 'PEARSON',
  parameters: [array('array1'), array('array2')],
  run: ([a, b]) => correlation(a, b),
})
