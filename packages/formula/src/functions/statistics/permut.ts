import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number } from '../define.ts'

/** Permutations without repetition. */
export const PERMUT = defineFunction({
  name: 'PERMUT',
  parameters: [number('number'), number('number_chosen')],
  run: ([n, k]) => {
    const all = Math.trunc(n)
    const chosen = Math.trunc(k)
    if (all < 0 || chosen < 0 || all < chosen) return errors.num
    let result = 1
    for (let factor = all; factor > all - chosen && Number.isFinite(result); factor--) result *= factor
    return finite(result)
  },
})
