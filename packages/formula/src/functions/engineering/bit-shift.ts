import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, type FunctionDefinition, number } from '../define.ts'
import { bitOperand } from './bit-operand.ts'

function defineShift(name: string, direction: 1 | -1): FunctionDefinition {
  return defineFunction({
    name,
    parameters: [number('number'), number('shift_amount')],
    run: ([value, amount]) => {
      const bits = bitOperand(value)
      const places = Math.trunc(amount) * direction
      if (Math.abs(places) > 53) return errors.num
      const shifted = places >= 0 ? bits << BigInt(places) : bits >> BigInt(-places)
      return shifted >= 2n ** 48n ? errors.num : Number(shifted)
    },
  })
}

/** https://support.microsoft.com/office/bitlshift-function */
export const BITLSHIFT = defineShift('BITLSHIFT', 1)
/** https://support.microsoft.com/office/bitrshift-function */
export const BITRSHIFT = defineShift('BITRSHIFT', -1)
