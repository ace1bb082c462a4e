import { finite } from '../../evaluate/operators.ts'
import { array, defineFunction } from '../define.ts'
import { squareRows } from './numeric-matrix.ts'
import { decompose } from './triangular.ts'

/** Determinant of a square matrix. https://support.microsoft.com/office/mdeterm-function */
export const MDETERM = defineFunction({
  name: 'MDETERM',
  parameters: [array('array')],
  run: ([matrix], call) => {
    const { rows, sign } = decompose(squareRows(matrix), call)
    if (sign === 0) return 0
    let product: number = sign
    for (const [index, line] of rows.entries()) product *= line[index] ?? 0
    return finite(product)
  },
})
