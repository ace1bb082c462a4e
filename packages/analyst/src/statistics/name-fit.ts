import { type Word, words as wordsIn } from '../lexicon/words.ts'
import { similarity } from '../linking/columns.ts'
import type { Grid } from '../linking/grid.ts'

/** How much of a column's name the words of a value's name say, and how much of them it explains. */
export function namedBy(own: readonly string[], grid: Grid, column: number): number {
  const header = grid.columns[column]?.words ?? []
  const joined = header.map(({ text }) => text).join('')
  if (own.join('') === joined || own.includes(joined)) return 2
  return fitOf(own, header)
}

/** 0 to 1: twice the words in common against the words of both. */
export function fitOf(own: readonly string[], header: readonly Word[]): number {
  const said = wordsIn(own.join(' '))
  if (said.length === 0 || header.length === 0) return 0
  const hits = header.map((name) => said.reduce((best, word) => Math.max(best, similarity(word, name)), 0))
  const matched = hits.reduce((sum, hit) => sum + hit, 0)
  return (2 * matched) / (header.length + said.length)
}
