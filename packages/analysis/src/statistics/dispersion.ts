/**
 * The standard deviation as a share of the mean.
 * @returns undefined where the mean is zero, or so near it that the share says nothing
 */
export function coefficientOfVariation(mean: number, standardDeviation: number): number | undefined {
  const share = standardDeviation / Math.abs(mean)
  return Number.isFinite(share) && share < 1e6 ? share : undefined
}
