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
  [/\b(?:bar|bars)\b(?! code)/, 'column'],
]

/** What is wished for without the name of a chart. */
export const kindHints: readonly (readonly [RegExp, WishedKind])[] = [
  [/\b(?:proportions?|percentages?|shares?|breakdown)\b/, 'pie'],
  [/\btrends?\b|\bchanges? (?:of|in) .*\bover\b|\bdevelop\w* over\b/, 'line'],
  [/\b(?:correlations?|relationships?|relation)\b/, 'scatter'],
  [/\bcompar(?:e|es|ing|ison|isons)\b/, 'column'],
]

/** Words that ask to see something drawn. */
export const drawingWords =
  /\b(?:charts?|graphs?|plots?|plotting|visuali[sz](?:e|es|ing|ation)|draw|diagrams?|scatter ?plots?|[xy][ -]?axis|trends?)\b/

/** Phrases that speak of the chart itself and not of the table. */
export const chartPhrases =
  /\b(?:(?:in|by|with|using|as|via|on|through|into|return|give|draw|plot|show|make|create|display|visualize|visualise|use|prefer|want|see)\s+)*(?:(?:me|them|it|the result|the results|that|which)\s+)*(?:(?:in|by|with|using|as|via|on|through)\s+)?(?:(?:an?|the|one)\s+)?(?:stack(?:ed)?\s+|group(?:ed|ing)?\s+)?(?:pie|doughnut|donut|scatter|line|bar|column)[ -]?(?:charts?|graphs?|plots?|diagrams?)\b(?:\s+(?:about|of|for|on|that|which|shows?|showing|to show|to understand|chart))*/gi

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
