import { chooseRows } from '../chart/row-choice.ts'
import { separateCompounds } from '../lexicon/words.ts'
import { linkQuestion } from '../linking/linked-question.ts'
import { Executor } from '../plan/execute.ts'
import type { Grid } from '../linking/grid.ts'
import type { NormalityMethod } from '../plan/statistics-plan.ts'
import { allRows, type Condition, type Rows } from '../plan/rows.ts'
import { type Derived, derivedIn } from './derived-series.ts'
import { outliersIn, type Treatment } from './preparations.ts'
import { normalityMethodIn } from './statistic-words.ts'
import { aliasesIn, type Target, targetsIn } from './target-columns.ts'
import type { Slot } from './wished-form.ts'

/** A question with everything that bears on its statistics, taken apart once. */
export interface Task {
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

/** @param rules constraints that stand apart from the question; empty where there are none */
export function toTask(question: string, rules: string, slots: readonly Slot[], grid: Grid): Task {
  const text = `${question}\n${rules}`
  const derived = derivedIn(text, grid)
  const outliers = outliersIn(question, rules)
  const method = normalityMethodIn(text)
  return {
    grid,
    question,
    rules,
    text,
    targets: joinTargets(targetsIn(question, grid), targetsIn(rules, grid)),
    rows: rowsOf(question, text, grid),
    slots,
    aliases: aliasesIn(text, grid),
    ...(derived === undefined ? {} : { derived }),
    ...(outliers === undefined ? {} : { outliers }),
    ...(method === undefined ? {} : { method }),
  }
}

/** Names that stand word for word in either text come first, then the guesses of the question. */
function joinTargets(asked: readonly Target[], ruled: readonly Target[]): readonly Target[] {
  const all = [...asked, ...ruled.filter(({ column }) => !asked.some((target) => target.column === column))]
  const literal = (target: Target): boolean =>
    target.score >= 2 || ruled.some(({ column, score }) => column === target.column && score >= 2)
  return [...all.filter(literal), ...all.filter((target) => !literal(target))]
}

/** The rows that conditions on columns leave; the question may also name cells, the rules speak too much of numbers for that. */
function rowsOf(question: string, text: string, grid: Grid): Rows {
  const stated = rowsIn(text, grid)
  if (stated.kind === 'where') return stated
  if (/\b(?:outliers?|predict|model|missing|feature engineering|new (?:feature|column))\b/i.test(question))
    return allRows
  return chooseRows(linkQuestion(separateCompounds(withoutOddNames(question, grid)), grid), grid, new Executor(grid))
    .rows
}

/** Without column names that hold numbers of their own, and without the numbers of a list: neither is a condition. */
function withoutOddNames(text: string, grid: Grid): string {
  return grid.columns
    .map(({ name }) => name.trim())
    .filter((name) => /[^\p{L} _]/u.test(name))
    .sort((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, ' '), text.replace(/(?:^|\s)\d+\.\s/g, ' '))
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
