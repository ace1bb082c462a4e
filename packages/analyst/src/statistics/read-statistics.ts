import { plain, type Word, words as wordsIn } from '../lexicon/words.ts'
import { similarity } from '../linking/columns.ts'
import { isDated } from '../linking/dated-column.ts'
import type { Grid } from '../linking/grid.ts'
import { type Condition, type Rows, allRows } from '../plan/plan.ts'
import type {
  Measurement,
  NormalityMethod,
  Preparation,
  Series,
  StatisticsPlan,
  StatisticValue,
  Statistic,
} from '../plan/statistics-plan.ts'
import { subjectColumn } from '../reading/context.ts'
import { type Derived, derivedIn } from './derived-series.ts'
import { fillIn, outlierStep, outliersIn, type Treatment } from './preparations.ts'
import { normalityMethodIn, statisticIn, statisticVocabulary } from './statistic-words.ts'
import { type Target, aliasesIn, columnIn, targetsIn } from './target-columns.ts'
import { verdictFor } from './verdict-rules.ts'
import { type Slot, slotsOf, wordsOf } from './wished-form.ts'

/** A question with everything that bears on its statistics, taken apart once. */
interface Task {
  readonly grid: Grid
  readonly question: string
  readonly rules: string
  readonly text: string
  readonly targets: readonly Target[]
  readonly derived?: Derived
  readonly outliers?: Treatment
  readonly rows: Rows
  readonly method?: NormalityMethod
  readonly slots: readonly Slot[]
  readonly aliases: ReadonlyMap<number, string>
}

/** The statistics that fill a wished-for form, or undefined where one of them is not understood. */
export function readStatistics(
  question: string,
  rules: string,
  format: string,
  grid: Grid,
): StatisticsPlan | undefined {
  const slots = slotsOf(format, rules)
  if (slots.length === 0 || /^\W*for each\b/i.test(format)) return undefined
  const text = `${question}\n${rules}`
  const derived = derivedIn(text, grid)
  const outliers = outliersIn(question, rules)
  const method = normalityMethodIn(text)
  const task: Task = {
    grid,
    question,
    rules,
    text,
    targets: joinTargets(targetsIn(question, grid), targetsIn(rules, grid)),
    rows: rowsIn(text, grid),
    slots,
    aliases: aliasesIn(text, grid),
    ...(derived === undefined ? {} : { derived }),
    ...(outliers === undefined ? {} : { outliers }),
    ...(method === undefined ? {} : { method }),
  }
  const values: { name: string; value: StatisticValue }[] = []
  for (const slot of slots) {
    const value = valueFor(slot, task)
    if (value === undefined) return undefined
    values.push({ name: slot.name, value })
  }
  return { kind: 'statistics', values }
}

/** Names that stand word for word in either text come first, then the guesses of the question. */
function joinTargets(asked: readonly Target[], ruled: readonly Target[]): readonly Target[] {
  const all = [...asked, ...ruled.filter(({ column }) => !asked.some((target) => target.column === column))]
  const literal = (target: Target): boolean =>
    target.score >= 2 || ruled.some(({ column, score }) => column === target.column && score >= 2)
  return [...all.filter(literal), ...all.filter((target) => !literal(target))]
}

function valueFor(slot: Slot, task: Task): StatisticValue | undefined {
  const said = slot.words.join(' ')
  // Several values in one pair of brackets are only read where they are a list of outliers.
  const { placeholder } = slot
  if (
    /[{]/.test(placeholder) ||
    (placeholder.includes(',') &&
      !/\boutliers?\b/.test(said) &&
      !/\b(?:rounded|float|number|integer)\b/.test(placeholder))
  )
    return undefined
  if (/\b(?:same|each|accuracy|predicted|encoded|feature\d?)\b/.test(said)) return undefined
  const own = statisticOf(slot, task)
  const extreme = extremeFor(slot, task)
  if (extreme !== undefined) return extreme
  if (own !== 'outliers' && asksForName(slot, task)) return undefined
  const pair = pairOf(slot, task)
  const judged = own === undefined || /\b(?:type|status|result|significan\w*|fit|is|has)\b/.test(said)
  if (slot.options.length > 1 && judged && !/\bp ?value\b|\bpvalue\b|\br value\b/.test(said)) {
    if (/\bhas (?:nan|missing|null)/.test(said)) return gapsVerdict(slot, task)
    const verdict = verdictFor(
      slot.options,
      aboutWhat(said, `${said} ${task.question}`),
      `${task.rules}\n${task.question}`,
      (statistic, method) => measurementOf(statistic, slot, task, pair, method),
    )
    return verdict === undefined ? undefined : { kind: 'verdict', verdict }
  }
  if (slot.options.length > 1 && /\b(?:is|has|type|status)\b/.test(said)) return undefined
  const counted = /\bcount\b|\bnumber of\b|^number /.test(said)
  if (counted && (own === undefined || own === 'sum')) {
    const { rows } = task
    if (rows.kind !== 'where' || rows.condition.kind !== 'compare') return undefined
    const of: Series = { kind: 'column', column: rows.condition.column }
    return {
      kind: 'measurement',
      measurement: { statistic: 'count', of: [of], rows, prepared: [], population: false },
      decimals: 0,
    }
  }
  const statistic =
    own ?? (understood(slot, task) ? statisticIn(plain(task.question).replace(/[^a-z0-9]+/g, ' ')) : undefined)
  if (statistic === undefined) return undefined
  if (statistic === 'outliers') return outlierValue(slot, task)
  const measurement = measurementOf(statistic === 'p' ? pKind(task) : statistic, slot, task, pair)
  if (measurement === undefined) return undefined
  const { decimals = usualDecimals[measurement.statistic] ?? 2 } = slot
  return { kind: 'measurement', measurement, decimals }
}

/** How many decimals are given where none are asked for; two otherwise. */
const usualDecimals: Readonly<Partial<Record<Statistic, number>>> = {
  count: 0,
  missing: 0,
  distinct: 0,
  'normality-p': 4,
  'correlation-p': 4,
  'difference-p': 4,
}

/** The statistic that a value's name says; what stands in the brackets only where the name is silent, and no word of a header. */
function statisticOf(slot: Slot, { grid, text }: Task): ReturnType<typeof statisticIn> {
  const name = wordsOf(slot.name).join(' ')
  if (/\b(?:percentage|percent|proportion)\b/.test(name) && /\bmissing|\bnull/i.test(text)) return 'missing-share'
  const found = statisticIn(name)
  if (found !== undefined) return found
  const headers = new Set(grid.columns.flatMap(({ words }) => words.map((word) => word.text)))
  return statisticIn(slot.words.filter((word) => !headers.has(word)).join(' '))
}

/** Every word of the value's name is one of statistics, of a header or of the new feature. */
function understood(slot: Slot, { grid, derived }: Task): boolean {
  const feature = derived?.name === undefined ? [] : wordsOf(derived.name)
  return wordsOf(slot.name).every(
    (word) =>
      statisticVocabulary.has(word) ||
      feature.includes(word) ||
      /^\d+$/.test(word) ||
      grid.columns.some((column) => column.words.some((name) => similarity(name, wordsIn(word)[0] ?? name) > 0.4)),
  )
}

/** `@max_deaths_country[country_name]`: the label of the row or group that is furthest out. */
function extremeFor(slot: Slot, task: Task): StatisticValue | undefined {
  const { grid, question, rules, targets } = task
  const name = `${slot.words.join(' ')} ${question}`
  const found = /\b(highest|largest|most|greatest|maximum|max|lowest|smallest|least|minimum|min)\b/i.exec(name)
  const own = statisticOf(slot, task)
  if (own !== undefined && own !== 'maximum' && own !== 'minimum' && own !== 'mean' && own !== 'sum') return undefined
  if (
    found === null ||
    /\b(?:correlation|mean|median|std|value)\b$/.test(wordsOf(slot.placeholder).join(' ')) ||
    slot.options.length > 0
  )
    return undefined
  const label = labelOf(slot, grid)
  if (label === undefined) return undefined
  const measured = targets.filter(
    ({ column }) => column !== label && (grid.columns[column]?.leading ?? 0) > 0.5 && !isDated(grid, column),
  )
  const literal = measured.filter(({ score }) => score >= 2)
  const [of] = literal.length > 0 ? literal : measured
  if (of === undefined || (literal.length !== 1 && measured.length > 1 && measured[1]?.score === of.score))
    return undefined
  const order = /^(?:lowest|smallest|least|min)/i.test(found[1] ?? '') ? 'lowest' : 'highest'
  // Conditions on groups or rows beyond a named value are not read here.
  if (/\bat least \d|\bamong\b.*\b(?:with|in) |\bmonth and year\b|\bmissing values?\b/i.test(`${question} ${rules}`))
    return undefined
  const grouped = /\b(?:highest|lowest|largest|smallest|greatest)\s+(?:average|mean)\b/i.test(question)
    ? 'mean'
    : /\b(?:highest|lowest|largest)\s+total\b/i.test(question)
      ? 'sum'
      : undefined
  return {
    kind: 'extreme',
    extreme: {
      label,
      of: { kind: 'column', column: of.column },
      rows: task.rows,
      order,
      ...(grouped === undefined ? {} : { grouped }),
    },
  }
}

/** A name, a place or a date is asked for, not a number. */
function asksForName(slot: Slot, { grid, question }: Task): boolean {
  const label = labelOf(slot, grid)
  const wordy = label !== undefined && ((grid.columns[label]?.leading ?? 1) < 0.5 || isDated(grid, label))
  return (
    wordy &&
    slot.options.length === 0 &&
    /\b(?:which|who|identify|determine|find)\b/i.test(question) &&
    !/\b(?:count|number|mean|median|std|p)\b/.test(wordsOf(slot.placeholder).join(' '))
  )
}

/** The column of names, dates or years that a value's own words ask for. */
function labelOf(slot: Slot, grid: Grid): number | undefined {
  const wanted = wordsOf(slot.placeholder).filter((word) => !/^(?:name|value|string|identifier|list|of)s?$/.test(word))
  const own = wanted.length > 0 ? wanted : wordsOf(slot.name)
  const fits = grid.columns.map(({ index, leading }) => {
    // A column of numbers is rarely what names a row: it must be asked for by its name.
    const needed = leading < 0.5 || isDated(grid, index) ? 0.6 : 0.9
    return { index, needed, fit: namedBy(own, grid, index) }
  })
  const [best] = fits.sort((a, b) => b.fit - a.fit)
  return best !== undefined && best.fit >= best.needed ? best.index : undefined
}

/** Whether any value is missing in what the question makes or names. */
function gapsVerdict(slot: Slot, task: Task): StatisticValue | undefined {
  const series = seriesFor(slot, task)
  const [yes, no] = slot.options
  if (series === undefined || yes === undefined || no === undefined) return undefined
  const base = { of: [series], rows: task.rows, prepared: [], population: false }
  const missing: Measurement = { ...base, statistic: 'missing' }
  return {
    kind: 'verdict',
    verdict: {
      cases: [
        { word: yes, when: [{ measurement: missing, size: false, operator: '>', value: 0 }] },
        { word: no, when: [] },
      ],
    },
  }
}

/** The name of the value decides what a verdict is about; only where it is silent the question does. */
function aboutWhat(said: string, all: string): string {
  if (/normal|distribution|dist\b/.test(said)) return 'normal'
  if (/relationship|correlation|significan/.test(said)) return said
  return all
}

const pKind = ({ text }: Task): Statistic =>
  /\bcorrelation|pearson|spearman/i.test(text)
    ? 'correlation-p'
    : /\bt-?test|anova/i.test(text)
      ? 'difference-p'
      : 'normality-p'

/** How many outliers, or which rows they are in. */
function outlierValue(slot: Slot, task: Task): StatisticValue | undefined {
  const { outliers, grid } = task
  const series = seriesFor(slot, task)
  if (outliers === undefined || series === undefined) return undefined
  const prepared = [outlierStep(outliers, 'outside')]
  const several = /list|,|\.\.\./.test(slot.placeholder)
  if (several && !/\b(?:count|number|total)\b/.test(slot.words.join(' '))) {
    const values = slot.words.includes('values')
    const label = values ? undefined : (labelNamed(slot, grid) ?? subjectColumn(grid)?.index)
    const listing = { of: series, rows: task.rows, prepared, ...(label === undefined ? {} : { label }) }
    return { kind: 'listing', listing, ...(slot.decimals === undefined ? {} : { decimals: slot.decimals }) }
  }
  if (
    /\b(?:countries|cities|groups?|each)\b/.test(
      `${slot.words.join(' ')} ${/\bfor each\b/i.test(task.question) ? 'each' : ''}`,
    )
  )
    return undefined
  return {
    kind: 'measurement',
    measurement: { statistic: 'count', of: [series], rows: task.rows, prepared, population: false },
    decimals: 0,
  }
}

function labelNamed(slot: Slot, grid: Grid): number | undefined {
  return columnIn(slot.words.filter((word) => !statisticVocabulary.has(word)).join(' '), grid)
}

function measurementOf(
  statistic: Statistic,
  slot: Slot,
  task: Task,
  pair: readonly Series[] | undefined,
  method: NormalityMethod | undefined = task.method,
): Measurement | undefined {
  const base = { rows: task.rows, population: populationFor(statistic, task) }
  switch (statistic) {
    case 'correlation':
    case 'correlation-p':
      return pair === undefined || !/correlat|pearson|spearman|relationship|\br\b/i.test(task.text)
        ? undefined
        : { ...base, statistic, of: pair, prepared: [], method: /spearman/i.test(task.text) ? 'spearman' : 'pearson' }
    case 'r-squared':
    case 'slope':
    case 'intercept':
    case 'mean-squared-error':
    case 'root-mean-squared-error':
    case 'mean-absolute-error':
      return modelOf(statistic, task, base)
    case 'difference-p':
    case 'difference-statistic':
      return undefined
    case 'missing':
    case 'missing-share': {
      const series = seriesFor(slot, task)
      return series === undefined ? undefined : { ...base, statistic, of: [series], prepared: [] }
    }
    default: {
      const series = seriesFor(slot, task)
      if (series === undefined) return undefined
      const prepared = preparedFor(statistic, slot, task, series)
      return {
        ...base,
        statistic,
        of: [series],
        prepared,
        ...(method === undefined || !statistic.startsWith('normality') ? {} : { method }),
      }
    }
  }
}

/** Analysts name their library instead of the definition: NumPy and SciPy divide by n, pandas by n − 1. */
function populationFor(statistic: Statistic, { text }: Task): boolean {
  if (statistic === 'skewness' || statistic === 'kurtosis') return !/\bpandas\b/i.test(text) || /\bscipy\b/i.test(text)
  if (/\bpopulation standard deviation|\bpopulation variance/i.test(text)) return true
  return /\bnumpy\b/i.test(text) && !/\bpandas\b|\bsample\b/i.test(text)
}

/** The series that a value is about: by the words of its name, else the new feature, else the column that is named first. */
function seriesFor(slot: Slot, task: Task): Series | undefined {
  const { derived, targets, grid } = task
  const literalWords = new Set(
    targets
      .filter(({ score }) => score >= 2)
      .flatMap(({ column }) => grid.columns[column]?.words.map((word) => word.text) ?? []),
  )
  const own = slot.words.filter(
    (word) => !statisticVocabulary.has(word) || (literalWords.has(word) && !/^(?:mean|median|std|value)$/.test(word)),
  )
  const featureWords = derived?.name === undefined ? [] : wordsIn(derived.name).map(({ stem }) => stem)
  const stems = wordsIn(own.join(' ')).map(({ stem }) => stem)
  const ofFeature = featureShare(slot, featureWords)
  const measured = targets.filter(
    ({ column }) => (grid.columns[column]?.leading ?? 0) > 0.5 && (grid.columns[column]?.dated ?? 0) < 0.9,
  )
  const fit = ({ column }: Target): number => {
    const alias = task.aliases.get(column)
    return Math.max(namedBy(own, grid, column), alias === undefined ? 0 : fitOf(own, wordsIn(alias)))
  }
  const ranked = [...measured].sort((a, b) => fit(b) - fit(a))
  const best = ranked[0]
  const fits = best === undefined ? 0 : fit(best)
  const elsewhereWhole =
    task.slots.some((other) => other !== slot && featureShare(other, featureWords) === 1) &&
    ofFeature < 1 &&
    own.length > 0
  if (
    derived !== undefined &&
    !elsewhereWhole &&
    (ofFeature >= 0.5 || stems.includes('new') || stems.includes('transform') || stems.includes('ratio') || fits < 0.5)
  )
    return derived.series
  if (derived !== undefined && !elsewhereWhole && ofFeature > 0 && ofFeature >= fits) return derived.series
  const rivals = ranked.filter((target) => fit(target) === fits)
  const preferred = rivals.length > 1 ? rivals.filter(({ score }) => score >= 2) : rivals
  if (best !== undefined && fits > 0) {
    const spoken = preferred.length === 1 ? preferred[0] : statedTarget(task, rivals)
    return spoken === undefined ? undefined : { kind: 'column', column: spoken.column }
  }
  if (own.length > 0 && !measured.some(({ score }) => score >= 2)) {
    const elsewhere = grid.columns
      .filter(({ leading }) => leading > 0.5)
      .map(({ index }) => ({ column: index, fit: namedBy(own, grid, index) }))
      .sort((a, b) => b.fit - a.fit)[0]
    if (elsewhere !== undefined && elsewhere.fit >= 0.6 && measured.length !== 1)
      return { kind: 'column', column: elsewhere.column }
  }
  const literal = measured.filter(({ score }) => score >= 2)
  const stated = literal.length > 1 ? statedTarget(task, literal) : undefined
  if (stated !== undefined) return { kind: 'column', column: stated.column }
  const [only] = literal.length > 0 ? literal : measured
  if (
    only === undefined ||
    (measured.length > 1 && literal.length !== 1 && (literal.length > 1 || (measured[1]?.score ?? 0) >= only.score))
  )
    return undefined
  // A name with words that neither the column nor anything else explains speaks of something else.
  const strange = wordsOf(slot.name).filter(
    (word) =>
      !statisticVocabulary.has(word) &&
      word.length > 2 &&
      fitOf([word], [...(grid.columns[only.column]?.words ?? []), ...wordsIn(task.aliases.get(only.column) ?? '')]) ===
        0,
  )
  if (
    strange.length > 0 &&
    task.slots.length > 1 &&
    task.slots.some(
      (other) =>
        other !== slot &&
        other.words.join() !== slot.words.join() &&
        !strange.every((word) => other.words.includes(word)),
    )
  )
    return undefined
  return { kind: 'column', column: only.column }
}

/** How much of the name of the new feature a value's name says. */
function featureShare({ words: said }: Slot, feature: readonly string[]): number {
  const stems = wordsIn(said.join(' ')).map(({ stem }) => stem)
  return feature.length === 0 ? 0 : feature.filter((word) => stems.includes(word)).length / feature.length
}

/** The one of several columns that stands behind the statistic: `the mean and median of the "Trips" column`. */
function statedTarget({ question, rules, grid }: Task, among: readonly Target[]): Target | undefined {
  for (const text of [rules, question]) {
    const found =
      /\b(?:mean|average|median|standard deviation|skewness|kurtosis|distribution)\b[^.]*?\b(?:of|for)\b(?: the)?([^.]*)/i.exec(
        text,
      )
    const named = found === null ? [] : targetsIn(found[1] ?? '', grid).filter(({ score }) => score >= 2)
    const chosen = among.filter(({ column }) => named.some((target) => target.column === column))
    if (chosen.length === 1) return chosen[0]
  }
  return undefined
}

/** How much of a column's name the words of a value's name say, and how much of them it explains. */
function namedBy(own: readonly string[], grid: Grid, column: number): number {
  const header = grid.columns[column]?.words ?? []
  const joined = header.map(({ text }) => text).join('')
  if (own.join('') === joined || own.includes(joined)) return 2
  return fitOf(own, header)
}

function fitOf(own: readonly string[], header: readonly Word[]): number {
  const said = wordsIn(own.join(' '))
  if (said.length === 0 || header.length === 0) return 0
  const hits = header.map((name) => said.reduce((best, word) => Math.max(best, similarity(word, name)), 0))
  const matched = hits.reduce((sum, hit) => sum + hit, 0)
  return (2 * matched) / (header.length + said.length)
}

/** The two series that are related: the ones of the value's name, of `between … and …`, or the two that are named. */
function pairOf(slot: Slot, task: Task): readonly Series[] | undefined {
  const { grid, derived, targets } = task
  const own = slot.words.filter((word) => !statisticVocabulary.has(word))
  const asColumn = (column: number): Series => ({ kind: 'column', column })
  const named = targets.filter(({ column }) =>
    grid.columns[column]?.words.some(({ text }) => text.length > 1 && own.includes(text)),
  )
  if (named.length === 2 && derived === undefined && task.slots.length > 1)
    return named.map(({ column }) => asColumn(column))
  for (const text of [task.question, task.rules]) {
    for (const found of text.matchAll(
      /\bbetween\s+(?:the\s+)?(.{2,90}?)\s+and\s+(?:the\s+)?(.{2,90}?)(?=[.?,;:\n]|\s+(?:in the|for|columns?|among|using|with|on|of all)\b|$)/gi,
    )) {
      const sides = [found[1] ?? '', found[2] ?? ''].map((side) => sideOf(side, task))
      const [left, right] = sides
      if (left !== undefined && right !== undefined && JSON.stringify(left) !== JSON.stringify(right))
        return [left, right]
    }
  }
  const numeric = targets.filter(({ column }) => (grid.columns[column]?.leading ?? 0) > 0.5)
  if (derived !== undefined) {
    const used = JSON.stringify(derived.series)
    const other = numeric.find(({ column }) => !used.includes(`"column":${column}}`))
    return other === undefined ? undefined : [derived.series, asColumn(other.column)]
  }
  const literal = numeric.filter(({ score }) => score >= 2)
  const two = literal.length >= 2 ? literal : numeric
  return two.length === 2 || literal.length === 2 ? two.slice(0, 2).map(({ column }) => asColumn(column)) : undefined
}

function sideOf(text: string, { derived, grid }: Task): Series | undefined {
  const feature = derived?.name
  if (
    derived !== undefined &&
    (/\bnew(?:ly)?\b/i.test(text) || (feature !== undefined && spaced(text).includes(spaced(feature))))
  )
    return derived.series
  const column = columnIn(text, grid)
  const sure = targetsIn(text, grid).some((target) => target.column === column && target.score >= 0.55)
  if (column === undefined || !sure || (grid.columns[column]?.leading ?? 0) <= 0.5) return undefined
  return { kind: 'column', column }
}

const spaced = (text: string): string => text.toLowerCase().replaceAll('_', ' ')

/** What is done to the series before this value is taken: its name may ask for the state before or after. */
function preparedFor(statistic: Statistic, slot: Slot, task: Task, series: Series): readonly Preparation[] {
  const said = slot.words.join(' ')
  const steps: Preparation[] = []
  const before =
    /\b(?:pre|before|original|initial)\b|(?<!without )\bwith outliers\b/.test(said) && !/\bwithout\b/.test(said)
  const names = series.kind === 'column' ? [task.grid.columns[series.column]?.name ?? ''] : []
  const fill = before ? undefined : fillIn(task.text, names)
  if (fill !== undefined) steps.push(fill)
  const { outliers } = task
  if (outliers !== undefined && !before) {
    const concerned = series.kind !== 'column' || aboutOutliers(task, series.column)
    const ofThem = /\boutliers?\b/.test(said) && !/\bwithout\b|\bafter\b|\bremov/.test(said)
    if (ofThem) steps.push(outlierStep(outliers, 'outside'))
    else if (outliers.removed && concerned) steps.push(outlierStep(outliers, 'inside'))
  }
  const rescaled =
    /\bmin-?max|\bnormali[sz]e|\brescal/i.test(task.text) && statistic === 'mean' && task.slots.length > 1
  if (rescaled && !before && /\bnormali[sz]e\b[^.]*columns?/i.test(task.rules))
    steps.push({ kind: 'rescale', to: 'range' })
  return steps
}

/** Outliers are taken out of the column that is named beside them, where one is. */
function aboutOutliers({ question, rules, grid }: Task, column: number): boolean {
  const sentences = `${question}\n${rules}`
    .split(/(?<=[.?])\s+|\n|, and /)
    .filter((sentence) => /\boutliers?\b/i.test(sentence))
  const named = sentences.flatMap((sentence) => targetsIn(sentence, grid).filter(({ score }) => score >= 2))
  return named.length === 0 || named.some((target) => target.column === column)
}

/** A linear model: what is predicted, from what, and on which part of the rows it is measured. */
function modelOf(
  statistic: Statistic,
  task: Task,
  base: { readonly rows: Rows; readonly population: boolean },
): Measurement | undefined {
  const { question, rules, text, grid } = task
  if (
    !/\blinear\b|\br-?squared\b|\bleast squares\b/i.test(text) ||
    /\bdecision tree|random forest|logistic|polynomial|ridge|lasso/i.test(text)
  )
    return undefined
  const numeric = (column: number): boolean => (grid.columns[column]?.leading ?? 0) > 0.8
  const split = splitIn(text)
  const found =
    /\bpredict(?:ing|s)?\s+(?:the\s+)?(.{2,80}?)\s+(?:based on|from|using|by|with)\s+(?:the\s+)?([\s\S]{2,400}?)(?:\n[A-Z]|(?<!\d)\. |(?<!\d)\.$|\.\n|$)/i.exec(
      question,
    )
  const explained = found === null ? undefined : columnIn(found[1] ?? '', grid)
  const explaining =
    found === null
      ? []
      : targetsIn(found[2] ?? '', grid).filter(
          ({ score, column }) => score >= 0.5 && column !== explained && numeric(column),
        )
  const ruled =
    /\bpredictor variables? (?:is|are)\b(.{2,120}?)(?:,? and the target variable is (.{2,40}?))?[.\n]/i.exec(rules)
  const predictors =
    ruled === null ? explaining : targetsIn(ruled[1] ?? '', grid).filter(({ column }) => numeric(column))
  const target = ruled?.[2] === undefined ? explained : columnIn(ruled[2], grid)
  if (target !== undefined && predictors.length > 0) {
    const chosen = strongest(predictors)
    const of = [
      ...chosen.map(({ column }): Series => ({ kind: 'column', column })),
      { kind: 'column' as const, column: target },
    ]
    if (/error/.test(statistic) && split === undefined && /\btest(?:ing)?\s+set/i.test(text)) return undefined
    return { ...base, statistic, of, prepared: [], ...(split === undefined ? {} : { split }) }
  }
  const pair = pairOf({ name: '', placeholder: '', words: [], whole: false, options: [] }, task)
  return pair === undefined || /error/.test(statistic) ? undefined : { ...base, statistic, of: pair, prepared: [] }
}

/** Literal names where there are any: the rest were guesses. */
function strongest(targets: readonly Target[]): readonly Target[] {
  const literal = targets.filter(({ score }) => score >= 1)
  return literal.length > 0 ? literal : targets
}

/** `70-30 split … random seed of 42`; without a seed the one that most examples use. */
function splitIn(text: string): { readonly testShare: number; readonly seed: number } | undefined {
  const percent =
    /(\d{2})\s*%?\s*(?:of the (?:data|dataset) )?(?:for |used for |as |a )?(?:the )?(?:testing|test)\b/i.exec(text)?.[1]
  const ratio =
    /\b(\d{1,2})\s*[-:/]\s*(\d{1,2})\b[^.]{0,60}?\b(?:split|training|ratio)|\bratio[^.]{0,40}?(\d{1,2})\s*[-:/]\s*(\d{1,2})/i.exec(
      text,
    )
  const [large, small] = ratio === null ? [] : [ratio[1] ?? ratio[3], ratio[2] ?? ratio[4]].map(Number)
  const share =
    large !== undefined && small !== undefined
      ? small / (large + small)
      : percent === undefined
        ? undefined
        : Number(percent) / 100
  const seed = /\b(?:random[_ ]?(?:state|seed)|seed)\b[^.\d]{0,20}(\d+)/i.exec(text)?.[1]
  return share === undefined || share <= 0 || share >= 1 ? undefined : { testShare: share, seed: Number(seed ?? 42) }
}

/** `wind direction (DIR) equal to 180`, `a CON value of 1` */
function rowsIn(text: string, grid: Grid): Rows {
  const conditions = grid.columns.flatMap((column): readonly Condition[] => {
    const name = column.name
      .trim()
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('_', '[_ ]')
    if (name.length < 2) return []
    const found = new RegExp(
      `\\b${name}["'\`)]*(?:\\s+column|\\s+value)?\\s+(?:is |are )?(?:exactly )?(?:equal to|equals?|=|of|exactly)\\s*["']?(-?\\d+(?:\\.\\d+)?)\\b(?!\\s*(?:%|iqr|std|standard))`,
      'i',
    ).exec(text)
    if (found === null || column.leading < 0.5) return []
    return [{ kind: 'compare', column: column.index, operator: '=', value: Number(found[1]) }]
  })
  const [only] = conditions
  if (only === undefined) return allRows
  return { kind: 'where', condition: conditions.length === 1 ? only : { kind: 'and', conditions } }
}
