import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import type { Reference } from '../../evaluate/value.ts'
import type { Call } from '../call.ts'

/** Place of a number among others, from 1; equal ones share the first place. @throws ExcelError `#N/A` where it is not among them */
export function rankOf(
  value: number,
  cells: Reference,
  ascending: boolean,
  call: Call,
): { readonly first: number; readonly ties: number } {
  let before = 0
  let ties = 0
  call.forEach(
    cells,
    (other) => {
      if (other instanceof ExcelError) throw other
      if (typeof other !== 'number') return
      if (other === value) ties++
      else if (ascending ? other < value : other > value) before++
    },
    'numeric',
  )
  if (ties === 0) throw errors.na
  return { first: before + 1, ties }
}
