import { defineToolpakFunction } from '../define-toolpak-function.ts'
import { type FunctionDefinition, text } from '../define.ts'
import { binary, fromBase, hexadecimal, octal } from './number-base.ts'

function defineToDecimal(name: string, base: typeof binary): FunctionDefinition {
  return defineToolpakFunction({
    name,
    parameters: [text('number')],
    run: ([written]) => fromBase(written, base),
  })
}

export const BIN2DEC = defineToDecimal('BIN2DEC', binary)
export const OCT2DEC = defineToDecimal('OCT2DEC', octal)
export const HEX2DEC = defineToDecimal('HEX2DEC', hexadecimal)
