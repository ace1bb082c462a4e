import { separateCompounds, words } from '../lexicon/words.ts'
import { linkColumns } from '../linking/columns.ts'
import type { Grid } from '../linking/grid.ts'
import { type NameMention, nameMentions } from '../chart/name-mentions.ts'

/** A column that a text speaks of, in its order there. */
export interface Target {
  readonly column: number
  /** 2 where the name is quoted or stands word for word, else the share of its words that is said. */
  readonly score: number
  readonly at: number
}

/** The columns that a text names: quoted or whole names first, then names of which the greater part is said. */
export function targetsIn(text: string, grid: Grid): readonly Target[] {
  const found = new Map<number, Target>()
  const note = (target: Target): void => {
    if ((found.get(target.column)?.score ?? 0) < target.score) found.set(target.column, target)
  }
  for (const { column, at } of literalNames(text, grid)) note({ column, score: 2, at })
  const asked = words(separateCompounds(text))
  const literal = new Set(found.keys())
  const mentions = nameMentions(asked, linkColumns(asked, grid), grid).filter(({ score }) => score >= 0.45)
  for (const mention of bestWithoutOverlap(mentions)) {
    if (!literal.has(mention.column)) note({ column: mention.column, score: mention.score, at: mention.start * 6 })
  }
  for (const target of byYear(
    asked.map(({ text: word }) => word),
    grid,
  ))
    if (!found.has(target.column)) note(target)
  return [...found.values()].sort((a, b) => Number(b.score >= 2) - Number(a.score >= 2) || a.at - b.at)
}

/** The one column a short piece of text names best; undefined where two are named equally badly. */
export function columnIn(text: string, grid: Grid): number | undefined {
  const [best, second] = [...targetsIn(text, grid)].sort((a, b) => b.score - a.score || a.at - b.at)
  return best !== undefined && best.score < 0.9 && second?.score === best.score ? undefined : best?.column
}

/** Names as the header writes them, in quotes, brackets or with their capitals; a longer name hides those inside it. */
function literalNames(text: string, grid: Grid): readonly { readonly column: number; readonly at: number }[] {
  const names = grid.columns
    .map(({ index, name }) => ({ column: index, name: name.trim() }))
    .filter(({ name }) => name.length > 1)
    .sort((a, b) => b.name.length - a.name.length)
  const taken: { start: number; end: number }[] = []
  const found: { column: number; at: number }[] = []
  const plain = text.toLowerCase()
  for (const { column, name } of names) {
    const wanted = name.toLowerCase()
    for (let at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + 1)) {
      const end = at + wanted.length
      if (isLetter(plain[at - 1]) || isLetter(plain[end])) continue
      if (taken.some((span) => at < span.end && span.start < end)) continue
      // An ordinary word is a name where it is quoted, capital or followed by `column`.
      const said = text.slice(at, end)
      const quoted = /["'“”‘’`(]/.test(text[at - 1] ?? '') && /["'“”‘’`)]/.test(text[end] ?? '')
      const marked =
        quoted ||
        (said === name && /[A-Z_\d.]/.test(name)) ||
        /^\s+(?:column|feature|variable)s?\b/i.test(text.slice(end, end + 12)) ||
        /[_\d]/.test(name)
      if (!marked && !/^[a-z]+$/.test(name)) continue
      taken.push({ start: at, end })
      found.push({ column, at })
    }
  }
  return found
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\d_]/u.test(sign)

function bestWithoutOverlap(mentions: readonly NameMention[]): readonly NameMention[] {
  const kept: NameMention[] = []
  const ranked = [...mentions].sort(
    (a, b) =>
      Number(b.exact) - Number(a.exact) ||
      b.score - a.score ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start,
  )
  for (const mention of ranked) {
    if (!kept.some((other) => mention.start < other.end && other.start < mention.end)) kept.push(mention)
  }
  return kept
}

/** What a text calls columns whose names it puts in brackets: `atmospheric temperature (AT)`. */
export function aliasesIn(text: string, grid: Grid): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  for (const [, said = '', name = ''] of text.matchAll(
    /([\p{L}]+(?: [\p{L}]+){0,2}) (?:column |variable )?\(([^()]{1,40})\)/gu,
  )) {
    const column = grid.columns.find((candidate) => candidate.name.trim().toLowerCase() === name.trim().toLowerCase())
    if (column !== undefined && !found.has(column.index)) found.set(column.index, said)
  }
  return found
}

/** `in the year 2007` where only one column ends in 2007. */
function byYear(said: readonly string[], grid: Grid): readonly Target[] {
  return said.flatMap((word, at) => {
    if (!/^(?:19|20)\d\d$/.test(word)) return []
    const columns = grid.columns.filter(({ name }) => name.endsWith(word))
    const [only] = columns
    return columns.length === 1 && only !== undefined ? [{ column: only.index, score: 1, at: at * 6 }] : []
  })
}
