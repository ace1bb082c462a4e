import { isDated } from '../linking/dated-column.ts'
import type { Grid } from '../linking/grid.ts'
import type { StatisticValue } from '../plan/statistics-plan.ts'
import { namedBy } from './name-fit.ts'
import { statisticOf } from './statistic-words.ts'
import type { Task } from './task.ts'
import { type Slot, wordsOf } from './wished-form.ts'

/** `@max_deaths_country[country_name]`: the label of the row or group that is furthest out. */
export function extremeFor(slot: Slot, task: Task): StatisticValue | undefined {
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
export function asksForName(slot: Slot, { grid, question }: Task): boolean {
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
