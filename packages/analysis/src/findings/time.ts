import { linearTrend } from '../statistics/linear-trend.ts'
import { findSeasonality } from '../statistics/seasonality.ts'
import { sortNumbers } from '../statistics/sort-numbers.ts'
import { findGaps, findTimeStep, type TimeStep } from '../statistics/time-step.ts'
import { bodyAddress } from '../table/locate.ts'
import { formatSerial } from '../table/serial.ts'
import { cellKind, type Column, type Table } from '../table/table.ts'
import { type Finding, mostAddresses } from './finding.ts'
import { showNumber, showPercent } from './ledger-writer.ts'
import { measuresOf, type ProfiledColumn, type Subject } from './subject.ts'

const fewestMoments = 6
const mostMeasures = 12

/** A measure along time: one value a moment, oldest first; several rows of one moment are added up, shares averaged. */
export interface Series {
  readonly moments: Float64Array
  readonly values: Float64Array
}

/** The distinct moments of a column in order, and the place of each row's among them, −1 for rows without one. */
export interface Moments {
  readonly moments: Float64Array
  readonly places: Int32Array
}

export function momentsOf({ kinds, numbers }: Column): Moments {
  const seen = new Map<number, number>()
  for (let i = 0; i < kinds.length; i++) if (kinds[i] === cellKind.number) seen.set(numbers[i] ?? 0, 0)
  const moments = sortNumbers(Float64Array.from(seen.keys()))
  for (const [place, moment] of moments.entries()) seen.set(moment, place)
  const places = new Int32Array(kinds.length).fill(-1)
  for (let i = 0; i < kinds.length; i++) if (kinds[i] === cellKind.number) places[i] = seen.get(numbers[i] ?? 0) ?? -1
  return { moments, places }
}

/** @param mean average the rows of one moment instead of adding them up */
export function toSeries({ moments, places }: Moments, measure: Column, mean: boolean): Series {
  const sums = new Float64Array(moments.length)
  const counts = new Int32Array(moments.length)
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? -1
    if (place < 0 || measure.kinds[i] !== cellKind.number) continue
    sums[place] = (sums[place] ?? 0) + (measure.numbers[i] ?? 0)
    counts[place] = (counts[place] ?? 0) + 1
  }
  if (mean) for (let place = 0; place < sums.length; place++) sums[place] = (sums[place] ?? 0) / (counts[place] ?? 1)
  if (!counts.includes(0)) return { moments, values: sums }
  const isFilled = (_: number, place: number) => (counts[place] ?? 0) > 0
  return { moments: moments.filter(isFilled), values: sums.filter(isFilled) }
}

/** The column that rows are ordered by in time: dates, else years. */
export function timeColumnOf({ columns }: Pick<Subject, 'columns'>): ProfiledColumn | undefined {
  const moving = columns.filter(({ profile }) => profile.distinct >= fewestMoments)
  return (
    moving.find(({ column }) => column.type === 'date') ??
    moving.find(({ column }) => column.type === 'ordinal' && isYears(column))
  )
}

function isYears(column: Column): boolean {
  return column.numbers.every(
    (number, i) =>
      column.kinds[i] !== cellKind.number || (number >= 1700 && number <= 2200 && Number.isInteger(number)),
  )
}

/** The step of the moments of a series; years are their own. */
export function stepOf(time: Column, moments: Float64Array, table: Table): TimeStep | undefined {
  if (time.type === 'date') return findTimeStep(moments, table.range.date1904 === true)
  const isYearly = moments.every((moment, i) => i === 0 || moment === (moments[i - 1] ?? 0) + 1)
  return isYearly ? { unit: 'year', every: 1, season: 1 } : undefined
}

/** Trends, seasons and gaps along the table's dates. */
export function findTimeFacts(subject: Subject): Finding[] {
  const time = timeColumnOf(subject)
  if (time === undefined) return []
  const findings: Finding[] = []
  const moments = momentsOf(time.column)
  const step = stepOf(time.column, moments.moments, subject.table)
  const gap = step === undefined ? undefined : findDateGaps(subject, time, moments.moments, step)
  if (gap !== undefined) findings.push(gap)
  for (const measure of measuresOf(subject).slice(0, mostMeasures)) {
    const series = toSeries(moments, measure.column, measure.column.type === 'percent')
    if (series.values.length < fewestMoments) continue
    const trend = findTrend(subject, time, measure, series)
    if (trend !== undefined) findings.push(trend)
    const season =
      step === undefined || gap !== undefined ? undefined : findSeason(subject, time, measure, series, step)
    if (season !== undefined) findings.push(season)
  }
  return findings
}

function findTrend(
  { table, ledger }: Subject,
  time: ProfiledColumn,
  measure: ProfiledColumn,
  series: Series,
): Finding | undefined {
  const line = linearTrend(series.moments, series.values)
  if (line === undefined || line.rSquared < 0.3 || (line.p ?? 1) > 0.01) return undefined
  const first = series.values[0] ?? 0
  const last = series.values.at(-1) ?? 0
  const reads = [...time.profile.addresses, ...measure.profile.addresses]
  const rows = series.values.length
  const at = (moment: number | undefined) => showMoment(time.column, moment ?? 0, table)
  const entry = (statement: string, value: number, display: string) =>
    ledger.write({ statement, value, display, reads, rows })
  const change = first > 0 && last > 0 ? last / first - 1 : undefined
  const direction = line.slope > 0 ? 'rises' : 'falls'
  const share = entry(
    `Share of the change of ${measure.column.name} that a straight line explains (R²)`,
    line.rSquared,
    showPercent(line.rSquared),
  )
  const from = entry(`${measure.column.name} at ${at(series.moments[0])}`, first, showNumber(first))
  const to = entry(`${measure.column.name} at ${at(series.moments.at(-1))}`, last, showNumber(last))
  const growth =
    change === undefined
      ? undefined
      : entry(`Change of ${measure.column.name} from first to last`, change, showPercent(change))
  return {
    kind: 'trend',
    statement: `${measure.column.name} ${direction} along ${time.column.name}: from ${from.display} (${at(series.moments[0])}) to ${to.display} (${at(series.moments.at(-1))})${growth === undefined ? '' : `, ${growth.display}`}; a straight line explains ${share.display}.`,
    weight: 0.3 + 0.45 * line.rSquared,
    columns: [measure.column.name, time.column.name],
    cells: [...measure.profile.addresses].slice(0, mostAddresses),
    ledger: [share, from, to, ...(growth === undefined ? [] : [growth])],
  }
}

function findSeason(
  { table, ledger }: Subject,
  time: ProfiledColumn,
  measure: ProfiledColumn,
  series: Series,
  step: TimeStep,
): Finding | undefined {
  if (step.season < 2 || series.values.length < 3 * step.season) return undefined
  if (findGaps(series.moments, step, table.range.date1904 === true, 1).length > 0) return undefined
  const seasonality = findSeasonality(series.values, step.season)
  if (seasonality === undefined || seasonality.strength < 0.5) return undefined
  const reads = [...time.profile.addresses, ...measure.profile.addresses]
  const rows = series.values.length
  const strength = ledger.write({
    statement: `Strength of the season in ${measure.column.name}`,
    value: seasonality.strength,
    display: showPercent(seasonality.strength),
    reads,
    rows,
  })
  const period = ledger.write({
    statement: `Steps of a season of ${measure.column.name}`,
    value: step.season,
    display: String(step.season),
    reads,
    rows,
  })
  return {
    kind: 'seasonality',
    statement: `${measure.column.name} repeats every ${period.display} ${step.unit === 'second' ? 'steps' : `${step.unit}s`}: the season explains ${strength.display} of what is left beside the trend.`,
    weight: 0.3 + 0.4 * seasonality.strength,
    columns: [measure.column.name, time.column.name],
    cells: [...measure.profile.addresses].slice(0, mostAddresses),
    ledger: [strength, period],
  }
}

function findDateGaps(
  { table, ledger }: Subject,
  time: ProfiledColumn,
  moments: Float64Array,
  step: TimeStep,
): Finding | undefined {
  if (time.column.type !== 'date') return undefined
  const date1904 = table.range.date1904 === true
  const gaps = findGaps(moments, step, date1904)
  const [first] = gaps
  if (first === undefined || gaps.length * 3 > moments.length) return undefined
  const unit = step.unit === 'second' ? 'moment' : step.unit
  const before = lastBefore(time.column, first)
  return {
    kind: 'gap-in-dates',
    statement: `${time.column.name} leaves out ${gaps.length} ${unit}${gaps.length === 1 ? '' : 's'}, the first ${formatSerial(first, date1904)}.`,
    weight: 0.45,
    columns: [time.column.name],
    cells: before === undefined ? [] : [bodyAddress(table, time.column, before)],
    ledger: [
      ledger.write({
        statement: `Missing ${unit}s in ${time.column.name}`,
        value: gaps.length,
        display: String(gaps.length),
        reads: time.profile.addresses,
        rows: moments.length,
      }),
      ledger.write({
        statement: `First missing ${unit} in ${time.column.name}`,
        value: first,
        display: formatSerial(first, date1904),
        reads: time.profile.addresses,
        rows: moments.length,
      }),
    ],
  }
}

/** The body row with the latest moment before `moment`. */
function lastBefore(column: Column, moment: number): number | undefined {
  let best: number | undefined
  for (let i = 0; i < column.numbers.length; i++) {
    const value = column.numbers[i] ?? Number.NaN
    if (value < moment && (best === undefined || value > (column.numbers[best] ?? 0))) best = i
  }
  return best
}

function showMoment(column: Column, moment: number, table: Table): string {
  return column.type === 'date' ? formatSerial(moment, table.range.date1904 === true) : String(moment)
}
