import type { Table } from '@excel-ai-chat/analysis'
import type { Plan, Question } from '@excel-ai-chat/analyst'
import { z } from 'zod'
import type { StoredPlan } from './computation.ts'

/** The plan itself is the analyst's own JSON, which only the analyst reads. */
const StoredPlanShape = z.object({
  plan: z.custom<Plan>((plan) => typeof plan === 'object' && plan !== null && 'kind' in plan),
  columns: z.array(z.string()),
  rows: z.number(),
})

export function toStoredPlan(plan: Plan, table: Table): StoredPlan {
  return { plan, columns: table.columns.map((column) => column.name), rows: table.rows.length }
}

/**
 * The question before, when it was asked of a table like this one. A plan names columns and rows by number, so that over other
 * columns it would mean something else.
 */
export function toPreviousQuestion(
  stored: { readonly question: string; readonly plan: unknown } | undefined,
  table: Table,
): Question['previous'] {
  const parsed = StoredPlanShape.safeParse(stored?.plan)
  if (stored === undefined || !parsed.success) return undefined
  const { plan, columns, rows } = parsed.data
  const isSameTable =
    rows === table.rows.length &&
    columns.length === table.columns.length &&
    table.columns.every((column, index) => column.name === columns[index])
  return isSameTable ? { question: stored.question, plan } : undefined
}
