import { ExcelError } from './excel-error.ts'
import type { Scalar } from './value.ts'

/** Excel orders numbers before text before logicals. */
function rank(value: Exclude<Scalar, ExcelError | null>): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2
}

/** Numbers that agree in 15 significant digits are equal to Excel: `0.1+0.2=0.3`. */
export function compareNumbers(a: number, b: number): number {
  if (a === b) return 0
  const difference = a - b
  if (Math.abs(difference) <= 4e-15 * Math.min(Math.abs(a), Math.abs(b)) && a.toPrecision(15) === b.toPrecision(15)) {
    return 0
  }
  return difference < 0 ? -1 : 1
}

/** Text compares without regard to case; sign of the difference. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  const first = a.toLowerCase()
  const second = b.toLowerCase()
  return first === second ? 0 : collate(first, second)
}

/** Letters order by themselves first and by their accents only then, as in a dictionary: e, é, f. */
function collate(a: string, b: string): number {
  if (ascii.test(a) && ascii.test(b)) return byWeight(a, b)
  return byWeight(withoutAccents(a), withoutAccents(b)) || byWeight(a, b)
}

const ascii = /^[\0-\u007f]*$/

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '')
}

function byWeight(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let index = 0; index < length; index++) {
    const difference = weight(a.charCodeAt(index)) - weight(b.charCodeAt(index))
    if (difference !== 0) return difference < 0 ? -1 : 1
  }
  return Math.sign(a.length - b.length)
}

/** Code units ordered as Excel sorts: punctuation, digits, letters. */
function weight(unit: number): number {
  if (unit >= 48 && unit <= 57) return unit + 1000
  if (unit >= 97 && unit <= 122) return unit + 2000
  return unit < 128 ? unit : unit + 3000
}

/** Order of two values as `<` and SORT see it; a blank is 0, `''` or FALSE, whichever the other is. */
export function compareScalars(a: Exclude<Scalar, ExcelError>, b: Exclude<Scalar, ExcelError>): number {
  const first = a ?? blankLike(b)
  const second = b ?? blankLike(a)
  if (typeof first === 'number' && typeof second === 'number') return compareNumbers(first, second)
  if (typeof first === 'string' && typeof second === 'string') return compareText(first, second)
  if (typeof first === 'boolean' && typeof second === 'boolean') return Number(first) - Number(second)
  return rank(first) - rank(second)
}

function blankLike(other: Exclude<Scalar, ExcelError>): number | string | boolean {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0
}

/** Equality as `=` and lookups see it. */
export function equalScalars(a: Scalar, b: Scalar): boolean {
  if (a instanceof ExcelError || b instanceof ExcelError) return a === b
  return compareScalars(a, b) === 0
}
