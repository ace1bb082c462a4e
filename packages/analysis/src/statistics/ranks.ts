/** Ranks from 1 for the smallest; equal values share the mean of their ranks, as RANK.AVG with ascending order. */
export function ranks(values: ArrayLike<number>): Float64Array {
  const order = Int32Array.from({ length: values.length }, (_, i) => i)
  order.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0))
  const result = new Float64Array(values.length)
  let start = 0
  while (start < order.length) {
    let end = start + 1
    while (end < order.length && values[order[end] ?? 0] === values[order[start] ?? 0]) end++
    for (let i = start; i < end; i++) result[order[i] ?? 0] = (start + 1 + end) / 2
    start = end
  }
  return result
}
