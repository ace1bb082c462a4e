import { orThrow, toNumber } from '../../evaluate/coerce.ts'
import { errors } from '../../evaluate/excel-error.ts'
import type { Operand } from '../../evaluate/value.ts'
import type { Call } from '../call.ts'

/** Zero-based places that CHOOSEROWS and CHOOSECOLS are given, counted from the end where negative. */
export function pickLines(operands: readonly Operand[], size: number, call: Call): number[] {
  return operands.flatMap((operand) => {
    const places = call.matrix(operand)
    if (places.rows !== 1 && places.columns !== 1) throw errors.value
    return places.cells.map((cell) => {
      const number = Math.trunc(orThrow(toNumber(cell)))
      if (number === 0 || Math.abs(number) > size) throw errors.value
      return number > 0 ? number - 1 : size + number
    })
  })
}
