import type { Grid } from '../linking/grid.ts'
import { targetsIn } from './target-columns.ts'

/** Statistics that no other reading computes, by the words that ask for them; each as a named value of a form. */
const heard: readonly (readonly [RegExp, string])[] = [
  [/\bcorrelat(?:ion|ed|e)\b|\bpearson\b|\bspearman\b/i, '@correlation[number] @p_value[number]'],
  [/\bskew(?:ness|ed)?\b/i, '@skewness[number]'],
  [/\bkurtosis\b/i, '@kurtosis[number]'],
  [/\bvariance of\b(?!.*\bfrom\b)/i, '@variance[number]'],
  [/\binter-?quartile range\b|\bIQR of\b/i, '@iqr[number]'],
  [/\b(?:first|lower) quartile\b/i, '@first_quartile[number]'],
  [/\b(?:third|upper) quartile\b/i, '@third_quartile[number]'],
  [/\bhow many outliers\b|\bnumber of outliers\b/i, '@outliers_count[integer]'],
  [
    /\bnormally distributed\b|\bnormal distribution\b|\btest\w* (?:of|for) normality\b/i,
    '@is_normal[answer] @p_value[number] where "answer" is either "normal" or "not normal".',
  ],
  [/\br-?squared\b|\bR²|\bcoefficient of determination\b/i, '@r_squared[number]'],
  [/\bregression slope\b|\bslope of\b/i, '@slope[number]'],
]

/** The form of an answer for a question that asks for statistics in its own words; undefined where it asks for none of a column. */
export function formFor(text: string, grid: Grid): string | undefined {
  const forms = heard.flatMap(([pattern, form]) => (pattern.test(text) ? [form] : []))
  if (forms.length === 0) return undefined
  const numeric = targetsIn(text, grid).filter(
    ({ column, score }) => score >= 0.6 && (grid.columns[column]?.numeric ?? 0) > 0.7,
  )
  const needed = /@correlation|@r_squared|@slope/.test(forms[0] ?? '') ? 2 : 1
  return numeric.length >= needed ? `${forms.join(' ')} Numbers rounded to four decimal places.` : undefined
}
