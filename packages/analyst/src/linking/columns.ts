import { stopWords } from '../lexicon/stop-words.ts'
import { synonyms } from '../lexicon/synonyms.ts'
import type { Word } from '../lexicon/words.ts'
import { isTypo } from './edit-distance.ts'
import type { Grid, GridColumn } from './grid.ts'
import type { ColumnMention } from './mention.ts'

/** Words that ask in a question and name in a header. */
const asking = new Set(['name', 'number', 'amount', 'total', 'list', 'table', 'when', 'no', 'not', 's'])

/** These end the naming of one column: `arrival date and departure date`. */
const joining = new Set(['and', 'or', 'than', 'versus', 'vs'])

/** Every place where the question names a column, with how well; several per column where it is named twice. */
export function linkColumns(question: readonly Word[], grid: Grid): readonly ColumnMention[] {
  return grid.columns.flatMap((column) => mentionsOf(question, column))
}

function mentionsOf(question: readonly Word[], column: GridColumn): readonly ColumnMention[] {
  const weights = column.words.map((word) => (asking.has(word.text) ? 0.7 : stopWords.has(word.text) ? 0.2 : 1))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (total === 0) return []
  // best[i] = the header word that question word i matches, and how well
  const matches = question.map((word) => bestMatch(word, column.words))
  const found: ColumnMention[] = []
  let start = -1
  let end = -1
  let said = new Map<number, number>()
  const close = (): void => {
    const weight = [...said].reduce((sum, [at, quality]) => sum + quality * (weights[at] ?? 0), 0)
    if (weight >= 0.3 * Math.min(1, total) && start >= 0)
      found.push({ column: column.index, start, end, score: weight / total })
    start = -1
    said = new Map()
  }
  matches.forEach((match, at) => {
    if (match === undefined) {
      if (start >= 0 && (at - end >= 2 || joining.has(question[at]?.text ?? ''))) close()
      return
    }
    const again = said.get(match.at)
    if (start >= 0 && again !== undefined && at - end >= 1) close()
    if (start < 0) {
      // A joining word alone does not begin a mention.
      if ((weights[match.at] ?? 0) < 0.5 && total > 0.5) return
      start = at
    }
    said.set(match.at, Math.max(match.quality, said.get(match.at) ?? 0))
    end = at + 1
  })
  close()
  return found
}

function bestMatch(word: Word, header: readonly Word[]): { readonly at: number; readonly quality: number } | undefined {
  let best: { at: number; quality: number } | undefined
  header.forEach((candidate, at) => {
    const quality = similarity(word, candidate)
    if (quality > (best?.quality ?? 0)) best = { at, quality }
  })
  return best
}

/** 1 for the same word, less for a synonym, an abbreviation or a typing error, 0 for none of them. */
export function similarity(asked: Word, header: Word): number {
  if (asked.text === header.text) return 1
  if (asked.stem === header.stem) return 0.95
  if (synonyms.get(asked.stem)?.has(header.stem) === true) return 0.6
  const [short, long] = asked.stem.length < header.stem.length ? [asked.stem, header.stem] : [header.stem, asked.stem]
  if (!/^[a-z]+$/.test(short)) return 0
  if (short.length >= 3 && long.startsWith(short) && !stopWords.has(short)) return short.length >= 5 ? 0.8 : 0.5
  if (isTypo(asked.stem, header.stem)) return 0.8
  return shareBeginning(short, long) ? 0.55 : 0
}

/** `tourney` and `tournament`, `description` and `describe`: five letters alike, and most of the shorter word. */
function shareBeginning(short: string, long: string): boolean {
  let same = 0
  while (same < short.length && short[same] === long[same]) same += 1
  return same >= 5 && same >= 0.65 * short.length && long.length - same <= 6
}
