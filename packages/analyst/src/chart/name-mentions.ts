import { stopWords } from '../lexicon/stop-words.ts'
import type { Word } from '../lexicon/words.ts'
import { similarity } from '../linking/columns.ts'
import type { Grid, GridColumn } from '../linking/grid.ts'
import type { ColumnMention, Span } from '../linking/mention.ts'

export interface NameMention extends ColumnMention {
  /** The name stands there word for word. */
  readonly exact: boolean
}

const joints = new Set(['of', 'the', 'each', 'every', 'all', 'for', 'a', 'an', 'different'])

/**
 * Where words name columns: whole names first, then names turned around (`id of each hotel`), then parts of names.
 * The score is the share of the name's words that are said, a synonym counting less than the word itself.
 */
export function nameMentions(
  words: readonly Word[],
  partial: readonly ColumnMention[],
  grid: Grid,
): readonly NameMention[] {
  const found = grid.columns.flatMap((column) => [...wholeNames(words, column), ...turnedNames(words, column)])
  const parts = partial.flatMap((mention): readonly NameMention[] => {
    const column = grid.columns[mention.column]
    if (column === undefined) return []
    if (words.slice(mention.start, mention.end).every(({ text }) => stopWords.has(text))) return []
    const score =
      saidShare(words.slice(mention.start, mention.end), column) * (unsaidKey(words, mention, column) ? 0.75 : 1)
    return [{ ...trimmed(mention, words), score, exact: false }]
  })
  const single = words.flatMap((word, at) => [
    ...loneName(word, at, grid),
    ...loneKey(words, at, grid),
    ...loneAmount(words, at, grid),
    ...partsIn(word, at, grid),
  ])
  return [...found, ...parts, ...single]
}

function wholeNames(words: readonly Word[], column: GridColumn): readonly NameMention[] {
  const joined = column.words.map(({ text }) => text).join('')
  const length = column.words.length
  if (length === 0) return []
  return words.flatMap((word, at): readonly NameMention[] => {
    if (length > 1 && (word.text === joined || word.text === `${joined}s`))
      return [{ column: column.index, start: at, end: at + 1, score: 1, exact: true }]
    const end = endOfName(words, at, column)
    return end === undefined ? [] : [{ column: column.index, start: at, end, score: 1, exact: true }]
  })
}

/** Where a name that begins at a word ends; small words may stand between its own: `number of deaths` for `Number_Deaths`. */
function endOfName(words: readonly Word[], start: number, column: GridColumn): number | undefined {
  let at = start
  for (const name of column.words) {
    while (at > start && /^(?:of|the)$/.test(words[at]?.text ?? '') && words[at]?.stem !== name.stem) at += 1
    const said = words[at]
    if (said === undefined || (said.text !== name.text && said.stem !== name.stem)) return undefined
    at += 1
  }
  return at
}

/** `average capacity of the building` for `Building capacity`: the last word first, joined by `of`. */
function turnedNames(words: readonly Word[], column: GridColumn): readonly NameMention[] {
  const [first, second] = column.words
  if (column.words.length !== 2 || first === undefined || second === undefined) return []
  return words.flatMap((word, at): readonly NameMention[] => {
    if (word.stem !== second.stem || words[at + 1]?.text !== 'of' || /^(?:number|amount|total|count)$/.test(word.text))
      return []
    let next = at + 2
    while (next < words.length && joints.has(words[next]?.text ?? '')) next += 1
    return words[next]?.stem === first.stem
      ? [{ column: column.index, start: at, end: next + 1, score: 0.9, exact: false }]
      : []
  })
}

/** `name` alone speaks of the only column that is some kind of name. */
function loneName(word: Word, at: number, grid: Grid): readonly NameMention[] {
  if (word.stem !== 'name') return []
  const named = grid.columns.filter((column) => column.words.at(-1)?.stem === 'name')
  const [only] = named
  return named.length === 1 && only !== undefined
    ? [{ column: only.index, start: at, end: at + 1, score: 0.6, exact: false }]
    : []
}

/** One word of a longer name, so that it stays in reach where a longer mention gives way to another column. */
function partsIn(word: Word, at: number, grid: Grid): readonly NameMention[] {
  if (stopWords.has(word.text)) return []
  return grid.columns.flatMap((column): readonly NameMention[] => {
    if (column.words.length > 3) return []
    const mention = { column: column.index, start: at, end: at + 1 }
    const said = column.words.reduce(
      (best, name) => Math.max(best, similarity(word, name), isAbbreviation(name.text, word.text) ? 0.8 : 0),
      0,
    )
    const score = (said / column.words.length) * (unsaidKey([word], { start: 0, end: 1 }, column) ? 0.75 : 1)
    return said >= 0.8 ? [{ ...mention, score, exact: false }] : []
  })
}

/** `dept` for department, `qty` for quantity: the first letter and further ones in order. */
function isAbbreviation(short: string, long: string): boolean {
  if (short.length < 3 || short.length > 4 || long.length < short.length + 3 || short[0] !== long[0]) return false
  if (/[aeiou].*[aeiou]|[aeiou]$/.test(short)) return false
  let at = 0
  for (const letter of long) if (letter === short[at]) at += 1
  return at === short.length
}

/** `its amount` speaks of the only column that is some kind of amount; `amount of …` counts or sums. */
function loneAmount(words: readonly Word[], at: number, grid: Grid): readonly NameMention[] {
  if (words[at]?.text !== 'amount' || words[at + 1]?.text === 'of') return []
  const amounts = grid.columns.filter((column) => column.words.at(-1)?.text === 'amount')
  const [only] = amounts
  return amounts.length === 1 && only !== undefined
    ? [{ column: only.index, start: at, end: at + 1, score: 0.6, exact: false }]
    : []
}

/** `id` alone speaks of the key of the thing that the request names elsewhere. */
function loneKey(words: readonly Word[], at: number, grid: Grid): readonly NameMention[] {
  if (!/^ids?$/.test(words[at]?.text ?? '')) return []
  const keys = grid.columns.filter(
    (column) =>
      column.words.length === 2 &&
      column.words.some(({ text }) => text === 'id') &&
      column.words.some(({ text, stem }) => text !== 'id' && words.some((word) => word.stem === stem)),
  )
  const [only] = keys
  return keys.length === 1 && only !== undefined
    ? [{ column: only.index, start: at, end: at + 1, score: 0.8, exact: false }]
    : []
}

function saidShare(said: readonly Word[], column: GridColumn): number {
  const total = column.words.reduce(
    (sum, name) => sum + said.reduce((best, word) => Math.max(best, similarity(word, name)), 0),
    0,
  )
  return total / Math.max(1, column.words.length)
}

/** `hotels` says little of a column `Hotel_ID`: it is the thing the rows are about. */
function unsaidKey(words: readonly Word[], mention: Span, column: GridColumn): boolean {
  const key = column.words.findIndex(({ text }) => /^(?:id|ids|key|no|code|number)$/.test(text))
  if (key < 0 || column.words.length < 2) return false
  const name = column.words[key]
  return (
    name !== undefined &&
    name.text === 'id' &&
    !words.slice(mention.start, mention.end).some((word) => word.stem === 'id' || word.text === 'ids')
  )
}

/** `number of` before a column speaks of counting unless the column itself is called so. */
function trimmed(mention: ColumnMention, words: readonly Word[]): ColumnMention {
  let { start } = mention
  while (
    start < mention.end - 1 &&
    mention.score < 0.9 &&
    /^(?:number|amount|of|total|count|the|each)$/.test(words[start]?.text ?? '')
  )
    start += 1
  return { ...mention, start }
}
