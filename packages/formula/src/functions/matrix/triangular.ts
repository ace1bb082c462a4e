import type { Call } from '../call.ts'

/** A matrix taken apart with partial pivoting (Crout), in place of the rows given. */
export interface Triangular {
  /** L below the diagonal, U on and above it. */
  readonly rows: readonly (readonly number[])[]
  /** Original row at each place. */
  readonly order: readonly number[]
  /** 1, or -1 for an odd number of exchanges; 0 for a singular matrix, whose factors are not to be used. */
  readonly sign: 1 | -1 | 0
}

/** @param rows square; changed by this function */
export function decompose(rows: number[][], call: Call): Triangular {
  const size = rows.length
  call.budget.step(size ** 3)
  const order = rows.map((_, index) => index)
  let sign: 1 | -1 = 1
  for (let column = 0; column < size; column++) {
    let pivot = column
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row
    }
    const top = rows[pivot]
    const here = rows[column]
    const value = top?.[column] ?? 0
    if (top === undefined || here === undefined || value === 0) return { rows, order, sign: 0 }
    if (pivot !== column) {
      rows[pivot] = here
      rows[column] = top
      const moved = order[pivot] ?? 0
      order[pivot] = order[column] ?? 0
      order[column] = moved
      sign = sign === 1 ? -1 : 1
    }
    for (let row = column + 1; row < size; row++) {
      const line = rows[row]
      if (line === undefined) continue
      const factor = (line[column] ?? 0) / value
      line[column] = factor
      for (let next = column + 1; next < size; next++) line[next] = (line[next] ?? 0) - factor * (top[next] ?? 0)
    }
  }
  return { rows, order, sign }
}
