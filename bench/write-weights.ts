import { writeFileSync } from 'node:fs'
import type { Model } from './log-linear.ts'

const path = new URL('../packages/analyst/src/choose/weights.ts', import.meta.url)
/** Weights nearer to zero than this are left out. */
const least = 0.15

/** Writes the trained numbers as a table a person can read: name, then weight, sorted by name. */
export function writeWeights(
  model: Model,
  ids: { featureIds: Map<string, number>; phraseIds: Map<string, number>; readingIds: Map<string, number> },
  confidence: Readonly<Record<string, number>>,
): void {
  const dense = [...ids.featureIds].map(([name, id]): [string, number] => [name, model.dense[id] ?? 0])
  const phrases = [...ids.phraseIds]
  const lexical = [...ids.readingIds].flatMap(([reading, row]) =>
    phrases.map(([phrase, id]): [string, number] => [
      `${reading} ~ ${phrase}`,
      model.lexical[row * model.phrases + id] ?? 0,
    ]),
  )
  const table = (entries: readonly [string, number][], cut: number): string =>
    entries
      .filter(([, weight]) => Math.abs(weight) >= cut)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, weight]) => `${weight.toFixed(2)} ${name}`)
      .join('\n')
  const text = `// Written by bench/train-choice.ts; each line is a weight and the evidence it belongs to.

/** What speaks for and against a reading. */
export const readingWeights = \`
${table([...dense, ...lexical], least)}
\`

/** How sure the chosen answer is. */
export const confidenceWeights = \`
${table(Object.entries(confidence), 0.0001)}
\`
`
  writeFileSync(path, text.replaceAll('\\', ''))
}
