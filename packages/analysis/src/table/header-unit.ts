import { isDigit, isLetter } from './characters.ts'
import { isCurrencyWord } from './currency.ts'
import { scaleOf } from './scale.ts'

export interface HeaderUnit {
  readonly unit?: string | undefined
  readonly scale?: number | undefined
  /** The text says nothing but the unit: `(in thousands)`, `%`, `kg`. */
  readonly alone: boolean
}

/**
 * The unit and scale that a header text gives: `Revenue (k€)`, `Power [kW]`, `Sales, in thousands`, `USD million`, `%`.
 * @returns undefined when it gives none
 */
export function headerUnit(text: string): HeaderUnit | undefined {
  if (isPlainWord(text)) return unitAlone(text)
  const bracketed = /[([]([^()[\]]{1,40})[)\]]\s*$/.exec(text)
  if (bracketed?.[1] !== undefined) {
    const read = readUnit(bracketed[1])
    const alone = text.slice(0, bracketed.index).trim() === ''
    return read === undefined ? undefined : { ...read, alone }
  }
  const tail =
    /(?:^|[\s,])(in\s+[^,]{1,30}|[%‰]|[A-Z]{0,3}\p{Sc}(?:\s?['’]?(?:000s?|m|mn|bn|million|thousand))?)\s*$/iu.exec(text)
  if (tail?.[1] !== undefined) {
    const read = readUnit(tail[1])
    const alone = text.slice(0, tail.index).trim() === ''
    return read === undefined || (read.unit !== undefined && isWord(read.unit)) ? undefined : { ...read, alone }
  }
  return unitAlone(text)
}

/** Letters, digits and `_` alone, as most headers are: nothing in brackets, behind a comma or with a sign. */
function isPlainWord(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 127 || (!isDigit(code) && !isLetter(code) && code !== 95)) return false
  }
  return true
}

function unitAlone(text: string): HeaderUnit | undefined {
  const words = mayBeUnitAlone(text) ? readUnit(text) : undefined
  return words === undefined || words.unit === undefined || isWord(words.unit) ? undefined : { ...words, alone: true }
}

/** Begins with a sign or a word for money or a share; most headers do not, and are not taken apart. */
function mayBeUnitAlone(text: string): boolean {
  if (text.length === 0 || text.length > 20) return false
  const isPlain = isPlainWord(text)
  if (!isPlain && /[%‰]|\p{Sc}/u.test(text)) return true
  const first = isPlain ? text : (text.split(' ', 1)[0] ?? '').replace(/\.$/, '')
  const lower = first.toLowerCase()
  return isCurrencyWord(first) || unitWords.has(lower) || scaleOf(lower) !== undefined
}

/** A word in a header is a unit only in brackets: `in stock` and `Kilograms` name columns. */
function isWord(unit: string): boolean {
  return !isCurrencyWord(unit) && unit !== '%' && !/\p{Sc}/u.test(unit)
}

function readUnit(text: string): { unit?: string; scale?: number } | undefined {
  const lower = text
    .trim()
    .toLowerCase()
    .replace(/^((un)?audited[,;]? |all |amounts |figures |values |expressed |stated )*(are )?(in )?/, '')
    .replaceAll('u.s.', 'us')
  const [quantity = ''] = lower.split(/\b(except|unless|other than)\b|[,;]/, 1)
  let unit: string | undefined
  let scale: number | undefined
  for (const word of quantity.split(/[\s.]+|(?<=[a-z])['’](?=[a-z])|(?<=\p{Sc})(?=[a-z'’0])|(?<=[a-z0])(?=\p{Sc})/u)) {
    if (word === '' || word === 'of' || word === 'in' || word === 'us') continue
    const factor = scaleOf(word) ?? (word === 'm' && unit !== undefined ? 1e6 : undefined)
    if (factor !== undefined && scale === undefined) scale = factor
    else if (unit === undefined && isUnit(word)) unit = unitName(word, text)
    else return undefined
  }
  if (unit === undefined && scale === undefined) return undefined
  return { ...(unit === undefined ? {} : { unit }), ...(scale === undefined ? {} : { scale }) }
}

const measures = new Set(
  'kg g mg t lb lbs oz km m cm mm mi ft in yd ha acres acre km² m² mi² sqkm l ml gal h hr hrs hours min minutes s sec seconds ms days years yrs kw mw gw kwh mwh gwh w v a hz khz mhz ghz °c °f k pa bar psi mb gb tb kb km/h mph m/s units pcs persons people points pts bps'.split(
    ' ',
  ),
)

function isUnit(word: string): boolean {
  return measures.has(word) || word === '%' || unitWords.has(word) || isCurrencyWord(word) || /^\p{Sc}$/u.test(word)
}

const unitWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    percent: '%',
    percentage: '%',
    pct: '%',
    euro: 'EUR',
    euros: 'EUR',
    dollars: '$',
    dollar: '$',
    pounds: '£',
    us$: 'US$',
    yen: '¥',
  }),
)

function unitName(word: string, text: string): string {
  if (isCurrencyWord(word)) return word.toUpperCase()
  // As the header spells it: kW, not kw.
  const at = text.toLowerCase().indexOf(word)
  return unitWords.get(word) ?? text.slice(at, at + word.length)
}
