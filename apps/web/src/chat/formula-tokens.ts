export type FormulaTokenKind = 'function' | 'reference' | 'number' | 'text' | 'error' | 'plain'

export interface FormulaToken {
  readonly kind: FormulaTokenKind
  readonly text: string
}

/** The first alternative that matches decides; references are tried before names, so that `A1` is none. */
const sheet = /(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?/u.source
const cell = /\$?[A-Za-z]{1,3}\$?\d{1,7}/u.source
const column = /\$?[A-Za-z]{1,3}/u.source
const name = /[\p{L}_][\p{L}\p{N}_.]*/u.source
/** What may not follow, or it is the beginning of a longer name or of a call. */
const ends = /(?![\p{L}\p{N}_(])/u.source
const pattern = new RegExp(
  [
    '(?<text>"(?:[^"]|"")*"?)',
    String.raw`(?<error>#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!))`,
    String.raw`(?<reference>${sheet}${cell}${ends}(?::${cell})?#?|${sheet}${column}:${column}${ends}|${name}\[(?:[^[\]]|\[[^\]]*\])*\])`,
    String.raw`(?<function>${name}(?=\())`,
    `(?<name>${name})`,
    String.raw`(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)`,
  ].join('|'),
  'gu',
)

/** Splits a formula for colouring. Joined, the tokens are the formula again; what it means is left to the engine. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = []
  let at = 0
  for (const match of formula.matchAll(pattern)) {
    if (match.index > at) tokens.push({ kind: 'plain', text: formula.slice(at, match.index) })
    tokens.push({ kind: kindOf(match.groups ?? {}), text: match[0] })
    at = match.index + match[0].length
  }
  if (at < formula.length) tokens.push({ kind: 'plain', text: formula.slice(at) })
  return tokens
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): FormulaTokenKind {
  if (groups['text'] !== undefined) return 'text'
  if (groups['error'] !== undefined) return 'error'
  if (groups['reference'] !== undefined) return 'reference'
  if (groups['function'] !== undefined) return 'function'
  return groups['number'] === undefined ? 'plain' : 'number'
}
