/** Depreciation of one period at a multiple of the straight-line rate, never below the salvage value. */
export function decliningBalance(cost: number, salvage: number, life: number, period: number, factor: number): number {
  const rate = Math.min(factor / life, 1)
  const before = rate === 1 ? (period === 1 ? cost : 0) : cost * (1 - rate) ** (period - 1)
  const after = cost * (1 - rate) ** period
  return Math.max(before - Math.max(after, salvage), 0)
}
