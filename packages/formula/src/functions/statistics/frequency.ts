import { Matrix } from '../../evaluate/value.ts'
import { upTo } from '../arrays/keep.ts'
import { array, defineFunction } from '../define.ts'
import { listNumbers } from '../math/fold-numbers.ts'
import { sortedNumbers } from './order-statistics.ts'

/** Counts of numbers up to each bound, and above the last. */
export const FREQUENCY = defineFunction({
  name: 'FREQUENCY',
  parameters: [array('data_array'), array('bins_array')],
  run: ([data, bins], call) => {
    const values = sortedNumbers(listNumbers([data], call))
    const given = listNumbers([bins], call)
    // A bound that is blank counts as 0.
    const bounds = given.length === 0 ? [0] : given
    const order = upTo(bounds.length).sort((a, b) => (bounds[a] ?? 0) - (bounds[b] ?? 0) || a - b)
    const counts: number[] = bounds.map(() => 0)
    let next = 0
    let previous: number | undefined
    for (const place of order) {
      const bound = bounds[place] ?? 0
      if (bound === previous) continue
      previous = bound
      const from = next
      while (next < values.length && (values[next] ?? 0) <= bound) next++
      counts[place] = next - from
    }
    return Matrix.column([...counts, values.length - next])
  },
})
