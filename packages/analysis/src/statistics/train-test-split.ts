import { MersenneTwister } from './mersenne-twister.ts'

/** The numbers 0 to count − 1 in the order in which NumPy's `RandomState(seed).permutation(count)` has them. */
export function permutation(count: number, seed: number): Int32Array {
  const random = new MersenneTwister(seed)
  const order = Int32Array.from({ length: count }, (_, at) => at)
  for (let at = count - 1; at > 0; at--) {
    const other = below(random, at)
    const kept = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = kept
  }
  return order
}

/** A number from 0 to `most`: drawn bits under a mask until they fit. */
function below(random: MersenneTwister, most: number): number {
  const mask = 2 ** Math.ceil(Math.log2(most + 1)) - 1
  for (;;) {
    const value = (random.next() & mask) >>> 0
    if (value <= most) return value
  }
}

/**
 * Rows to fit a model to and rows to measure it on, as scikit-learn's `train_test_split` with the same `random_state`.
 * @param testShare of (0, 1); the test part is rounded up
 */
export function trainTestSplit(
  count: number,
  testShare: number,
  seed: number,
): { readonly train: Int32Array; readonly test: Int32Array } {
  // Shares such as 0.3 are a hair off in binary; without the guard 0.3 · 10 could round up to 4.
  const tests = Math.ceil(count * testShare - 1e-9)
  const order = permutation(count, seed)
  return { train: order.subarray(tests), test: order.subarray(0, tests) }
}
