import { orThrow, toText } from '../../evaluate/coerce.ts'
import { type Operand, Reference } from '../../evaluate/value.ts'
import type { Call } from '../call.ts'
import { requireLength } from './require-length.ts'

/** @throws ExcelError `#VALUE!` where the result is longer than Excel holds */
export function joinTexts(parts: readonly string[], call: Call, delimiters: readonly string[] = ['']): string {
  const pieces: string[] = []
  let length = 0
  for (const [index, part] of parts.entries()) {
    const delimiter = index === 0 ? '' : (delimiters[(index - 1) % delimiters.length] ?? '')
    length += part.length + delimiter.length
    requireLength(length, call)
    pieces.push(delimiter, part)
  }
  return pieces.join('')
}

/** All texts of the operands in order, blanks as empty texts. @throws ExcelError the first error among them */
export function listTexts(operands: readonly Operand[], call: Call): string[] {
  return operands.flatMap((operand) => {
    const areas = operand instanceof Reference ? operand.areas.map((area) => new Reference([area])) : [operand]
    return areas.flatMap((area) => call.matrix(area).cells.map((cell) => orThrow(toText(cell))))
  })
}
