import type { Word } from '../lexicon/words.ts'
import type { Grid } from '../linking/grid.ts'
import type { LinkedQuestion } from '../linking/linked-question.ts'
import type { Span } from '../linking/mention.ts'
import type { Aggregate } from '../plan/plan.ts'
import { aggregateWords } from './chart-words.ts'
import { type NameMention, nameMentions } from './name-mentions.ts'

/** What the words before a column make of it. */
export type FieldRole = 'series' | 'group' | 'plain'

/** A column as the request names it, in its place. */
export interface FieldMention extends Span {
  readonly column: number
  /** 0 to 1: how much of the column's name was said. */
  readonly score: number
  readonly role: FieldRole
  /** Aggregates that stand directly before it: `average and maximum age` has two. */
  readonly aggregates: readonly Aggregate[]
  /** `number of …`, `how many …` stands directly before it. */
  readonly counted: 'not' | 'count' | 'total'
  /** `x axis …`, `… on the y-axis` */
  readonly axis?: 'x' | 'y'
}

/** The columns that a request names, in order; where mentions overlap, the one that says more of its column. */
export function fieldsOf(question: LinkedQuestion, grid: Grid, taken: readonly Span[]): readonly FieldMention[] {
  const { words } = question
  const mentions = nameMentions(words, question.columns, grid)
    .filter((mention) => mention.score >= 0.34 && !taken.some((span) => overlaps(span, mention)))
    .sort(
      (a, b) =>
        Number(b.exact) - Number(a.exact) ||
        b.score - a.score ||
        b.end - b.start - (a.end - a.start) ||
        a.start - b.start,
    )
  const kept: NameMention[] = []
  for (const mention of mentions) {
    if (!kept.some((other) => overlaps(other, mention))) kept.push(mention)
  }
  const inOrder = kept.sort((a, b) => a.start - b.start)
  const fields = inOrder.map((mention, at): FieldMention => {
    const before = lead(words, inOrder[at - 1]?.end ?? 0, mention.start)
    const axis = axisOf(words, before.join(' '), mention, inOrder[at + 1]?.start ?? words.length)
    return {
      column: mention.column,
      start: mention.start,
      end: mention.end,
      score: mention.score,
      role: roleOf(before),
      aggregates: aggregatesOf(before),
      counted: countedOf(before),
      ...(axis === undefined ? {} : { axis }),
    }
  })
  return withMovedAggregates(fields, grid)
}

/** `average song rating`: the aggregate belongs to the numbers of the pair, not to the name before them. */
function withMovedAggregates(fields: readonly FieldMention[], grid: Grid): readonly FieldMention[] {
  const numeric = (field: FieldMention | undefined): boolean =>
    field !== undefined && (grid.columns[field.column]?.leading ?? 0) > 0.8
  const moves = (field: FieldMention | undefined, next: FieldMention | undefined): boolean =>
    field !== undefined &&
    next !== undefined &&
    field.aggregates.length > 0 &&
    !numeric(field) &&
    numeric(next) &&
    next.start - field.end <= 1 &&
    next.aggregates.length === 0
  return fields.map((field, at) => {
    const before = fields[at - 1]
    if (before !== undefined && moves(before, field)) return { ...field, aggregates: before.aggregates }
    return moves(field, fields[at + 1]) ? { ...field, aggregates: [], score: field.score * 0.5 } : field
  })
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

const silent = new Set([
  'the',
  'of',
  'a',
  'an',
  'attribute',
  'its',
  'their',
  'is',
  'are',
  'what',
  'type',
  'kind',
  'types',
  'kinds',
  'column',
])

function lead(words: readonly Word[], from: number, to: number): readonly string[] {
  return words.slice(Math.max(from, to - 7), to).map(({ text }) => text)
}

function roleOf(before: readonly string[]): FieldRole {
  const text = before.join(' ')
  if (
    /\b(?:group(?:s|ed|ing)? by|colou?red by|colou?red? (?:by|different)|colou?r (?:different|by|for each)|different colou?rs? for (?:each|every|different)|categori[sz]ed? by|series)(?: the| attribute| each| different| dog)*$/.test(
      text,
    )
  )
    return 'series'
  const near = before.filter((word) => !silent.has(word)).at(-1) ?? ''
  return /^(?:each|every|per|by|across|over|different|distinct|from|various|respective|versus|vs|against|within)$/.test(
    near,
  )
    ? 'group'
    : 'plain'
}

function aggregatesOf(before: readonly string[]): readonly Aggregate[] {
  const found: Aggregate[] = []
  let rest = before.filter((word) => !silent.has(word))
  // `total number of` is decided later, when it is known whether anything else is grouped by.
  while (rest.length > 0 && /^(?:number|amount|values?)$/.test(rest.at(-1) ?? '')) rest = rest.slice(0, -1)
  if (rest.length < before.filter((word) => !silent.has(word)).length && rest.at(-1) === 'total') return []
  for (;;) {
    const word = rest.at(-1) ?? ''
    const aggregate = aggregateWords.find(([pattern]) => pattern.test(word))?.[1]
    if (aggregate === undefined) return found
    found.unshift(aggregate)
    rest = rest.slice(0, -1)
    if (rest.at(-1) === 'and' && aggregateWords.some(([pattern]) => pattern.test(rest.at(-2) ?? '')))
      rest = rest.slice(0, -1)
  }
}

function countedOf(before: readonly string[]): FieldMention['counted'] {
  const text = before.join(' ')
  if (/\b(?:total (?:the )?(?:number|amount)|how many total)(?: of| the| all| total)*$/.test(text)) return 'total'
  return /\b(?:how many|(?:number|numbers|amount|count|frequency) of|counts?|count the|tally)(?: the| all| distinct| different| their| unique)*$/.test(
    text,
  )
    ? 'count'
    : 'not'
}

function axisOf(words: readonly Word[], before: string, mention: Span, next: number): 'x' | 'y' | undefined {
  const leading = /\b([xy])(?: axis)?(?: is| the| shows| as)*$/.exec(before)
  if (leading) return leading[1] === 'y' ? 'y' : 'x'
  const after = words
    .slice(mention.end, Math.min(next, mention.end + 5))
    .map(({ text }) => text)
    .join(' ')
  const trailing = /^(?:is |are )?(?:on|as|along|for|in) (?:the )?([xy])\b/.exec(after)
  return trailing ? (trailing[1] === 'y' ? 'y' : 'x') : undefined
}
