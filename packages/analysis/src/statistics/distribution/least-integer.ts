/**
 * Least whole number of [0, limit] for which `holds`, which is false up to there and true from there on; `limit` if
 * none. Doubles its stride away from `guess`, then halves: some hundred calls even for a limit of 1e15.
 */
export function findLeast(holds: (k: number) => boolean, guess: number, stride: number, limit: number): number {
  let low = Math.min(Math.max(guess, 0), limit)
  let high = low
  let step = Math.max(stride, 1)
  while (low >= 0 && holds(low)) {
    high = low
    low -= step
    step *= 2
  }
  if (low < 0) low = -1
  step = Math.max(stride, 1)
  while (high < limit && !holds(high)) {
    low = high
    high = Math.min(high + step, limit)
    step *= 2
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) high = middle
    else low = middle
  }
  return high
}
