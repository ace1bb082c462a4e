import { defineFunction, number, optional, reference } from '../define.ts'
import { rankOf } from './ranking.ts'

/** Place of a number among others; equal ones share the mean of their places. */
export const RANK_AVG = defineFunction({
  name: 'RANK.AVG',
  parameters: [number('number'), reference('ref'), optional(number('order'))],
  run: ([value, cells, order = 0], call) => {
    const { first, ties } = rankOf(value, cells, order !== 0, call)
    return first + (ties - 1) / 2
  },
})
