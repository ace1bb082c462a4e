import { cellAt } from '../linking/grid.ts'
import { compares } from '../plan/conditions.ts'
import type { Executor } from '../plan/execute.ts'
import type { Extreme, Listing, Measurement, StatisticsPlan, StatisticValue, Verdict } from '../plan/statistics-plan.ts'
import { chosenColumn } from './column-choice.ts'
import { measure } from './measure.ts'
import { prepare } from './prepare.ts'
import { numbersOf } from './series.ts'

export interface ComputedValue {
  readonly name: string
  /** The number before rounding, or the word. */
  readonly value: number | string
  /** As the form asks for it. */
  readonly text: string
}

/** All values of a plan, or undefined where the data do not give one of them. */
export function computeStatistics(executor: Executor, plan: StatisticsPlan): readonly ComputedValue[] | undefined {
  const known = new Map<string, number | undefined>()
  const measured = (wanted: Measurement): number | undefined => {
    const key = JSON.stringify(wanted)
    if (!known.has(key)) known.set(key, measure(executor, wanted))
    return known.get(key)
  }
  const values: ComputedValue[] = []
  for (const { name, value } of plan.values) {
    const found = compute(executor, value, measured)
    if (found === undefined) return undefined
    values.push({ name, ...found })
  }
  return values
}

function compute(
  executor: Executor,
  value: StatisticValue,
  measured: (wanted: Measurement) => number | undefined,
): Omit<ComputedValue, 'name'> | undefined {
  if (value.kind === 'verdict') {
    const word = wordOf(value.verdict, measured)
    return word === undefined ? undefined : { value: word, text: word }
  }
  if (value.kind === 'column') {
    const column = chosenColumn(executor, value.choice)
    const text = column === undefined ? undefined : executor.grid.columns[column]?.name
    return text === undefined ? undefined : { value: text, text }
  }
  if (value.kind === 'extreme') {
    const text = furthest(executor, value.extreme)
    return text === undefined ? undefined : { value: text, text }
  }
  if (value.kind === 'listing') {
    const text = listed(executor, value.listing, value.decimals)
    return { value: text, text }
  }
  if (executor.select(value.measurement.rows).length === 0 && value.measurement.statistic !== 'count')
    return { value: 'nan', text: 'nan' }
  const number = measured(value.measurement)
  if (number === undefined || !Number.isFinite(number)) return undefined
  const whole = Number.isInteger(number) && value.measurement.statistic === 'count'
  return {
    value: number,
    text: value.decimals === undefined || whole ? String(number) : number.toFixed(value.decimals),
  }
}

function wordOf(verdict: Verdict, measured: (wanted: Measurement) => number | undefined): string | undefined {
  for (const { word, when } of verdict.cases) {
    const held = when.map(({ measurement, size, operator, value }) => {
      const number = measured(measurement)
      return number === undefined ? undefined : compares(size ? Math.abs(number) : number, operator, value)
    })
    if (held.includes(undefined)) return undefined
    if (held.every(Boolean)) return word
  }
  return undefined
}

/** The label of the extreme row or group; several where they are equally far out. */
function furthest(executor: Executor, { label, of, rows, order, grouped }: Extreme): string | undefined {
  const { grid } = executor
  const chosen = executor.select(rows)
  const values = numbersOf(grid, of, chosen)
  const groups = new Map<string, { readonly text: string; sum: number; count: number }>()
  chosen.forEach((row, at) => {
    const value = values[at] ?? Number.NaN
    const { key, text, missing } = cellAt(grid, label, row)
    if (!Number.isFinite(value) || missing) return
    const name = grouped === undefined ? String(row) : key
    const group = groups.get(name) ?? { text, sum: 0, count: 0 }
    group.sum += value
    group.count += 1
    groups.set(name, group)
  })
  const sign = order === 'highest' ? 1 : -1
  const ranked = [...groups.values()].map(({ text, sum, count }) => ({
    text,
    value: sign * (grouped === 'mean' ? sum / count : sum),
  }))
  const best = ranked.reduce((most, { value }) => Math.max(most, value), Number.NEGATIVE_INFINITY)
  const names = [...new Set(ranked.filter(({ value }) => value === best).map(({ text }) => text.trim()))]
  return names.length === 0 ? undefined : names.join(', ')
}

function listed(executor: Executor, { of, rows, prepared, label }: Listing, decimals: number | undefined): string {
  const chosen = executor.select(rows)
  const values = prepare(numbersOf(executor.grid, of, chosen), prepared)
  return chosen
    .flatMap((row, at) => {
      const value = values[at] ?? Number.NaN
      if (!Number.isFinite(value)) return []
      if (label !== undefined) return [cellAt(executor.grid, label, row).text]
      return [decimals === undefined ? String(value) : value.toFixed(decimals)]
    })
    .join(', ')
}
