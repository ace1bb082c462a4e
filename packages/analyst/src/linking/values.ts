import { stopWords } from '../lexicon/stop-words.ts'
import type { Word } from '../lexicon/words.ts'
import { type DateParts, readDate } from './cell.ts'
import { isTypo } from './edit-distance.ts'
import type { Grid, Posting } from './grid.ts'
import type { ValueMention } from './mention.ts'
import { linkOtherNames } from './other-names.ts'

/** A span longer than this is not looked up whole. */
const longestSpan = 14

/** Every place where the question names cells: whole cells, parts of cells, dates written another way, typing errors. */
export function linkValues(question: readonly Word[], grid: Grid): readonly ValueMention[] {
  const found: ValueMention[] = []
  for (let start = 0; start < question.length; start += 1) found.push(...spansFrom(question, start, grid))
  found.push(...datesIn(question, grid), ...linkOtherNames(question, grid), ...typosIn(question, grid, found))
  return withoutInner(found)
}

/** Spans that begin at one word, each as long as some cell of a column goes along with it. */
function spansFrom(question: readonly Word[], start: number, grid: Grid): readonly ValueMention[] {
  const found: ValueMention[] = []
  let alive: readonly Posting[] = grid.index.get(question[start]?.stem ?? '') ?? []
  for (let end = start + 1; alive.length > 0 && end <= Math.min(question.length, start + longestSpan); end += 1) {
    const next = end < question.length ? continued(alive, question[end], end - start, grid) : []
    const goingOn = new Set(next.map((posting) => posting.column))
    found.push(...mentionsOf(question, start, end, alive, goingOn, grid))
    alive = next
  }
  return found
}

function continued(alive: readonly Posting[], word: Word | undefined, length: number, grid: Grid): readonly Posting[] {
  if (word === undefined) return []
  return alive.filter(
    ({ column, code, position }) => grid.columns[column]?.cells[code]?.words[position + length]?.stem === word.stem,
  )
}

function mentionsOf(
  question: readonly Word[],
  start: number,
  end: number,
  alive: readonly Posting[],
  goingOn: ReadonlySet<number>,
  grid: Grid,
): readonly ValueMention[] {
  const byColumn = new Map<number, { whole: Set<number>; part: Set<number> }>()
  for (const { column, code, position } of alive) {
    const length = grid.columns[column]?.cells[code]?.words.length ?? 0
    const entry = byColumn.get(column) ?? { whole: new Set(), part: new Set() }
    byColumn.set(column, entry)
    if (position === 0 && length === end - start) entry.whole.add(code)
    else entry.part.add(code)
  }
  const span = question.slice(start, end)
  const weight = span.reduce((sum, word) => sum + (stopWords.has(word.text) ? 0.15 : 1), 0)
  const text = span.map((word) => word.text).join(' ')
  const found: ValueMention[] = []
  for (const [column, { whole, part }] of byColumn) {
    const base = { kind: 'value' as const, start, end, column, text }
    if (
      whole.size > 0 &&
      (weight >= 1 || span.length > 1 || text.length >= 4 || (text.length === 1 && /[a-z]/.test(text) && text !== 'a'))
    ) {
      found.push({
        ...base,
        codes: [...whole],
        exact: true,
        score: Math.min(1, (weight < 1 && text.length > 1 ? 0.4 : 0.7) + 0.1 * weight),
      })
    }
    // A part of a cell counts only where it could not be longer, and says something.
    if (part.size > 0 && weight >= 1 && !goingOn.has(column)) {
      const codes = [...part, ...whole]
      const cells = grid.columns[column]?.cells ?? []
      const shortest = Math.min(...codes.map((code) => cells[code]?.words.length ?? 1))
      const said = (end - start) / shortest
      const numberOnly = span.every((word) => word.number !== undefined)
      found.push({
        ...base,
        codes,
        exact: false,
        score: (numberOnly ? 0.15 : 0.3) + 0.4 * Math.min(1, said) * Math.min(1, weight / 2),
      })
    }
  }
  return found
}

/** `31 October 1959` in the question, `October 31, 1959` in the cell; also a month, a year or a quarter of dated cells. */
function datesIn(question: readonly Word[], grid: Grid): readonly ValueMention[] {
  const dated = grid.columns.filter((column) => column.dated > 0.5)
  if (dated.length === 0) return []
  return periodsIn(question).flatMap(({ start, end, months, date }) =>
    dated.flatMap((column): readonly ValueMention[] => {
      const bare = date.month === undefined || date.day === undefined
      const codes = column.cells.flatMap((cell, code) => {
        if (cell.date === undefined || (bare && cell.date.month === undefined)) return []
        if (date.day !== undefined && cell.date.day !== date.day) return []
        if (months.length > 0 && !months.includes(cell.date.month ?? 0)) return []
        return date.year === undefined || cell.date.year === undefined || cell.date.year === date.year ? [code] : []
      })
      const text = question
        .slice(start, end)
        .map((part) => part.text)
        .join(' ')
      if (codes.length === 0) return []
      return [{ kind: 'value', start, end, column: column.index, codes, exact: true, score: bare ? 0.75 : 0.85, text }]
    }),
  )
}

interface Period {
  readonly start: number
  readonly end: number
  /** Any of these; none for a whole year. */
  readonly months: readonly number[]
  readonly date: DateParts
}

function periodsIn(question: readonly Word[]): readonly Period[] {
  const found: Period[] = []
  question.forEach((word, at) => {
    const quarter = question[at + 1]?.number
    if (word.text === 'q' && quarter !== undefined && quarter >= 1 && quarter <= 4) {
      const year = question[at + 2]?.number
      const date = isYear(year) ? { year } : {}
      found.push({
        start: at,
        end: isYear(year) ? at + 3 : at + 2,
        months: [1, 2, 3].map((month) => month + 3 * (quarter - 1)),
        date,
      })
    }
    if (isYear(word.number) && /^\d{4}$/.test(word.text))
      found.push({ start: at, end: at + 1, months: [], date: { year: word.number } })
    if (word.month === undefined) return
    const introduced = /^(in|during|for|of|since|until|by|and|or)$/.test(question[at - 1]?.text ?? '')
    if ((word.text === 'may' || word.text === 'march') && !nearNumber(question, at) && !introduced) return
    const start = numberLike(question[at - 1]) ? at - 1 : at
    let end = at + 1
    while (end < question.length && end - at < 3 && numberLike(question[end])) end += 1
    const date = readDate(question.slice(start, end)) ?? { month: word.month }
    found.push({ start, end, months: [word.month], date })
  })
  return found
}

const isYear = (value: number | undefined): value is number =>
  value !== undefined && Number.isInteger(value) && value >= 1900 && value <= 2100

const numberLike = (word: Word | undefined): boolean => word?.number !== undefined || word?.ordinal !== undefined
const nearNumber = (question: readonly Word[], at: number): boolean =>
  numberLike(question[at - 1]) || numberLike(question[at + 1])

/** A long word that no cell holds, one slip away from a word that some cell holds. */
function typosIn(question: readonly Word[], grid: Grid, found: readonly ValueMention[]): readonly ValueMention[] {
  const mentions: ValueMention[] = []
  question.forEach((word, at) => {
    if (word.text.length < 5 || word.number !== undefined || stopWords.has(word.text) || grid.index.has(word.stem))
      return
    if (found.some((mention) => mention.start <= at && at < mention.end)) return
    const byColumn = new Map<number, Set<number>>()
    for (const [stem, postings] of grid.index) {
      if (stem[0] !== word.stem[0] || !(isTypo(word.stem, stem) || isDerived(word.text, stem))) continue
      for (const { column, code } of postings) {
        const set = byColumn.get(column) ?? new Set()
        byColumn.set(column, set.add(code))
      }
    }
    for (const [column, codes] of byColumn) {
      const text = word.text
      mentions.push({
        kind: 'value',
        start: at,
        end: at + 1,
        column,
        codes: [...codes],
        exact: false,
        score: 0.4,
        text,
      })
    }
  })
  return mentions
}

const derivation = /(n|an|ian|ean|ese|ish|ic|al|s|er|ers|ns|ans|ians|ies)$/

/** `African` and `Africa`, `Italian` and `Italy`, `republics` and `Republic`: one begins as the other, an ending apart. */
function isDerived(asked: string, stem: string): boolean {
  const ending = derivation.exec(asked)
  if (ending === null || stem.length < 4) return false
  const base = asked.slice(0, ending.index)
  return base.length >= 4 && (stem.startsWith(base) ? stem.length - base.length <= 2 : false)
}

/** Drops what stands inside a longer mention of the same column. */
function withoutInner(mentions: readonly ValueMention[]): readonly ValueMention[] {
  return mentions.filter(
    (inner) =>
      !mentions.some(
        (outer) =>
          outer.column === inner.column &&
          outer.start <= inner.start &&
          outer.end >= inner.end &&
          outer.end - outer.start > inner.end - inner.start,
      ),
  )
}
