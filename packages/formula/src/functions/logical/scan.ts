import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import { isScalar, Matrix, type Operand, type Scalar } from '../../evaluate/value.ts'
import { defineFunction, lambda, omittable, range } from '../define.ts'

/** As REDUCE, but yields every result in the place of its cell. */
export const SCAN = defineFunction({
  name: 'SCAN',
  parameters: [omittable(range('initial_value')), range('array'), lambda('lambda')],
  run: ([initial, operand, callee], call) => {
    const matrix = call.matrix(operand)
    let result: Operand | undefined = initial
    const cells = matrix.cells.map((cell): Scalar => {
      result = result === undefined ? cell : call.applyScalar(callee, [result, cell])
      return result instanceof ExcelError || !isScalar(result) ? (isScalar(result) ? result : errors.calc) : result
    })
    return new Matrix(matrix.rows, matrix.columns, cells)
  },
})
