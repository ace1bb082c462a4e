import type { Aggregate } from './plan.ts'

/** One number for several; undefined where there is none to compute (no numbers, or one for a deviation). */
export function aggregateNumbers(aggregate: Aggregate, numbers: readonly number[]): number | undefined {
  const known = numbers.filter((value) => !Number.isNaN(value))
  if (known.length === 0) return undefined
  switch (aggregate) {
    case 'sum':
      return tidy(sum(known))
    case 'average':
      return sum(known) / known.length
    case 'minimum':
      return known.reduce((least, value) => Math.min(least, value))
    case 'maximum':
      return known.reduce((most, value) => Math.max(most, value))
    case 'median': {
      const sorted = [...known].sort((a, b) => a - b)
      const middle = sorted.length / 2
      const upper = sorted[Math.floor(middle)] ?? NaN
      return Number.isInteger(middle) ? ((sorted[middle - 1] ?? NaN) + upper) / 2 : upper
    }
    case 'deviation': {
      if (known.length < 2) return undefined
      const mean = sum(known) / known.length
      return Math.sqrt(sum(known.map((value) => (value - mean) ** 2)) / (known.length - 1))
    }
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, value) => total + value, 0)

/** Takes the noise of binary fractions out of sums: 0.1 + 0.2 is 0.3 to 15 digits, as Excel shows it. */
export function tidy(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : value
}
