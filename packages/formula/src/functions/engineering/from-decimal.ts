import { defineToolpakFunction } from '../define-toolpak-function.ts'
import { type FunctionDefinition, number, optional } from '../define.ts'
import { binary, hexadecimal, octal, toBase } from './number-base.ts'

function defineFromDecimal(name: string, base: typeof binary): FunctionDefinition {
  return defineToolpakFunction({
    name,
    parameters: [number('number'), optional(number('places'))],
    run: ([value, places]) => toBase(Math.trunc(value), places, base),
  })
}

export const DEC2BIN = defineFromDecimal('DEC2BIN', binary)
export const DEC2OCT = defineFromDecimal('DEC2OCT', octal)
export const DEC2HEX = defineFromDecimal('DEC2HEX', hexadecimal)
