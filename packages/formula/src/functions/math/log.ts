import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number, omittable } from '../define.ts'

/** Logarithm to a base, 10 by default. */
export const LOG = defineFunction({
  name: 'LOG',
  parameters: [number('number'), omittable(number('base'))],
  run: ([value, base = 10]) => {
    if (value <= 0 || base <= 0) return errors.num
    if (base === 1) return errors.div0
    return base === 10 ? Math.log10(value) : base === 2 ? Math.log2(value) : Math.log(value) / Math.log(base)
  },
})
