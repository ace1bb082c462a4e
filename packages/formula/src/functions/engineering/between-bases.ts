import { defineToolpakFunction } from '../define-toolpak-function.ts'
import { type FunctionDefinition, number, optional, text } from '../define.ts'
import { binary, fromBase, hexadecimal, octal, toBase } from './number-base.ts'

function defineBetween(name: string, from: typeof binary, to: typeof binary): FunctionDefinition {
  return defineToolpakFunction({
    name,
    parameters: [text('number'), optional(number('places'))],
    run: ([written, places]) => toBase(fromBase(written, from), places, to),
  })
}

export const BIN2OCT = defineBetween('BIN2OCT', binary, octal)
export const BIN2HEX = defineBetween('BIN2HEX', binary, hexadecimal)
export const OCT2BIN = defineBetween('OCT2BIN', octal, binary)
export const OCT2HEX = defineBetween('OCT2HEX', octal, hexadecimal)
export const HEX2BIN = defineBetween('HEX2BIN', hexadecimal, binary)
export const HEX2OCT = defineBetween('HEX2OCT', hexadecimal, octal)
