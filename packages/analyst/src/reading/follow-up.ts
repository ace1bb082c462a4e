import type { Grid } from '../linking/grid.ts'
import { type LinkedQuestion, linkQuestion } from '../linking/linked-question.ts'
import type { Span } from '../linking/mention.ts'

const opening = /^(and|what about|how about|now|also|same|only|but|instead|then)\b/
/** A follow-up leaves most of the question unsaid; longer ones stand for themselves. */
const mostWords = 8

/**
 * The whole question that a follow-up stands for: `and for 2022?` after `total sales in 2021` is `total sales in 2022`.
 * A question that does not look like a follow-up comes back as it is.
 */
export function completeFollowUp(text: string, previous: string, grid: Grid): string {
  const asked = linkQuestion(text, grid)
  const followed =
    opening.test(text.trim().toLowerCase()) || / instead\W*$/i.test(text) || /^(by|for|in|per) /i.test(text.trim())
  if (!followed || asked.words.length > mostWords) return text
  const before = linkQuestion(previous, grid)
  const replaced = replaceValue(asked, before) ?? replaceColumn(asked, before)
  if (replaced !== undefined) return replaced
  const rest = asked.words.filter(
    ({ text: word }) => !/^(and|what|how|about|now|also|same|only|but|instead|then)$/.test(word),
  )
  return rest.length === 0 ? text : `${previous.replace(/[?.!\s]+$/, '')} ${rest.map((word) => word.text).join(' ')}`
}

/** Another cell of the same column, or another number of the same kind, takes the place of the earlier one. */
function replaceValue(asked: LinkedQuestion, before: LinkedQuestion): string | undefined {
  const said = [...asked.values].sort((a, b) => b.score - a.score)[0]
  if (said !== undefined) {
    const earlier = before.values.find(({ column, text }) => column === said.column && text !== said.text)
    if (earlier !== undefined) return spliced(before, earlier, said.text)
  }
  const number = asked.comparisons[0]
  const compared = before.comparisons[0]
  if (number === undefined || compared === undefined || said !== undefined) return undefined
  return spliced(before, compared, textOf(asked, number))
}

/** `by month instead`: another column takes the place of the one that came after `by`, `per` or `each`. */
function replaceColumn(asked: LinkedQuestion, before: LinkedQuestion): string | undefined {
  const said = [...asked.columns].sort((a, b) => b.score - a.score)[0]
  if (said === undefined) return undefined
  const grouping = before.words.findIndex(({ text }) => /^(by|per|each|every)$/.test(text))
  const grouped = /\b(by|per|each)\b/.test(asked.text.toLowerCase())
  const earlier = grouped
    ? before.columns.find(({ start }) => grouping >= 0 && start > grouping)
    : before.columns.find(({ column, end }) => column !== said.column && (grouping < 0 || end <= grouping))
  if (earlier !== undefined) return spliced(before, earlier, textOf(asked, said))
  return grouped ? `${textOf(before, { start: 0, end: before.words.length })} by ${textOf(asked, said)}` : undefined
}

const textOf = (question: LinkedQuestion, { start, end }: Span): string =>
  question.words
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ')

const spliced = (question: LinkedQuestion, span: Span, text: string): string =>
  [
    textOf(question, { start: 0, end: span.start }),
    text,
    textOf(question, { start: span.end, end: question.words.length }),
  ]
    .filter((part) => part !== '')
    .join(' ')
