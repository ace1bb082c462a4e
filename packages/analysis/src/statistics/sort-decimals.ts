/** How many bits of an integer are sorted by at a time: tables that stay in the nearest cache. */
const digitBits = 9
const digitMask = 2 ** digitBits - 1
/** Integers above this need as many passes as the doubles themselves. */
const greatestSpan = 2 ** (3 * digitBits)
/** From how many places on, for each number, sorting by digits is faster than counting all places. */
const placesPerNumber = 4
/** So many places are cheap however few the numbers are. */
const cheapPlaces = 4096

/**
 * Sorts decimals of few places in place, ascending, as integers: those of a narrow range are counted, others sorted by
 * the few digits of their distance from the least.
 * @param values at least one finite number
 * @returns false, and leaves the values as they are, where they are not decimals of at most four places within a range
 *   of 2^27 of their last place
 */
export function sortDecimals(values: Float64Array<ArrayBuffer>): boolean {
  const scale = sampleScale(values)
  if (scale === undefined) return false
  let least = Number.POSITIVE_INFINITY
  let greatest = Number.NEGATIVE_INFINITY
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0
    if (value < least) least = value
    if (value > greatest) greatest = value
  }
  const first = Math.round(least * scale)
  const places = Math.round(greatest * scale) - first + 1
  if (!(places <= greatestSpan) || !Number.isSafeInteger(first)) return false
  const distances = distancesFrom(values, first, scale)
  if (distances === undefined) return false
  if (places <= Math.max(cheapPlaces, placesPerNumber * values.length)) {
    writeCounted(values, countPlaces(distances, places), first, scale)
    return true
  }
  const sorted = sortIntegers(distances, places - 1)
  for (let i = 0; i < values.length; i++) values[i] = (first + (sorted[i] ?? 0)) / scale
  return true
}

/** The power of ten that makes integers of some sixty of the values; undefined above four places. */
function sampleScale(values: Float64Array): number | undefined {
  let scale = 1
  for (let i = 0; i < values.length; i += Math.ceil(values.length / 64)) {
    const value = values[i] ?? 0
    while (Math.round(value * scale) / scale !== value) {
      scale *= 10
      if (scale > 10_000) return undefined
    }
  }
  return scale
}

/** How many last places each value is from the first; undefined where one is no such decimal. */
function distancesFrom(values: Float64Array, first: number, scale: number): Uint32Array | undefined {
  const distances = new Uint32Array(values.length)
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0
    const scaled = Math.round(value * scale)
    // Negative zero would come back as zero.
    if (scaled / scale !== value || (value === 0 && 1 / value < 0)) return undefined
    distances[i] = scaled - first
  }
  return distances
}

function countPlaces(distances: Uint32Array, places: number): Uint32Array {
  const counts = new Uint32Array(places)
  for (let i = 0; i < distances.length; i++) {
    const place = distances[i] ?? 0
    counts[place] = (counts[place] ?? 0) + 1
  }
  return counts
}

function writeCounted(values: Float64Array, counts: Uint32Array, first: number, scale: number): void {
  let at = 0
  for (let place = 0; place < counts.length; place++) {
    const value = (first + place) / scale
    for (let left = counts[place] ?? 0; left > 0; left--) values[at++] = value
  }
}

/** By their digits, the least significant first. */
function sortIntegers(integers: Uint32Array, greatest: number): Uint32Array {
  const ends = new Uint32Array(digitMask + 1)
  let source = integers
  let target: Uint32Array = new Uint32Array(integers.length)
  for (let shift = 0; greatest >>> shift > 0; shift += digitBits) {
    ends.fill(0)
    for (let i = 0; i < source.length; i++) {
      const digit = ((source[i] ?? 0) >>> shift) & digitMask
      ends[digit] = (ends[digit] ?? 0) + 1
    }
    let start = 0
    for (let digit = 0; digit <= digitMask; digit++) {
      const count = ends[digit] ?? 0
      ends[digit] = start
      start += count
    }
    for (let i = 0; i < source.length; i++) {
      const integer = source[i] ?? 0
      const digit = (integer >>> shift) & digitMask
      const place = ends[digit] ?? 0
      ends[digit] = place + 1
      target[place] = integer
    }
    const sorted = target
    target = source
    source = sorted
  }
  return source
}
