import type { Condition, Rows } from '../plan/rows.ts'
import { fitOf } from './name-fit.ts'
import { statisticVocabulary } from './statistic-words.ts'
import type { Task } from './task.ts'
import { type Slot, wordsOf } from './wished-form.ts'

/** A column with more different cells than this does not make groups. */
const mostGroups = 40

/**
 * `@mean_fare_female[number]` speaks of the rows with `female`, `@mean_fare_class1[number]` of class 1: the slot without
 * those words, and the task with those rows.
 */
export function narrowSlot(slot: Slot, task: Task): { readonly slot: Slot; readonly task: Task } {
  const unexplained = wordsOf(slot.name).filter((word) => !statisticVocabulary.has(word) && !isNamed(word, task))
  const chosen = unexplained.flatMap((word) => {
    const conditions = conditionsFor(word, task)
    const [only] = conditions
    return conditions.length === 1 && only !== undefined ? [{ word, condition: only }] : []
  })
  if (chosen.length === 0) return { slot, task }
  const said = new Set(chosen.map(({ word }) => word))
  const conditions = [
    ...(task.rows.kind === 'where' ? [task.rows.condition] : []),
    ...chosen.map(({ condition }) => condition),
  ]
  const [only] = conditions
  const rows: Rows = {
    kind: 'where',
    condition: conditions.length === 1 && only !== undefined ? only : { kind: 'and', conditions },
  }
  const name = wordsOf(slot.name)
    .filter((word) => !said.has(word))
    .join('_')
  return { slot: { ...slot, name, words: slot.words.filter((word) => !said.has(word)) }, task: { ...task, rows } }
}

/** The word stands in the name of a column that the question names, or of the new feature. */
function isNamed(word: string, { targets, grid, derived, aliases }: Task): boolean {
  if (derived?.name !== undefined && wordsOf(derived.name).includes(word)) return true
  return targets.some(({ column }) => {
    const header = grid.columns[column]?.words ?? []
    return fitOf([word], header) > 0 || (aliases.get(column) ?? '').toLowerCase().includes(word)
  })
}

function conditionsFor(word: string, { grid }: Task): readonly Condition[] {
  const numbered = /^([a-z]{3,})(\d+)$/.exec(word)
  return grid.columns.flatMap((column): readonly Condition[] => {
    const cells = column.cells.filter((cell) => !cell.missing)
    if (cells.length < 2 || cells.length > mostGroups) return []
    if (numbered !== null && fitOf([numbered[1] ?? ''], column.words) > 0) {
      const cell = cells.find(({ number }) => number === Number(numbered[2]))
      return cell === undefined ? [] : [{ kind: 'equals', column: column.index, values: [cell.key] }]
    }
    const cell = column.leading < 0.5 ? cells.find(({ key }) => key === word) : undefined
    return cell === undefined ? [] : [{ kind: 'equals', column: column.index, values: [cell.key] }]
  })
}
