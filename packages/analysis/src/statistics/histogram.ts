import { quantile } from './quantile.ts'

/** Bins of equal width with round edges; a value on an edge belongs to the bin above it, the greatest to the last. */
export interface Histogram {
  /** One more than there are bins. */
  readonly edges: readonly number[]
  readonly counts: readonly number[]
}

const mostBins = 50

/**
 * Bin width by Freedman & Diaconis (1981), 2·IQR/∛n, or by Sturges (1926) where the quartiles coincide, rounded to
 * 1, 2, 2.5 or 5 times a power of ten so that the edges can be read.
 * @param sorted finite numbers, ascending
 * @returns undefined without values; one bin where all are equal
 */
export function histogram(sorted: ArrayLike<number>): Histogram | undefined {
  const count = sorted.length
  const min = sorted[0]
  const max = sorted[count - 1]
  if (min === undefined || max === undefined || !Number.isFinite(max - min)) return undefined
  if (min === max) return { edges: [min, max], counts: [count] }
  const spread = quantile(sorted, 0.75) - quantile(sorted, 0.25)
  const wished = spread > 0 ? (2 * spread) / Math.cbrt(count) : (max - min) / Math.ceil(Math.log2(count) + 1)
  const width = roundWidth(Math.max(wished, (max - min) / mostBins))
  const first = Math.floor(min / width)
  const bins = Math.max(1, Math.floor(max / width) + 1 - first)
  // A width that is lost in the size of the numbers makes no edges.
  if (!Number.isSafeInteger(first) || bins > mostBins * 3) return { edges: [min, max], counts: [count] }
  const edges = Array.from({ length: bins + 1 }, (_, i) => Number(((first + i) * width).toPrecision(14)))
  const counts = new Array<number>()
  for (let i = 0; i < bins; i++) counts.push(0)
  let bin = 0
  for (let i = 0; i < count; i++) {
    const value = sorted[i] ?? 0
    while (bin < bins - 1 && value >= (edges[bin + 1] ?? Number.POSITIVE_INFINITY)) bin++
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  return { edges, counts }
}

function roundWidth(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width))
  const factor = [1, 2, 2.5, 5, 10].find((step) => step * power >= width * (1 - 1e-9)) ?? 10
  return factor * power
}
