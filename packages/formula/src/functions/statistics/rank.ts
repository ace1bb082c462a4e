import { defineFunction, number, optional, reference } from '../define.ts'
import { rankOf } from './ranking.ts'

/** Place of a number among others; equal ones share the first of their places. */
export const RANK = defineFunction({
  name: 'RANK',
  parameters: [number('number'), reference('ref'), optional(number('order'))],
  run: ([value, cells, order = 0], call) => rankOf(value, cells, order !== 0, call).first,
})
