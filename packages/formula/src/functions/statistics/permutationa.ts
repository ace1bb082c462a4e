import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number } from '../define.ts'

/** Permutations with repetition. */
export const PERMUTATIONA = defineFunction({
  name: 'PERMUTATIONA',
  parameters: [number('number'), number('number_chosen')],
  run: ([n, k]) => {
    const all = Math.trunc(n)
    const chosen = Math.trunc(k)
    if (all < 0 || chosen < 0) return errors.num
    return finite(all ** chosen)
  },
})
