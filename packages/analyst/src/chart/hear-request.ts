import type { ChartPlan, DateBin } from '../plan/chart-plan.ts'
import {
  binNames,
  chartPhrases,
  drawingWords,
  kindHints,
  kindNames,
  suggestions,
  type WishedKind,
} from './chart-words.ts'

/** A request for a chart, taken apart before any column is looked for. */
export interface ChartRequest {
  /** The chart that is named. */
  readonly kind?: WishedKind
  /** The chart that other words suggest: `proportion`, `trend`, `relationship`. */
  readonly hint?: WishedKind
  /** A chart is asked for, named or not. */
  readonly drawn: boolean
  /** A chart answers best what is asked, though none is asked for. */
  readonly suggested: boolean
  readonly bin?: DateBin
  readonly sort?: { readonly text: string; readonly order: 'ascending' | 'descending' }
  /** The request without the words about the chart, its bins and its order. */
  readonly rest: string
}

const direction =
  /\b(?:asc|ascending|desc|descending|(?:from )?(?:the )?(?:low(?:est)?|small(?:est)?|least|a) to (?:the )?(?:high(?:est)?|larg(?:e|est)|most|z)|(?:from )?(?:the )?(?:high(?:est)?|large(?:st)?|most|z) to (?:the )?(?:low(?:est)?|small(?:est)?|least|a))\b/i
const ordering =
  /(?:[,.?!;]\s*(?:and\s+|then\s+)?|\band\s+|\bplease\s+)?(?:(?:could|can) you\s+|i want (?:to|you to)\s+|please\s+)?\b(?:sort(?:ed)?|order(?:ed)?|rank(?:ed)?|list|show|display|arrange[d]?)\b(?:\s+(?:them|it))?[^,.?!;]*$/i
const binning =
  /\bbin(?:s|ned|ning)?\b.*?\b(?:by|into)\b(?:\s+(?:the|an?))?\s+([a-z ]+?)(?=\s+interval|[,.?!)]|\s+(?:in|with|using|and)\b|$)(?:\s+interval)?/i

export function hearRequest(text: string): ChartRequest {
  const plain = text.toLowerCase()
  const kind = kindNames.find(([pattern]) => pattern.test(plain))?.[1]
  const hint = kindHints.find(([pattern]) => pattern.test(plain))?.[1]
  const { rest: unordered, sort } = takeSort(text)
  const { rest: unbinned, bin } = takeBin(unordered)
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(hint === undefined ? {} : { hint }),
    drawn: kind !== undefined || drawingWords.test(plain),
    suggested: Object.values(suggestions).some((pattern) => pattern.test(plain)),
    ...(bin === undefined ? {} : { bin }),
    ...(sort === undefined ? {} : { sort }),
    rest: unbinned.replace(chartPhrases, ' , ').replace(/\s+/g, ' ').trim(),
  }
}

/** Cuts `…, and could you rank the Y-axis from high to low?` off. */
function takeSort(text: string): {
  readonly rest: string
  readonly sort?: { readonly text: string; readonly order: 'ascending' | 'descending' }
} {
  const found = direction.exec(text)
  if (found === null) return { rest: text }
  const order = /^(?:asc|from (?:the )?(?:low|small|least)|low|small|least|a to)/i.test(found[0])
    ? 'ascending'
    : 'descending'
  const before = text.slice(0, found.index)
  const after = text.slice(found.index)
  const end = /[.?!;](?=\s|$)/.exec(after)?.index ?? after.length
  const verb = ordering.exec(before)
  // A verb that opens the whole request asks for the chart, not for its order.
  const start = verb === null || verb.index === 0 ? before.search(/\s(?:in|by)?\s*(?:the )?$/) : verb.index
  const from = start < 0 ? before.length : start
  return {
    rest: `${text.slice(0, from)} ${text.slice(found.index + end)}`,
    sort: { text: text.slice(from, found.index + end).toLowerCase(), order },
  }
}

function takeBin(text: string): { readonly rest: string; readonly bin?: DateBin } {
  const found = binning.exec(text)
  if (found === null) return { rest: text }
  const unit = (found[1] ?? '').toLowerCase()
  const bin = binNames.find(([pattern]) => pattern.test(unit))?.[1]
  if (bin === undefined) return { rest: text }
  // What is binned stays in the request: it names a column.
  const kept = found[0].replace(/^bin(?:s|ned|ning)?\b/i, ' ').replace(/\b(?:by|into)\b.*$/i, ' ')
  return { rest: `${text.slice(0, found.index)} , ${kept} , ${text.slice(found.index + found[0].length)}`, bin }
}

/** Which axis an order speaks of: its letter, the bars, the names, or what the axis shows. */
export function sortedAxis(
  text: string,
  plan: ChartPlan,
  names: { readonly x: string; readonly y: string },
): 'x' | 'y' {
  if (/\by(?:[ -]?axis)?\b/.test(text)) return 'y'
  if (/\bx(?:[ -]?axis)?\b|\bbars?\b|\bnames?\b/.test(text)) return 'x'
  const plainName = (name: string): string => name.toLowerCase().replaceAll('_', ' ')
  const said = plainName(text)
  if (plan.x.kind === 'cell' && said.includes(plainName(names.x))) return 'x'
  if (plan.y.kind === 'cell' && said.includes(plainName(names.y))) return 'y'
  return /\b(?:total|number|count|amount|sum|average|mean|max\w*|min\w*|how many)\b/.test(said) ? 'y' : 'x'
}
