import { array, defineFunction, number, optional } from '../define.ts'
import { listNumbers } from '../math/fold-numbers.ts'
import { percentRank } from './percent-rank.ts'

/** Rank of a value as a part of 1, both ends included. */
export const PERCENTRANK = defineFunction({
  name: 'PERCENTRANK',
  parameters: [array('array'), number('x'), optional(number('significance'))],
  run: ([matrix, x, digits = 3], call) => percentRank(listNumbers([matrix], call), x, digits, false),
})
