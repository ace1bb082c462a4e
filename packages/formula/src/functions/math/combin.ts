import { defineFunction, number } from '../define.ts'
import { combinations } from './factorial.ts'

/** Combinations without repetition. */
export const COMBIN = defineFunction({
  name: 'COMBIN',
  parameters: [number('number'), number('number_chosen')],
  run: ([n, k]) => combinations(n, k),
})
