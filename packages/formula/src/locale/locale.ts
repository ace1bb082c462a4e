import { functionNames as dutch } from './function-names-nl.ts'
import { functionNames as french } from './function-names-fr.ts'
import { functionNames as german } from './function-names-de.ts'
import { functionNames as italian } from './function-names-it.ts'
import { functionNames as portuguese } from './function-names-pt.ts'
import { functionNames as spanish } from './function-names-es.ts'

/** How one language of Excel writes formulas. */
export interface FormulaLanguage {
  readonly decimal: '.' | ','
  readonly list: ',' | ';'
  /** Between the columns of an array constant; rows are always parted by `;`. */
  readonly arrayColumn: ',' | '.' | '\\'
  /** Local name by English name; what is not here is written in English. */
  readonly toLocal: ReadonlyMap<string, string>
  readonly toEnglish: ReadonlyMap<string, string>
}

function language(names: string, arrayColumn: '.' | '\\', errors: Readonly<Record<string, string>>): FormulaLanguage {
  const pairs = names
    .split(',')
    .map((pair) => pair.trim().split(' '))
    .flatMap(([english, local]): [string, string][] =>
      english === undefined || local === undefined ? [] : [[english, local]],
    )
  const all = [...pairs, ...Object.entries(errors)]
  return {
    decimal: ',',
    list: ';',
    arrayColumn,
    toLocal: new Map(all),
    toEnglish: new Map(all.map(([english, local]) => [local, english])),
  }
}

const english: FormulaLanguage = { decimal: '.', list: ',', arrayColumn: ',', toLocal: new Map(), toEnglish: new Map() }

/** Errors whose names are translated, by language. */
const languages: Readonly<Record<string, FormulaLanguage>> = {
  en: english,
  de: language(german, '.', {
    '#VALUE!': '#WERT!',
    '#REF!': '#BEZUG!',
    '#NUM!': '#ZAHL!',
    '#N/A': '#NV',
    '#SPILL!': '#ÜBERLAUF!',
    '#CALC!': '#KALK!',
  }),
  fr: language(french, '.', {
    '#VALUE!': '#VALEUR!',
    '#NUM!': '#NOMBRE!',
    '#NAME?': '#NOM?',
    '#NULL!': '#NUL!',
    '#SPILL!': '#PROPAGATION!',
    '#CALC!': '#CALC!',
  }),
  es: language(spanish, '\\', {
    '#VALUE!': '#¡VALOR!',
    '#REF!': '#¡REF!',
    '#NUM!': '#¡NUM!',
    '#N/A': '#N/D',
    '#DIV/0!': '#¡DIV/0!',
    '#NAME?': '#¿NOMBRE?',
    '#NULL!': '#¡NULO!',
    '#SPILL!': '#¡DESBORDAMIENTO!',
  }),
  pt: language(portuguese, '\\', {
    '#VALUE!': '#VALOR!',
    '#NUM!': '#NÚM!',
    '#N/A': '#N/D',
    '#NAME?': '#NOME?',
    '#NULL!': '#NULO!',
    '#SPILL!': '#DESPEJAR!',
  }),
  it: language(italian, '\\', {
    '#VALUE!': '#VALORE!',
    '#REF!': '#RIF!',
    '#N/A': '#N/D',
    '#NAME?': '#NOME?',
    '#NULL!': '#NULLO!',
    '#SPILL!': '#ESPANSIONE!',
  }),
  nl: language(dutch, '\\', {
    '#VALUE!': '#WAARDE!',
    '#REF!': '#VERW!',
    '#NUM!': '#GETAL!',
    '#N/A': '#N/B',
    '#DIV/0!': '#DEEL/0!',
    '#NAME?': '#NAAM?',
    '#NULL!': '#LEEG!',
    '#SPILL!': '#OVERLOOP!',
  }),
}

/** Regions that write numbers with a point although their language does not, and the other way round. */
const pointRegions = new Set([
  'de-CH',
  'de-LI',
  'it-CH',
  'es-MX',
  'es-US',
  'es-GT',
  'es-HN',
  'es-NI',
  'es-PA',
  'es-SV',
  'es-DO',
  'es-PE',
  'es-PR',
])

/** @param locale BCP 47; languages not known write formulas in English form */
export function formulaLanguage(locale: string): FormulaLanguage {
  const known = languages[locale.split(/[-_]/)[0]?.toLowerCase() ?? ''] ?? english
  if (!pointRegions.has(locale)) return known
  const swiss = locale.endsWith('-CH') || locale.endsWith('-LI')
  return { ...known, decimal: '.', list: swiss ? ';' : ',', arrayColumn: swiss ? '\\' : ',' }
}
