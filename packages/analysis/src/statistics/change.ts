/** How each value differs from one some places before it. */
export interface Change {
  readonly difference: number
  /** As a share of the earlier value; undefined where that is zero or the sign changed, so that no share says anything. */
  readonly share: number | undefined
}

/**
 * The change against the period before, or against the same place of the season before.
 * @param values equally spaced, oldest first
 * @param lag how many places back: 1 for the period before, 12 for the month of the year before
 * @returns one change fewer by `lag` than there are values
 */
export function changes(values: ArrayLike<number>, lag = 1): Change[] {
  const result: Change[] = []
  for (let i = lag; i < values.length; i++) {
    const before = values[i - lag] ?? 0
    const difference = (values[i] ?? 0) - before
    const share = difference / before
    const isTelling = before !== 0 && Math.sign(values[i] ?? 0) * Math.sign(before) >= 0 && Number.isFinite(share)
    result.push({ difference, share: isTelling ? (before < 0 ? -share : share) : undefined })
  }
  return result
}
