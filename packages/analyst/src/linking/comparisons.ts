import { type ComparisonPhrase, comparisonsAfter, comparisonsBefore } from '../lexicon/comparisons.ts'
import type { Word } from '../lexicon/words.ts'
import { type DateParts, dateOrder, readDate } from './cell.ts'
import type { ComparisonMention } from './mention.ts'

interface Quantity {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly date?: DateParts
}

/** Numbers and dates of the question with the words that compare them; `between 5 and 10` is one mention. */
export function linkComparisons(question: readonly Word[]): readonly ComparisonMention[] {
  const quantities = findQuantities(question)
  const found: ComparisonMention[] = []
  quantities.forEach((quantity, index) => {
    const next = quantities[index + 1]
    if (next !== undefined && isBetween(question, quantity, next)) {
      found.push({
        kind: 'comparison',
        start: quantity.start - 1,
        end: next.end,
        operator: 'between',
        value: quantity.value,
        upper: next.value,
        bare: false,
        ...(quantity.date === undefined ? {} : { date: quantity.date }),
      })
    }
    const following = comparisonsAfter.find((phrase) => standsAt(question, quantity.end, phrase))
    const leading = comparisonsBefore.find((phrase) => endsNear(question, quantity.start, phrase) !== undefined)
    const base = {
      kind: 'comparison' as const,
      value: quantity.value,
      ...(quantity.date === undefined ? {} : { date: quantity.date }),
    }
    if (following !== undefined) {
      const end = quantity.end + following.words.length
      found.push({ ...base, start: quantity.start, end, operator: following.operator, bare: false })
    } else if (leading !== undefined) {
      const start = endsNear(question, quantity.start, leading) ?? quantity.start
      found.push({ ...base, start, end: quantity.end, operator: leading.operator, bare: false })
    } else {
      found.push({ ...base, start: quantity.start, end: quantity.end, operator: '=', bare: true })
    }
  })
  return found
}

function findQuantities(question: readonly Word[]): readonly Quantity[] {
  const found: Quantity[] = []
  for (let at = 0; at < question.length; at += 1) {
    const dated = dateAt(question, at)
    if (dated !== undefined) {
      found.push(dated)
      at = dated.end - 1
      continue
    }
    const word = question[at]
    const value = word?.number ?? word?.ordinal
    if (word === undefined || value === undefined) continue
    const scale = scales[question[at + 1]?.text ?? '']
    const end = scale === undefined ? at + 1 : at + 2
    const negative = question[at - 1]?.text === 'minus' || question[at - 1]?.text === 'negative'
    found.push({ start: at, end, value: (negative ? -value : value) * (scale ?? 1) })
  }
  return found
}

const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, hundred: 100 }

function dateAt(question: readonly Word[], at: number): Quantity | undefined {
  // 2023-06-30: year, month and day as figures.
  const figures = question.slice(at, at + 3)
  const iso = figures.every(({ number }) => number !== undefined) ? readDate(figures) : undefined
  if (iso?.day !== undefined) return { start: at, end: at + 3, value: dateOrder(iso), date: iso }
  const monthAt = question[at]?.month !== undefined ? at : question[at + 1]?.month !== undefined ? at + 1 : -1
  if (monthAt < 0) return undefined
  if (monthAt === at + 1 && question[at]?.number === undefined && question[at]?.ordinal === undefined) return undefined
  let end = monthAt + 1
  while (end < question.length && end - monthAt < 3 && numberLike(question[end])) end += 1
  const named = question[monthAt]?.text ?? ''
  if (end === monthAt + 1 && monthAt === at && (named === 'may' || named === 'march')) return undefined
  const date = readDate(question.slice(at, end))
  return date === undefined ? undefined : { start: at, end, value: dateOrder(date), date }
}

const numberLike = (word: Word | undefined): boolean => word?.number !== undefined || word?.ordinal !== undefined

function isBetween(question: readonly Word[], from: Quantity, to: Quantity): boolean {
  const lead = question[from.start - 1]?.text
  const gap = question.slice(from.end, to.start).map((word) => word.text)
  if (gap.length > 1) return false
  const joint = gap[0] ?? ''
  if (lead === 'between') return joint === 'and' || joint === 'to' || joint === ''
  if (lead === 'from')
    return (
      joint === 'to' || joint === 'through' || joint === 'until' || joint === 'till' || joint === 'and' || joint === ''
    )
  return false
}

const standsAt = (question: readonly Word[], at: number, phrase: ComparisonPhrase): boolean =>
  phrase.words.every((text, offset) => question[at + offset]?.text === text)

/** Where the phrase begins when it ends at `end`, or one or two small words before it (`more than a 5`). */
function endsNear(question: readonly Word[], end: number, phrase: ComparisonPhrase): number | undefined {
  for (const gap of [0, 1, 2]) {
    const between = question.slice(end - gap, end)
    if (gap > 0 && !between.every((word) => fillers.has(word.text))) return undefined
    const start = end - gap - phrase.words.length
    if (start >= 0 && standsAt(question, start, phrase)) return start
  }
  return undefined
}

const fillers = new Set([
  'a',
  'an',
  'the',
  '$',
  '€',
  '£',
  'of',
  'year',
  'than',
  'rank',
  'place',
  'number',
  '#',
  'about',
  'minus',
  'negative',
])
