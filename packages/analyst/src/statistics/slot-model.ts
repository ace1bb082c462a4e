import type { Measurement, Series, Statistic } from '../plan/statistics-plan.ts'
import type { Rows } from '../plan/rows.ts'
import { pairOf } from './slot-series.ts'
import { columnIn, type Target, targetsIn } from './target-columns.ts'
import type { Task } from './task.ts'

/** A linear model: what is predicted, from what, and on which part of the rows it is measured. */
export function modelOf(
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
