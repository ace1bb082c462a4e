import { isDigit, isLetter } from './characters.ts'

const errorValues = new Set([
  '#N/A',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
  '#BUSY!',
  '#EXTERNAL!',
])

/** An error value of Excel, as `Range.values` spells it. */
export function isErrorValue(text: string): boolean {
  return text.charCodeAt(0) === 35 && errorValues.has(text.toUpperCase())
}

const always = new Set([
  '-',
  '–',
  '—',
  '−',
  '--',
  '‐',
  '‒',
  '―',
  '- -',
  '__',
  '---',
  '——',
  '..',
  '...',
  '…',
  'n/a',
  'n.a.',
  'n. a.',
  'nan',
  'null',
  '<na>',
  '(blank)',
  '$—',
  '$-',
  '$ —',
  '$ -',
  '—%',
  '-%',
  '€—',
  '£—',
  '— %',
])
const amongNumbers = new Set([
  'na',
  'none',
  'nil',
  'tba',
  'tbd',
  'tbc',
  '.',
  '?',
  'unknown',
  'not available',
  'not applicable',
  'missing',
  'x',
  'k.a.',
  'entfällt',
  '*',
  '**',
  '***',
  '/',
  '•',
  'n.d.',
  'nd',
  'n.m.',
  'nm',
  'not reported',
  'no data',
  'did not report',
])

const initials = new Set([...always, ...amongNumbers].map((word) => word.charCodeAt(0)))

/**
 * How certainly a text says "nothing here": `always` for `N/A` or a dash, `among-numbers` for words that may also mean
 * something (`NA` is Namibia, `None` an answer) and count as missing only in a column of numbers or dates.
 */
export function missingClass(text: string): 'always' | 'among-numbers' | undefined {
  if (text.length > 16) return undefined
  // Most texts are told by their first character, which costs less than to look them up.
  const first = text.charCodeAt(0)
  if (isDigit(first) || (first < 128 && isLetter(first) && !initials.has(first | 32))) return undefined
  const lower = text.toLowerCase()
  if (always.has(lower)) return 'always'
  return amongNumbers.has(lower) ? 'among-numbers' : undefined
}
