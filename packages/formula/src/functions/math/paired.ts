import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import type { Matrix } from '../../evaluate/value.ts'
import { Sum } from './add.ts'

/** Sums over pairs of numbers of two equally large arrays; pairs with anything else are left out. */
export function sumPairs(a: Matrix, b: Matrix, term: (x: number, y: number) => number): number | ExcelError {
  if (a.cells.length !== b.cells.length) return errors.na
  const sum = new Sum()
  for (const [index, x] of a.cells.entries()) {
    const y = b.cells[index] ?? null
    if (x instanceof ExcelError) return x
    if (y instanceof ExcelError) return y
    if (typeof x === 'number' && typeof y === 'number') sum.add(term(x, y))
  }
  return finite(sum.value)
}
