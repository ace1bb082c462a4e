import { populationVariance, moments, quantile, tukeyFences } from '@excel-ai-chat/analysis'
import type { Preparation } from '../plan/statistics-plan.ts'

/** Values after some preparations: NaN for those that were taken out. */
export function prepare(values: Float64Array, steps: readonly Preparation[]): Float64Array {
  return steps.reduce((current, step) => apply(current, step), values)
}

export const finite = (values: Float64Array): Float64Array => values.filter((value) => Number.isFinite(value))

function apply(values: Float64Array, step: Preparation): Float64Array {
  const known = finite(values)
  if (known.length === 0) return values
  if (step.kind === 'outliers') return withoutOutliers(values, known, step)
  if (step.kind === 'fill') {
    const fill =
      step.with === 'mean'
        ? moments(known).mean
        : step.with === 'median'
          ? quantile(known.toSorted(), 0.5)
          : modeOf(known)
    return values.map((value) => (Number.isFinite(value) ? value : fill))
  }
  const { mean } = moments(known)
  const sorted = known.toSorted()
  const low = step.to === 'range' ? (sorted[0] ?? 0) : mean
  const width = step.to === 'range' ? (sorted.at(-1) ?? 0) - low : Math.sqrt(populationVariance(moments(known)))
  return values.map((value) => (width === 0 ? 0 : (value - low) / width))
}

function withoutOutliers(
  values: Float64Array,
  known: Float64Array,
  step: Preparation & { kind: 'outliers' },
): Float64Array {
  const fences = fencesOf(known, step)
  if (fences === undefined) return step.keep === 'inside' ? values : values.map(() => Number.NaN)
  const inside = (value: number): boolean => value >= fences.lower && value <= fences.upper
  const { mean } = moments(known)
  return values.map((value) => {
    if (!Number.isFinite(value)) return Number.NaN
    if (inside(value) === (step.keep === 'inside')) return value
    return step.replace === 'mean' ? mean : Number.NaN
  })
}

function fencesOf(
  known: Float64Array,
  { method, limit }: Preparation & { kind: 'outliers' },
): { readonly lower: number; readonly upper: number } | undefined {
  if (method === 'quartiles') return tukeyFences(known.toSorted(), limit)
  const power = moments(known)
  const reach = limit * Math.sqrt(populationVariance(power))
  return { lower: power.mean - reach, upper: power.mean + reach }
}

/** The most frequent value, the smallest of several. */
export function modeOf(values: Float64Array): number {
  const counts = new Map<number, number>()
  for (const value of values.toSorted()) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best = Number.NaN
  for (const [value, count] of counts) if (count > (counts.get(best) ?? 0)) best = value
  return best
}
