import { defineFunction, number } from '../define.ts'
import { floorTo } from './rounding.ts'

/** Rounds down to an integer. */
export const INT = defineFunction({
  name: 'INT',
  parameters: [number('number')],
  run: ([value]) => floorTo(value),
})
