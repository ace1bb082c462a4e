/**
 * Excel's text pattern: `?` is one character, `*` any number, `~` takes the next literally. Case is ignored.
 * Matching takes at most pattern × text steps and never backtracks further.
 */
export interface Pattern {
  readonly hasWildcard: boolean
  /** The text to compare with where nothing is a wildcard, lower case. */
  readonly literal: string
  matches(text: string): boolean
  /** Zero-based place of the first match of the pattern inside the text, from `start` on; -1 for none. */
  search(text: string, start: number): number
}

const ONE = 1
const MANY = 2

export function parsePattern(source: string): Pattern {
  const units: (string | typeof ONE | typeof MANY)[] = []
  for (let index = 0; index < source.length; index++) {
    const unit = source.charAt(index)
    if (unit === '~' && index + 1 < source.length && '*?~'.includes(source.charAt(index + 1))) {
      units.push(source.charAt(++index).toLowerCase())
    } else if (unit === '?') units.push(ONE)
    else if (unit === '*') units.push(MANY)
    else units.push(unit.toLowerCase())
  }
  const hasWildcard = units.some((unit) => unit === ONE || unit === MANY)
  const literal = units.filter((unit) => typeof unit === 'string').join('')
  return {
    hasWildcard,
    literal,
    matches: (text) => (hasWildcard ? matchFrom(units, text.toLowerCase(), 0, true) : text.toLowerCase() === literal),
    search: (text, start) => {
      const lower = text.toLowerCase()
      if (!hasWildcard) return lower.indexOf(literal, start)
      for (let index = start; index <= lower.length; index++) if (matchFrom(units, lower, index, false)) return index
      return -1
    },
  }
}

/** Greedy matching with one resting point: after a later `*` an earlier one need never be retried. */
function matchFrom(units: readonly (string | 1 | 2)[], text: string, start: number, whole: boolean): boolean {
  let at = start
  let next = 0
  let restUnit = -1
  let restText = 0
  for (;;) {
    const unit = units[next]
    if (unit === undefined && (!whole || at === text.length)) return true
    if (unit === MANY) {
      restUnit = next++
      restText = at
    } else if (at < text.length && unit !== undefined && (unit === ONE || unit === text.charAt(at))) {
      next++
      at++
    } else if (restUnit >= 0 && restText < text.length) {
      next = restUnit + 1
      at = ++restText
    } else return false
  }
}
