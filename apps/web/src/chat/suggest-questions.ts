import { type Column, type RangeInput, type Table, toTable } from '@excel-ai-chat/analysis'
import { text } from '../text/index.ts'

const mostSuggestions = 5
/** A category with more values than this makes a list, not an answer. */
const mostGroups = 40

/** Questions that these cells can answer. */
export function suggestForRange(range: RangeInput): string[] {
  return suggestQuestions(toTable(range))
}

/** Questions that this table can answer, the most telling first; at most five. */
export function suggestQuestions(table: Table): string[] {
  const { columns } = table
  const numeric = columns.filter(isQuantity)
  const measure = bestMeasure(numeric)
  const category = columns.find(
    ({ type, dictionary }) => type === 'category' && dictionary.length > 1 && dictionary.length <= mostGroups,
  )
  const date = columns.find(({ type }) => type === 'date')
  const label = columns.find(({ type }) => type === 'identifier' || type === 'text') ?? category
  if (table.rows.length === 0) return []
  if (measure === undefined) {
    return [
      ...(category === undefined ? [] : [text.suggest.distinct(category.name)]),
      text.suggest.describe,
      text.suggest.missing,
    ]
  }
  const { suggest } = text
  return [
    suggest.total(measure.name),
    ...(category === undefined ? [] : [suggest.by(measure.name, category.name)]),
    ...(label === undefined ? [] : [suggest.highest(measure.name, label.name)]),
    ...(date === undefined ? [suggest.average(measure.name)] : [suggest.over(measure.name, date.name)]),
    suggest.missing,
  ].slice(0, mostSuggestions)
}

/** What people ask about first: a column called so, then money, then the last number of the row, which sums up the others. */
function bestMeasure(numeric: readonly Column[]): Column | undefined {
  return (
    numeric.find(({ name }) => /\b(amount|total|sales|revenue|turnover|profit|cost|costs|value)\b/i.test(name)) ??
    numeric.findLast(({ type }) => type === 'currency') ??
    numeric.at(-1)
  )
}

/** Columns that make sense to add up: no prices, no years, no numbers that name something. */
function isQuantity({ type, name }: Column): boolean {
  return (
    (type === 'currency' || type === 'number') &&
    !/\b(price|rate|year|month|day|id|no|nr|number|code|zip|phone)\b/i.test(name)
  )
}
