import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number } from '../define.ts'
import { combinations } from './factorial.ts'

/** Combinations with repetition. */
export const COMBINA = defineFunction({
  name: 'COMBINA',
  parameters: [number('number'), number('number_chosen')],
  run: ([n, k]) => {
    const all = Math.trunc(n)
    const chosen = Math.trunc(k)
    if (all < 0 || chosen < 0 || (all === 0 && chosen > 0)) return errors.num
    return chosen === 0 ? 1 : combinations(all + chosen - 1, chosen)
  },
})
