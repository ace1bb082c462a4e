import { ExcelError } from '../../evaluate/excel-error.ts'
import { numberFromText } from '../../evaluate/text-number.ts'
import { columnsOf, rowsOf, type SheetArea } from '../../evaluate/value.ts'
import type { Call } from '../call.ts'

/** Where each value of a range stands, by position in row-major order; positions ascend. */
export type ValueIndex = ReadonlyMap<number | string | boolean, readonly number[]>

/** Below this a scan is as fast as looking up. */
const WORTH_INDEXING = 64

/**
 * An index of a range of cells, made once and kept with the snapshot; undefined where the range is too small.
 * Numbers are indexed at 15 digits; text in lower case, and where it reads as a number under that number too.
 */
export function findValueIndex(area: SheetArea, call: Call): ValueIndex | undefined {
  const sheet = call.snapshot.sheets[area.sheet]
  const clipped = sheet?.clip(area) ?? area
  if (rowsOf(clipped) * columnsOf(clipped) < WORTH_INDEXING) return undefined
  return call.snapshot.indexes.get(clipped, () => makeIndex(clipped, call))
}

function makeIndex(area: SheetArea, call: Call): ValueIndex {
  const index = new Map<number | string | boolean, number[]>()
  const width = columnsOf(area)
  call.snapshot.sheets[area.sheet]?.forEach(area, (value, row, column) => {
    if (value instanceof ExcelError) return
    const position = (row - area.top) * width + column - area.left
    addTo(index, keyOf(value), position)
    const number = typeof value === 'string' ? numberFromText(value) : undefined
    if (number !== undefined) addTo(index, keyOf(number), position)
  })
  return index
}

export function keyOf(value: number | string | boolean): number | string | boolean {
  if (typeof value === 'string') return value.toLowerCase()
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(15)) : value
}

function addTo(
  index: Map<number | string | boolean, number[]>,
  key: number | string | boolean,
  position: number,
): void {
  const positions = index.get(key)
  if (positions === undefined) index.set(key, [position])
  else positions.push(position)
}
