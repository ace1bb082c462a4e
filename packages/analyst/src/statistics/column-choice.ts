import type { Executor } from '../plan/execute.ts'
import type { ColumnChoice, Measurement, Series } from '../plan/statistics-plan.ts'
import { measure } from './measure.ts'
import type { Task } from './task.ts'
import { type Slot, wordsOf } from './wished-form.ts'

/** `Which variable has the strongest correlation with …`, `which column has the most missing values` */
export function columnChoiceFor(slot: Slot, task: Task): ColumnChoice | undefined {
  const said = wordsOf(`${slot.name} ${slot.placeholder}`).join(' ')
  if (!/\b(?:variable|column|feature|attribute|factor)s?\b/.test(said)) return undefined
  return choiceIn(task)
}

/** What a question compares columns by; undefined where it does not ask for one of several columns. */
export function choiceIn({ question, targets, grid, rows }: Task): ColumnChoice | undefined {
  const asked =
    /\b(?:which|what|identify|find|determine)\b[^.?]*?\b(?:variable|column|feature|attribute|factor)s?\b[^.?]*/i.exec(
      question,
    )?.[0]
  if (asked === undefined) return undefined
  const order = /\b(?:lowest|least|weakest|fewest|smallest)\b/i.test(asked) ? 'lowest' : 'highest'
  if (!/\b(?:lowest|least|weakest|fewest|smallest|highest|most|strongest|largest|greatest)\b/i.test(asked))
    return undefined
  const numeric = grid.columns
    .filter(({ numeric: share, filled }) => share > 0.8 && filled > 2)
    .map(({ index }) => index)
  if (/\bmissing|\bnull|\bnan\b/i.test(asked)) {
    return { statistic: 'missing', among: grid.columns.map(({ index }) => index), rows, order, size: false }
  }
  const statistic = (['skewness', 'variance', 'correlation'] as const).find((name) =>
    asked.toLowerCase().includes(name.slice(0, 6)),
  )
  if (statistic !== 'correlation')
    return statistic === undefined ? undefined : { statistic, among: numeric, rows, order, size: false }
  const partner = targets.find(({ column }) => numeric.includes(column))
  if (partner === undefined) return undefined
  const against: Series = { kind: 'column', column: partner.column }
  return { statistic, against, among: numeric.filter((column) => column !== partner.column), rows, order, size: true }
}

/** The column that the choice falls on. */
export function chosenColumn(
  executor: Executor,
  { statistic, against, among, rows, order, size }: ColumnChoice,
): number | undefined {
  const sign = order === 'highest' ? 1 : -1
  let best: { readonly column: number; readonly value: number } | undefined
  for (const column of among) {
    const own: Series = { kind: 'column', column }
    const wanted: Measurement = {
      statistic,
      of: against === undefined ? [own] : [own, against],
      rows,
      prepared: [],
      population: false,
    }
    const found = measure(executor, wanted)
    if (found === undefined) continue
    const value = sign * (size ? Math.abs(found) : found)
    if (best === undefined || value > best.value) best = { column, value }
  }
  return best?.column
}
