import type { Reading } from '../answer.ts'

/** Plans that a person cannot tell apart by their sentences are one choice: the first, which is the likelier. */
export function distinctReadings(readings: readonly Reading[]): readonly Reading[] {
  const seen = new Set<string>()
  return readings.filter(({ sentence }) => !seen.has(sentence) && seen.add(sentence))
}
