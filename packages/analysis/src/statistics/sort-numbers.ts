/** From how many numbers on counting is tried, and how many places it may count in for each number. */
const fewestToCount = 256
const placesPerNumber = 4

/**
 * Sorts finite numbers in place, ascending. Integers and decimals of up to four places within a narrow range, as most
 * columns hold, are counted instead of compared, in time that grows with their number alone.
 */
export function sortNumbers(values: Float64Array): Float64Array {
  if (values.length >= fewestToCount && countInto(values)) return values
  return values.sort()
}

function countInto(values: Float64Array): boolean {
  let least = Number.POSITIVE_INFINITY
  let greatest = Number.NEGATIVE_INFINITY
  let scale = 1
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0
    if (value < least) least = value
    if (value > greatest) greatest = value
    while (Math.round(value * scale) / scale !== value) {
      scale *= 10
      if (scale > 10_000) return false
    }
    // Negative zero would come back as zero.
    if (value === 0 && 1 / value < 0) return false
  }
  const first = Math.round(least * scale)
  const places = Math.round(greatest * scale) - first + 1
  if (!(places <= placesPerNumber * values.length) || !Number.isSafeInteger(first)) return false
  const counts = new Uint32Array(places)
  for (let i = 0; i < values.length; i++) {
    const place = Math.round((values[i] ?? 0) * scale) - first
    counts[place] = (counts[place] ?? 0) + 1
  }
  let at = 0
  for (let place = 0; place < places; place++) {
    const count = counts[place] ?? 0
    if (count === 0) continue
    values.fill((first + place) / scale, at, at + count)
    at += count
  }
  return true
}
