import { stopWords } from '../lexicon/stop-words.ts'
import type { Word } from '../lexicon/words.ts'
import { similarity } from './columns.ts'
import type { Matrix, MatrixLine } from './matrix.ts'

/** A line of a matrix with how well the question names it. */
export interface LineLink {
  readonly line: MatrixLine
  /** Weight of the line's own words that were said, and what share of all of them that is. */
  readonly said: number
  readonly share: number
  /** The same for its headings. */
  readonly aboveSaid: number
  readonly aboveShare: number
  /** Positions of the question's words that name it. */
  readonly at: readonly number[]
  /** First position of a word that names the line itself; -1 where only headings were said. */
  readonly first: number
  /** The line's words stand in the question in a row, whole. */
  readonly whole: boolean
  readonly score: number
}

/** The lines that the question may mean, best first; lines of which nothing was said come last. */
export function linkLines(
  question: readonly Word[],
  lines: readonly MatrixLine[],
  matrix: Matrix,
): readonly LineLink[] {
  const weightOf = (word: Word): number => {
    if (stopWords.has(word.text)) return 0.15
    return Math.max(0.3, Math.min(3, matrix.rarity.get(word.stem) ?? 1))
  }
  return lines
    .map((line): LineLink => {
      const own = match(question, line.words, weightOf)
      const above = match(question, line.aboveWords, weightOf)
      const whole = own.share > 0.99 && contiguous(question, line.words)
      const share = own.share
      const score = own.said * (0.4 + 0.6 * share) + 0.5 * above.said * (0.3 + 0.7 * above.share) + (whole ? 0.8 : 0)
      return {
        line,
        said: own.said,
        share,
        aboveSaid: above.said,
        aboveShare: above.share,
        at: [...new Set([...own.at, ...above.at])],
        first: own.at.length === 0 ? -1 : Math.min(...own.at),
        whole,
        score,
      }
    })
    .sort((a, b) => b.score - a.score || a.line.at - b.line.at)
}

function match(
  question: readonly Word[],
  label: readonly Word[],
  weightOf: (word: Word) => number,
): { said: number; share: number; at: readonly number[] } {
  let said = 0
  let total = 0
  const at: number[] = []
  const used = new Set<number>()
  for (const word of label) {
    const weight = weightOf(word)
    total += weight
    let best = 0
    let place = -1
    for (let index = 0; index < question.length; index += 1) {
      const asked = question[index]
      if (asked === undefined) continue
      const quality = used.has(index) ? 0 : similarity(asked, word)
      if (quality > best) {
        best = quality
        place = index
      }
    }
    if (place < 0 || best < 0.5) continue
    said += best * weight
    if (!stopWords.has(word.text)) {
      at.push(place)
      used.add(place)
    }
  }
  return { said, share: total === 0 ? 0 : said / total, at }
}

function contiguous(question: readonly Word[], label: readonly Word[]): boolean {
  if (label.length === 0) return false
  return question.some((_, start) => label.every((word, offset) => question[start + offset]?.stem === word.stem))
}
