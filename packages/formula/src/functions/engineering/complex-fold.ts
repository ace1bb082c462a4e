import { errors } from '../../evaluate/excel-error.ts'
import { Reference, type Scalar } from '../../evaluate/value.ts'
import { defineFunction, type FunctionDefinition, range, rest } from '../define.ts'
import { multiply, type Parts } from './complex-arithmetic.ts'
import { type ComplexNumber, formatComplex, parseComplex } from './complex-number.ts'

/** Defines a function of any number of complex numbers, whose suffixes must agree; ranges are taken cell by cell. */
function defineFold(name: string, start: Parts, combine: (a: Parts, b: Parts) => Parts): FunctionDefinition {
  return defineFunction({
    name,
    parameters: [rest(range('inumber'))],
    run: (operands, call) => {
      let total = start
      let suffix: ComplexNumber['suffix']
      const add = (value: Scalar): void => {
        const next = parseComplex(value)
        if (suffix !== undefined && next.suffix !== undefined && next.suffix !== suffix) throw errors.value
        suffix ??= next.suffix
        total = combine(total, [next.real, next.imaginary])
      }
      for (const operand of operands[0]) {
        const area = operand instanceof Reference ? operand.single : undefined
        // A blank cell of its own counts as 0; among others it is passed over.
        if (area !== undefined && area.top === area.bottom && area.left === area.right) {
          add(call.cell(area, area.top, area.left))
        } else call.forEach(operand, (value) => add(value))
      }
      return formatComplex(total[0], total[1], suffix)
    },
  })
}

/** https://support.microsoft.com/office/imsum-function */
export const IMSUM = defineFold('IMSUM', [0, 0], ([a, b], [c, d]) => [a + c, b + d])
/** https://support.microsoft.com/office/improduct-function */
export const IMPRODUCT = defineFold('IMPRODUCT', [1, 0], multiply)
