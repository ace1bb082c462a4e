import { refusedFunctions } from '../evaluate/refused.ts'
import type { ExcelVersion } from '../workbook.ts'
import { catalogue } from './catalogue.ts'

const order: readonly ExcelVersion[] = ['2010', '2013', '2016', '2019', '2021', '2024', '365']

/** What came after Excel 2010. https://support.microsoft.com/office/excel-functions-alphabetical */
const introduced: Readonly<Record<Exclude<ExcelVersion, '2010'>, string>> = {
  '2013': `ACOT ACOTH ARABIC BASE BINOM.DIST.RANGE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CEILING.MATH COMBINA COT COTH CSC
    CSCH DAYS DECIMAL ENCODEURL FILTERXML FLOOR.MATH FORMULATEXT GAMMA GAUSS IFNA IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH
    IMSINH IMTAN ISFORMULA ISOWEEKNUM MUNIT NUMBERVALUE PDURATION PERMUTATIONA PHI RRI SEC SECH SHEET SHEETS SKEW.P UNICHAR
    UNICODE WEBSERVICE XOR`,
  '2016': 'FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR',
  '2019': 'CONCAT IFS MAXIFS MINIFS SWITCH TEXTJOIN',
  '2021': 'ARRAYTOTEXT FILTER LET RANDARRAY SEQUENCE SORT SORTBY UNIQUE VALUETOTEXT XLOOKUP XMATCH',
  '2024': `BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND HSTACK IMAGE ISOMITTED LAMBDA MAKEARRAY MAP REDUCE SCAN TAKE TEXTAFTER
    TEXTBEFORE TEXTSPLIT TOCOL TOROW VSTACK WRAPCOLS WRAPROWS`,
  '365': `COPILOT DETECTLANGUAGE GROUPBY PERCENTOF PIVOTBY PY REGEXEXTRACT REGEXREPLACE REGEXTEST STOCKHISTORY TRANSLATE
    TRIMRANGE`,
}

const versions: ReadonlyMap<string, ExcelVersion> = new Map(
  order.flatMap((version) =>
    version === '2010'
      ? []
      : introduced[version]
          .split(/\s+/)
          .filter((name) => name !== '')
          .map((name): [string, ExcelVersion] => [name, version]),
  ),
)

/** Functions of Excel that ask for what a snapshot of cells does not hold. */
const notComputed = ['EUROCONVERT', 'FIELDVALUE', 'FILTERXML', 'GETPIVOTDATA', 'INFO', 'PHONETIC', 'LAMBDA', 'LET']

/** Refused by name although no function of Excel is called so: of Google Sheets and of old macros. */
const notExcel: ReadonlySet<string> = new Set(
  'IMPORTDATA IMPORTXML IMPORTHTML IMPORTFEED IMPORTRANGE DDE EXEC EVALUATE REGISTER ECMA.CEILING'.split(' '),
)

const all: ReadonlySet<string> = new Set([...catalogue.keys(), ...refusedFunctions.keys(), ...notComputed])

/** All of them, in alphabetical order. */
export function excelFunctionNames(): readonly string[] {
  return [...all].filter((name) => !notExcel.has(name)).sort()
}

export function isExcelFunction(name: string): boolean {
  return all.has(name)
}

/** The first version that has the function, where `version` is older; undefined where it has it. */
export function neededVersion(name: string, version: ExcelVersion): ExcelVersion | undefined {
  const since = versions.get(name)
  return since !== undefined && order.indexOf(since) > order.indexOf(version) ? since : undefined
}

/** The function whose name differs least from a mistyped one; undefined where none is near. */
export function nearestFunction(name: string): string | undefined {
  let best: string | undefined
  let least = Math.max(1, Math.floor(name.length / 3)) + 1
  for (const candidate of all) {
    const distance = editDistance(name, candidate, least)
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best
}

/** Optimal string alignment distance: inserts, deletes, replacements and swaps of neighbours; at most `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a.charAt(i - 1) === b.charAt(j - 1)
      let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1))
      const swapped = i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1)
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      current.push(cost)
    }
    before = previous
    previous = current
  }
  return previous[b.length] ?? limit
}
