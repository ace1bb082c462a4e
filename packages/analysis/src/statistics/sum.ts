/**
 * The sum of finite numbers with Neumaier's compensation (Neumaier 1974), which keeps what cancellation would lose:
 * 1e16 + 1 − 1e16 is 1.
 */
export function sum(values: ArrayLike<number>): number {
  let total = 0
  let lost = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
  }
  return total + lost
}
