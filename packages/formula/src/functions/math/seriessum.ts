import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number, range } from '../define.ts'
import { Sum } from './add.ts'
import { listNumbers } from './fold-numbers.ts'

/** Power series: the sum of coefficient times x to growing powers. */
export const SERIESSUM = defineFunction({
  name: 'SERIESSUM',
  toolPak: true,
  parameters: [number('x'), number('n'), number('m'), range('coefficients')],
  run: ([x, n, m, coefficients], call) => {
    const sum = new Sum()
    for (const [index, coefficient] of listNumbers([coefficients], call).entries()) {
      const exponent = n + index * m
      sum.add(coefficient * (exponent === 0 ? 1 : x ** exponent))
    }
    return finite(sum.value)
  },
})
