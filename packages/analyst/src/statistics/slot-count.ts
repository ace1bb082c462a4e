import { isDated } from '../linking/dated-column.ts'
import type { StatisticValue } from '../plan/statistics-plan.ts'
import { columnIn } from './target-columns.ts'
import type { Task } from './task.ts'
import { type Slot, wordsOf } from './wished-form.ts'

/** Rows that a group must have first, or that repeat: such counts are not read. */
const grouped = /\beach\b[^.]*\bat least\b|\bappears?\b|\boccurs?\b|\bmore than once\b|\bmissing\b|\bnull\b|\bduplicat/i

/** How many rows pass, how many different cells a column has, and which cell is the most frequent. */
export function countFor(slot: Slot, task: Task): StatisticValue | undefined {
  const said = wordsOf(slot.name).join(' ')
  if (slot.options.length > 0 || grouped.test(task.text)) return undefined
  const { rows } = task
  if (/\b(?:most (?:common|frequent)|mode)\b/.test(said)) {
    const label = wordyColumn(said, task)
    const one = { kind: 'constant', value: 1 } as const
    return label === undefined
      ? undefined
      : { kind: 'extreme', extreme: { label, of: one, rows, order: 'highest', grouped: 'sum' } }
  }
  const base = { rows, prepared: [], population: false }
  if (/\b(?:unique|distinct|different)\b/.test(said)) {
    const column =
      columnIn(said.replace(/\b(?:unique|distinct|different|count|number|of)\b/g, ' '), task.grid) ??
      task.targets[0]?.column
    if (column === undefined) return undefined
    return {
      kind: 'measurement',
      measurement: { ...base, statistic: 'distinct', of: [{ kind: 'column', column }] },
      decimals: 0,
    }
  }
  const counts =
    /\bcount\b|\bnumber of\b|^number |^total /.test(said) &&
    /\b(?:count|number|integer|total)\b/.test(`${slot.placeholder} ${said}`)
  if (!counts || rows.kind !== 'where' || /\b(?:mean|average|sum|amount)\b/.test(said)) return undefined
  return {
    kind: 'measurement',
    measurement: { ...base, statistic: 'count', of: [{ kind: 'constant', value: 1 }] },
    decimals: 0,
  }
}

/** The column of words that a name speaks of, else the first that the question names. */
function wordyColumn(said: string, { grid, targets }: Task): number | undefined {
  const wordy = (column: number | undefined): column is number =>
    column !== undefined && (grid.columns[column]?.leading ?? 1) < 0.5 && !isDated(grid, column)
  const own = columnIn(said.replace(/\b(?:most|common|frequent|mode)\b/g, ' '), grid)
  return wordy(own) ? own : targets.map(({ column }) => column).find(wordy)
}
