import type { Grid } from '../linking/grid.ts'
import type { LinkedQuestion } from '../linking/linked-question.ts'
import type { Condition } from '../plan/plan.ts'
import type { FilterPart } from './filter.ts'

const absent = /^(no|not|without|never|missing|blank|empty|unlisted|didn't|nothing|none|zero|0)$/
const beginning = /^(start|starts|starting|begin|begins|beginning)$/

/** Conditions that no cell spells out: empty or zero, beginning with or holding something, a flag that is set. */
export function unusualParts(question: LinkedQuestion, grid: Grid): readonly FilterPart[] {
  return [
    ...absentParts(question, grid),
    ...beginningParts(question, grid),
    ...holdingParts(question, grid),
    ...flagParts(question, grid),
  ]
}

function absentParts(question: LinkedQuestion, grid: Grid): readonly FilterPart[] {
  return question.words.flatMap((word, at) => {
    if (!absent.test(word.text)) return []
    return question.columns
      .filter(
        (mention) => mention.score >= 0.45 && mention.start > at - 4 && mention.start - at <= 4 && mention.start !== at,
      )
      .flatMap((named): readonly FilterPart[] => {
        const column = grid.columns[named.column]
        if (column === undefined) return []
        const base = {
          start: at,
          end: at + 1,
          column: named.column,
          score: 0.5 + 0.4 * named.score,
          kind: 'compare' as const,
          negated: false,
          named,
          mention: {
            kind: 'comparison' as const,
            start: at,
            end: at + 1,
            operator: '=' as const,
            value: 0,
            bare: false,
          },
        }
        const parts: FilterPart[] = []
        if (column.cells.some(({ missing }) => missing)) {
          parts.push({ ...base, condition: { kind: 'not', condition: { kind: 'filled', column: named.column } } })
        }
        if (column.cells.some(({ numeric, number }) => numeric && number === 0)) {
          parts.push({ ...base, condition: { kind: 'compare', column: named.column, operator: '=', value: 0 } })
        }
        return parts
      })
  })
}

/** `starts with the letter "A"`: cells of the columns that are named, or of the first column of words. */
function beginningParts(question: LinkedQuestion, grid: Grid): readonly FilterPart[] {
  const at = question.words.findIndex(
    (word, index) => beginning.test(word.text) && question.words[index + 1]?.text === 'with',
  )
  if (at < 0) return []
  const end = question.words.findIndex(
    (word, index) => index > at + 1 && !/^(the|a|letter|letters|word|an|prefix)$/.test(word.text),
  )
  const last = end < 0 ? question.words.length - 1 : end
  const text = question.words[last]?.text ?? ''
  if (text === '') return []
  const named = question.columns.filter((mention) => mention.score >= 0.45).map(({ column }) => column)
  const wordy = grid.columns.filter((column) => column.leading < 0.5).map(({ index }) => index)
  return [...new Set([...named, ...wordy])].slice(0, 3).flatMap((column, rank): readonly FilterPart[] => {
    const values = grid.columns[column]?.cells.filter(({ key }) => key.startsWith(text)).map(({ key }) => key) ?? []
    if (values.length === 0) return []
    const condition: Condition = { kind: 'equals', column, values }
    return [
      {
        start: at,
        end: last + 1,
        column,
        condition,
        score: 1.4 - 0.2 * rank,
        kind: 'contains',
        negated: false,
        mention: { kind: 'comparison', start: at, end: last + 1, operator: '=', value: 0, bare: false },
      },
    ]
  })
}

/** `contains the substring "north"`: cells that hold the letters, inside a word too. */
function holdingParts(question: LinkedQuestion, grid: Grid): readonly FilterPart[] {
  const at = question.words.findIndex(({ text }) =>
    /^(contain|contains|containing|include|includes|including|substring)$/.test(text),
  )
  if (at < 0) return []
  const last = question.words.findIndex(
    (word, index) =>
      index > at && !/^(the|a|an|word|words|letter|letters|substring|phrase|string|text)$/.test(word.text),
  )
  const text = question.words[last]?.text ?? ''
  if (text.length < 2) return []
  const before = question.columns
    .filter((mention) => mention.end <= at && mention.score >= 0.45)
    .map(({ column }) => column)
  return [...new Set(before)].slice(-3).flatMap((column): readonly FilterPart[] => {
    const values = grid.columns[column]?.cells.filter(({ key }) => key.includes(text)).map(({ key }) => key) ?? []
    if (values.length === 0) return []
    return [
      {
        start: at,
        end: last + 1,
        column,
        condition: { kind: 'contains', column, text, values },
        score: 1.2,
        kind: 'contains',
        negated: false,
        mention: { kind: 'comparison', start: at, end: last + 1, operator: '=', value: 0, bare: false },
      },
    ]
  })
}

const yes = /^(yes|y|true|t|1|1\.0|x|✓)$/
const no = /^(no|n|false|f|0|0\.0|)$/

/** A column of yes and no, by its name: `how many employees work remotely`; a negation before it asks for the others. */
function flagParts(question: LinkedQuestion, grid: Grid): readonly FilterPart[] {
  return question.columns.flatMap((named): readonly FilterPart[] => {
    const column = grid.columns[named.column]
    if (column === undefined || column.cells.length > 3 || named.score < 0.3) return []
    if (
      !column.cells.every(({ key }) => yes.test(key) || no.test(key)) ||
      !column.cells.some(({ key }) => yes.test(key))
    )
      return []
    const negated = question.words
      .slice(Math.max(0, named.start - 3), named.start)
      .some(({ text }) => absent.test(text) || text.endsWith("n't"))
    const values = column.cells.filter(({ key }) => (negated ? no : yes).test(key)).map(({ key }) => key)
    if (values.length === 0) return []
    return [
      {
        start: named.start,
        end: named.end,
        column: named.column,
        condition: { kind: 'equals', column: named.column, values },
        score: 0.9,
        kind: 'equals',
        negated,
        named,
        mention: { kind: 'comparison', start: named.start, end: named.end, operator: '=', value: 1, bare: false },
      },
    ]
  })
}
