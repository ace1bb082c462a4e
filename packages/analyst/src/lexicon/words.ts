import { monthNumber, numberWord, ordinalWord } from './numbers.ts'
import { stem } from './stem.ts'

/** One word or number of a question, a header or a cell. */
export interface Word {
  /** Lower case, without accents. */
  readonly text: string
  readonly stem: string
  /** What the word says as a number: `12`, `1,200`, `two`. */
  readonly number?: number
  /** What it says as a rank: `3rd`, `third`. */
  readonly ordinal?: number
  /** 1 to 12 for the name of a month. */
  readonly month?: number
}

/** Lower case, accents and curly quotes made plain, every dash a hyphen. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[‘’´`]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .toLowerCase()
}

/** `SurfaceArea` and `winner_rank` are several words to a reader. */
export function separateCompounds(text: string): string {
  return text.replace(/_/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2')
}

const pattern = /\d+(?:,\d{3})+(?:\.\d+)?|\d+\.\d+|\d+(?:st|nd|rd|th)\b|\d+|\p{L}+(?:'\p{L}+)*|[<>]=?|[=%$€£#+&]/gu

/** The words of a text in order; punctuation is dropped, signs that carry meaning (`%`, `#`) stay. */
export function words(text: string): readonly Word[] {
  const found: Word[] = []
  for (const [match] of plain(text).matchAll(pattern)) {
    const bare = match.replace(/'s$|'$/, '')
    if (bare !== '') found.push(word(bare))
  }
  return found
}

const known = new Map<string, Word>()

function word(text: string): Word {
  const seen = known.get(text)
  if (seen !== undefined) return seen
  const made = makeWord(text)
  // Bounded, because cells of many tables pass through here.
  if (known.size < 50_000) known.set(text, made)
  return made
}

function makeWord(text: string): Word {
  if (/^\d/.test(text)) {
    const rank = /^(\d+)(?:st|nd|rd|th)$/.exec(text)
    if (rank) return { text, stem: rank[1] ?? text, ordinal: Number(rank[1]) }
    const digits = text.replaceAll(',', '')
    // 1948.0 and 1948 are one number; 007 stays what it is.
    const stem = digits.startsWith('0') && !digits.startsWith('0.') ? digits : String(Number(digits))
    return { text: digits, stem, number: Number(digits) }
  }
  const number = numberWord(text)
  const ordinal = ordinalWord(text)
  const month = monthNumber(text)
  return {
    text,
    stem: stem(text),
    ...(number === undefined ? {} : { number }),
    ...(ordinal === undefined ? {} : { ordinal }),
    ...(month === undefined ? {} : { month }),
  }
}
