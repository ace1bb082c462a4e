/** Positions of rows or columns along one direction, in pixels; hidden ones take no room. */
export interface Axis {
  readonly count: number
  readonly length: number
  /** Where an index begins. `offset(count)` is `length`. */
  readonly offset: (index: number) => number
  readonly size: (index: number) => number
  /** The visible index at a pixel, clamped to the axis. */
  readonly indexAt: (pixel: number) => number
  readonly isHidden: (index: number) => boolean
}

/** An axis whose visible entries are all of one size: rows. Costs nothing for a million of them. */
export function uniformAxis(count: number, size: number, hidden: readonly number[]): Axis {
  const gaps = [...hidden].filter((index) => index < count).sort((one, other) => one - other)
  const hiddenSet = new Set(gaps)
  const hiddenBefore = (index: number) => firstAtLeast(gaps, index)
  const offset = (index: number) => (index - hiddenBefore(index)) * size
  return {
    count,
    length: offset(count),
    offset,
    size: (index) => (hiddenSet.has(index) ? 0 : size),
    indexAt: (pixel) => {
      // The n-th visible entry lies as many places further on as entries before it are hidden.
      let index = Math.max(0, Math.floor(pixel / size))
      for (const gap of gaps) {
        if (gap > index) break
        index++
      }
      return Math.min(index, count - 1)
    },
    isHidden: (index) => hiddenSet.has(index),
  }
}

/** An axis of given sizes: columns. A size of 0 is hidden. */
export function sizedAxis(sizes: readonly number[]): Axis {
  const offsets = new Float64Array(sizes.length + 1)
  for (const [index, size] of sizes.entries()) offsets[index + 1] = (offsets[index] ?? 0) + size
  const offset = (index: number) => offsets[Math.min(index, sizes.length)] ?? 0
  return {
    count: sizes.length,
    length: offset(sizes.length),
    offset,
    size: (index) => sizes[index] ?? 0,
    indexAt: (pixel) => {
      const wanted = Math.max(0, Math.min(pixel, offset(sizes.length) - 1))
      // The last entry that begins at or before the pixel; of several that begin there all but the last are hidden.
      return Math.max(0, firstAtLeast(offsets, wanted + 0.5) - 1)
    },
    isHidden: (index) => sizes[index] === 0,
  }
}

/** Index of the first entry that is at least `wanted`, by bisection of ascending numbers. */
function firstAtLeast(ascending: ArrayLike<number>, wanted: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ascending[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}
