import { defineFunction, type FunctionDefinition, number } from '../define.ts'
import { bitOperand } from './bit-operand.ts'

function defineBitwise(name: string, combine: (a: bigint, b: bigint) => bigint): FunctionDefinition {
  return defineFunction({
    name,
    parameters: [number('number1'), number('number2')],
    run: ([first, second]) => Number(combine(bitOperand(first), bitOperand(second))),
  })
}

/** https://support.microsoft.com/office/bitand-function */
export const BITAND = defineBitwise('BITAND', (a, b) => a & b)
/** https://support.microsoft.com/office/bitor-function */
export const BITOR = defineBitwise('BITOR', (a, b) => a | b)
/** https://support.microsoft.com/office/bitxor-function */
export const BITXOR = defineBitwise('BITXOR', (a, b) => a ^ b)
