import type { DateBin } from '../plan/chart-plan.ts'
import type { Aggregate } from '../plan/plan.ts'

export type WishedKind = 'column' | 'pie' | 'line' | 'scatter' | 'stacked-column'

/** Names of charts, as they stand in a request; the first that fits decides. */
export const kindNames: readonly (readonly [RegExp, WishedKind])[] = [
  [/\bstack(?:ed|ing)?[ -](?:bar|column)s?\b/, 'stacked-column'],
  [/\bstack(?:ed)?\b/, 'stacked-column'],
  [/\b(?:pie|doughnut|donut)\b/, 'pie'],
  [/\bscatter[ -]?(?:plots?|charts?|graphs?|diagrams?)?\b/, 'scatter'],
  [/\bline[ -]?(?:plots?|charts?|graphs?)\b/, 'line'],
  [/\b(?:bar|column)[ -]?(?:plots?|charts?|graphs?|diagrams?)\b/, 'column'],
  [/\bhistograms?\b/, 'column'],
  [/^bar of\b|\b(?:by|in) the bars?\b/, 'column'],
]

/** What is wished for without the name of a chart. */
export const kindHints: readonly (readonly [RegExp, WishedKind])[] = [
  [/\b(?:proportions?|percentages?|shares?|breakdown)\b/, 'pie'],
  [/\btrends?\b|\bchanges? (?:of|in) .*\bover\b|\bdevelop\w* over\b/, 'line'],
  [/\b(?:correlations?|relationships?|relation)\b/, 'scatter'],
  [/\bcompar(?:e|es|ing|ison|isons)\b/, 'column'],
]

/** Words that ask to see something drawn; a table may itself be called a chart, so the bare word is not enough. */
export const drawingWords =
  /\bvisuali[sz](?:e|es|ing|ation)\b|\b(?:draw|plot|make|create|show|give|return|display|want|prefer)\s+(?:me\s+)?an?\s+(?:\w+\s+)?(?:charts?|graphs?|plots?|diagrams?)\b|\b(?:as|in|with|using)\s+an?\s+(?:\w+\s+)?(?:charts?|graphs?|plots?|diagrams?)\b|^(?:please\s+)?(?:draw|plot|graph)\b|\bscatter ?plots?\b|\b[xy][ -]?axis\b|\btrends? (?:of|about|over)\b|\b(?:by|order|rank|sort|list|show|display)(?: the)? [xy]\b/

/** Requests that a chart answers best although none is named. */
export const suggestions: Readonly<Record<'scatter' | 'pie' | 'column', RegExp>> = {
  scatter: /\brelation(?:ship)?s? between\b|\bshow (?:me )?the (?:correlation|relation)/,
  pie: /\bproportions? (?:of|on)\b.*\b(?:each|per|by)\b|\bshow (?:me )?(?:the|their) proportion/,
  column: /^(?:(?:give|show) (?:me )?the )?compar(?:e|ison)\b/,
}

const chartNoun =
  '(?:(?:an?|the|one)\\s+)?(?:stack(?:ed)?\\s+|group(?:ed|ing)?\\s+)?(?:pie|doughnut|donut|scatter|line|bar|column)[ -]?(?:charts?|graphs?|plots?|diagrams?)\\b'
const verb = '(?:return|give|draw|plot|show|make|create|display|visuali[sz]e|use|prefer|want|see)'
const preposition = '(?:in|by|with|using|as|via|on|through|into)'

/** Phrases that speak of the chart itself and not of the table: `Plot them as bar chart`, `in a pie chart that shows`. */
export const chartPhrases = new RegExp(
  `\\b(?:${verb}\\s+(?:me|them|it|the results?)\\s+(?:${preposition}\\s+)?|${verb}\\s+|${preposition}\\s+)?${chartNoun}(?:\\s+(?:about|of|for|on|that|which|shows?|showing|to show|to understand))*`,
  'gi',
)

/** Words directly before a column that say what is made of its numbers. */
export const aggregateWords: readonly (readonly [RegExp, Aggregate])[] = [
  [/^(?:average|avg|mean|averages|averaged)$/, 'average'],
  [/^(?:sum|sums|summed|combined)$/, 'sum'],
  [/^total$/, 'sum'],
  [/^(?:max|maximum|maximal|highest|largest|greatest)$/, 'maximum'],
  [/^(?:min|minimum|minimal|lowest|smallest)$/, 'minimum'],
  [/^median$/, 'median'],
]

export const binNames: readonly (readonly [RegExp, DateBin])[] = [
  [/\b(?:weekdays?|days? of the week|day of week)\b/, 'weekday'],
  [/\b(?:quarters?|quarterly)\b/, 'quarter'],
  [/\b(?:months?|monthly)\b/, 'month'],
  [/\b(?:hours?|hourly)\b/, 'hour'],
  [/\b(?:years?|yearly|annually|time)\b/, 'year'],
  [/\b(?:days?|daily)\b/, 'day'],
]
