import { errors } from '../../evaluate/excel-error.ts'
import { columnsOf, rowsOf, type Scalar, type SheetArea } from '../../evaluate/value.ts'
import type { Call } from '../call.ts'
import type { Criterion } from './criterion.ts'
import { findValueIndex, keyOf } from './value-index.ts'

/** Which cells of equally large ranges meet all criteria. */
export interface Matches {
  /** Positions in row-major order within the clipped size, ascending. */
  readonly positions: readonly number[]
  /** Columns of the ranges, to turn a position into a row and a column. */
  readonly width: number
  /** Cells beyond the data of whole columns that meet the criteria too, being blank. */
  readonly beyond: number
}

/** @throws ExcelError `#VALUE!` where the ranges differ in size */
export function matchingCells(pairs: readonly (readonly [SheetArea, Criterion])[], call: Call): Matches {
  const [first] = pairs
  if (first === undefined) throw errors.value
  const rows = rowsOf(first[0])
  const width = columnsOf(first[0])
  let height = 0
  let reach = 0
  for (const [area] of pairs) {
    if (rowsOf(area) !== rows || columnsOf(area) !== width) throw errors.value
    call.note(area)
    const clipped = call.snapshot.sheets[area.sheet]?.clip(area) ?? area
    height = Math.max(height, Math.min(rows, rowsOf(clipped)))
    reach = Math.max(reach, Math.min(width, columnsOf(clipped)))
  }
  const beyond = pairs.every(([, criterion]) => criterion.matches(null)) ? rows * width - height * reach : 0
  return { positions: candidates(pairs, height, reach, call), width: reach, beyond }
}

function candidates(
  pairs: readonly (readonly [SheetArea, Criterion])[],
  height: number,
  width: number,
  call: Call,
): readonly number[] {
  for (const [chosen, [area, criterion]] of pairs.entries()) {
    if (criterion.equals === undefined) continue
    const index = findValueIndex(area, call)
    if (index === undefined) continue
    const clipped = call.snapshot.sheets[area.sheet]?.clip(area) ?? area
    const own = columnsOf(clipped)
    const found = index.get(keyOf(criterion.equals)) ?? []
    const others = pairs.filter((_, position) => position !== chosen)
    if (others.length === 0 && own === width) return found
    call.budget.step(found.length)
    return found
      .map((position) => Math.floor(position / own) * width + (position % own))
      .filter((position) => others.every(([other, { matches }]) => matches(cellAt(other, position, width, call))))
  }
  return scan(pairs, height, width, call)
}

function cellAt(area: SheetArea, position: number, width: number, call: Call): Scalar {
  const row = area.top + Math.floor(position / width)
  return call.snapshot.sheets[area.sheet]?.at(row, area.left + (position % width)) ?? null
}

function scan(
  pairs: readonly (readonly [SheetArea, Criterion])[],
  height: number,
  width: number,
  call: Call,
): readonly number[] {
  call.budget.array(height * width)
  const met = new Uint8Array(height * width).fill(1)
  for (const [area, criterion] of pairs) {
    const own = new Uint8Array(height * width)
    if (criterion.matches(null)) own.fill(1)
    const clipped = { ...area, bottom: area.top + height - 1, right: area.left + width - 1 }
    call.snapshot.sheets[area.sheet]?.forEach(clipped, (value, row, column) => {
      own[(row - area.top) * width + column - area.left] = criterion.matches(value) ? 1 : 0
    })
    for (let index = 0; index < met.length; index++) if (own[index] === 0) met[index] = 0
  }
  const positions: number[] = []
  for (let index = 0; index < met.length; index++) if (met[index] === 1) positions.push(index)
  return positions
}
