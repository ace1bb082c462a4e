import type { Grid } from '../linking/grid.ts'
import type { StatisticsPlan, StatisticValue } from '../plan/statistics-plan.ts'
import { valueFor } from './slot-value.ts'
import { toTask } from './task.ts'
import { slotsOf } from './wished-form.ts'

/** The statistics that fill a wished-for form, or undefined where one of them is not understood. */
export function readStatistics(
  question: string,
  rules: string,
  format: string,
  grid: Grid,
): StatisticsPlan | undefined {
  const slots = slotsOf(format, rules)
  if (slots.length === 0 || /^\W*for each\b/i.test(format)) return undefined
  const task = toTask(question, rules, slots, grid)
  const values: { name: string; value: StatisticValue }[] = []
  for (const slot of slots) {
    const value = valueFor(slot, task)
    if (value === undefined) return undefined
    values.push({ name: slot.name, value })
  }
  return { kind: 'statistics', values }
}
