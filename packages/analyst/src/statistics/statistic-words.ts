import type { Grid } from '../linking/grid.ts'
import type { NormalityMethod, Statistic } from '../plan/statistics-plan.ts'
import { type Slot, wordsOf } from './wished-form.ts'

/** What the words of a named value ask for; the first line that fits decides. */
const table: readonly (readonly [RegExp, Statistic | 'p' | 'outliers'])[] = [
  [/\brmse\b|\broot mean squared? error\b/, 'root-mean-squared-error'],
  [/\bmse\b|\bmean squared? error\b/, 'mean-squared-error'],
  [/\bmae\b|\bmean absolute error\b/, 'mean-absolute-error'],
  [/\br squared?\b|\br2\b|\brsquared\b|\bcoefficient (?:of )?determination\b|\bdetermination\b/, 'r-squared'],
  [/\bp ?values?\b|\bpval\b/, 'p'],
  [/\bskew(?:ness)?\b/, 'skewness'],
  [/\bkurt(?:osis)?\b/, 'kurtosis'],
  [/\bshapiro w\b|\btest statistic\b|\bstatistic\b/, 'normality-statistic'],
  [/\b(?:std|sd|stdev|stddev|deviation|standard deviation)\b/, 'deviation'],
  [/\bvar(?:iance)?\b/, 'variance'],
  [/\bmedian\b/, 'median'],
  [/\b(?:mean|average|avg)\b/, 'mean'],
  [/\bmode\b|\bmost frequent\b/, 'mode'],
  [/\b(?:correlation|pearson|spearman|corr)\b/, 'correlation'],
  [/\bslope\b/, 'slope'],
  [/\bintercept\b/, 'intercept'],
  [
    /\b(?:missing|null|nan)\b.*\b(?:percentage|percent|proportion)\b|\b(?:percentage|percent|proportion)\b.*\b(?:missing|null|nan)\b/,
    'missing-share',
  ],
  [/\bmissing\b/, 'missing'],
  [/\b(?:first quartile|lower quartile|q1)\b/, 'first-quartile'],
  [/\b(?:third quartile|upper quartile|q3)\b/, 'third-quartile'],
  [/\biqr\b|\binterquartile range\b/, 'interquartile-range'],
  [/\boutliers?\b/, 'outliers'],
  [/\b(?:min|minimum|lowest)\b/, 'minimum'],
  [/\b(?:max|maximum|highest)\b/, 'maximum'],
  [/\b(?:sum|total)\b/, 'sum'],
]

export function statisticIn(words: string): Statistic | 'p' | 'outliers' | undefined {
  return table.find(([pattern]) => pattern.test(words))?.[1]
}

/** Words of a value's name that say which statistic it is and nothing of a column. */
export const statisticVocabulary: ReadonlySet<string> = new Set(
  `mean average avg median std sd stdev stddev deviation standard var variance mode min minimum max maximum sum total
  correlation coefficient pearson spearman corr r p value values pvalue skew skewness kurt kurtosis count number no of percentage
  percent proportion missing outlier outliers pre post before after new original with without removal the a an is result test
  float integer string answer distribution type status relationship shapiro wilk ks normality normal follows significance significant
  fit model score dev w pval removed overall final initial str text bool boolean whether unique distinct different common frequent most normalized normalised standardized
  standardised scaled rescaled`.split(/\s+/),
)

const methods: readonly (readonly [RegExp, NormalityMethod])[] = [
  [/shapiro/i, 'shapiro-wilk'],
  [/normaltest|d['’]?agostino/i, 'dagostino'],
  [/kolmogorov|\bks[- ]test/i, 'kolmogorov-smirnov'],
  [/anderson/i, 'anderson-darling'],
  [/jarque/i, 'jarque-bera'],
]

export function normalityMethodIn(text: string): NormalityMethod | undefined {
  return methods.find(([pattern]) => pattern.test(text))?.[1]
}

/** The statistic that a value's name says; what stands in the brackets only where the name is silent, and no word of a header. */
export function statisticOf(
  slot: Slot,
  { grid, text }: { readonly grid: Grid; readonly text: string },
): ReturnType<typeof statisticIn> {
  const name = wordsOf(slot.name).join(' ')
  if (/\b(?:percentage|percent|proportion)\b/.test(name) && /\bmissing|\bnull/i.test(text)) return 'missing-share'
  const found = statisticIn(name)
  if (found !== undefined) return found
  const headers = new Set(grid.columns.flatMap(({ words }) => words.map((word) => word.text)))
  return statisticIn(slot.words.filter((word) => !headers.has(word)).join(' '))
}
