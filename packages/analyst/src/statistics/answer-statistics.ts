import { formatArea, type LedgerEntry } from '@excel-ai-chat/analysis'
import type { Answer, Question, Reading } from '../answer.ts'
import type { Grid } from '../linking/grid.ts'
import { checkFormulas } from '../plan/check-formula.ts'
import { Executor } from '../plan/execute.ts'
import { sentenceOf } from '../plan/sentence.ts'
import type { StatisticsPlan, StatisticValue } from '../plan/statistics-plan.ts'
import { type ComputedValue, computeStatistics } from './compute-statistics.ts'
import { formulasFor } from './formula-for.ts'
import { formFor } from './heard-statistics.ts'
import { readStatistics } from './read-statistics.ts'
import { decimalsIn, slotsOf } from './wished-form.ts'

/** How often such plans were right in the development half. */
const chance = 0.9

/**
 * Computes the statistics that a question asks for by name, in the form it wishes; undefined where it asks for none or
 * where one of them is not understood.
 */
export function answerStatistics(question: Question, grid: Grid): Answer | undefined {
  const form = question.format ?? formFor(question.text, grid)
  if (form === undefined) return undefined
  const plan = readStatistics(question.text, question.constraints ?? '', form, grid)
  if (plan === undefined) return undefined
  const executor = new Executor(grid)
  const values = computeStatistics(executor, plan)
  if (values === undefined) return undefined
  const ledger = values.map((value, at) => toEntry(value, at, plan, executor, question))
  const reading: Reading = { plan, sentence: sentenceOf(plan, grid), confidence: chance }
  const lines = ledger.map(
    ({ statement, display, formula }) =>
      `- ${statement}: **${display}**${formula === undefined ? '' : ` (\`${formula}\`)`}`,
  )
  return {
    status: 'answered',
    reading,
    alternatives: [],
    text: lines.join('\n'),
    ledger,
    values: values.map(({ value }) => value),
    ...(question.format === undefined ? {} : { named: values.map(({ name, text }) => [name, text] as const) }),
    formulas: ledger.flatMap(({ formula }) => (formula === undefined ? [] : [formula])),
    warnings: [],
  }
}

/** An answer of one value under the one name that the wished-for form gives it; declined where the form wants more. */
export function inWishedForm(given: Answer, question: Question): Answer {
  if (given.status === 'declined' || question.format === undefined) return given
  const slots = slotsOf(question.format, question.constraints ?? '')
  const [slot] = slots
  if (slot === undefined) return given
  const flat = given.values.flat()
  if (slots.length !== 1 || flat.length === 0 || /[{,]/.test(slot.placeholder)) {
    const text = `I can't tell all that the answer is to hold. Did you mean:\n- ${given.reading.sentence}`
    return { status: 'declined', text, alternatives: [given.reading] }
  }
  const decimals = slot.decimals ?? decimalsIn(question.constraints ?? '')
  const text = flat
    .map((value) =>
      typeof value === 'number' && !Number.isInteger(value) && decimals !== undefined
        ? value.toFixed(decimals)
        : String(value ?? ''),
    )
    .join(', ')
  return { ...given, named: [[slot.name, text]] }
}

function toEntry(
  value: ComputedValue,
  at: number,
  plan: StatisticsPlan,
  executor: Executor,
  question: Question,
): LedgerEntry {
  const wanted = plan.values[at]?.value
  const sheet = executor.grid.table.area.sheet
  const checked =
    wanted?.kind === 'measurement' && typeof value.value === 'number'
      ? checkFormulas(
          formulasFor(wanted.measurement, executor.grid),
          { rows: [[value.value]], covered: 1 },
          question.workbook,
          sheet,
        )
      : undefined
  const agreed = checked?.agreement === 'agreed' ? checked : undefined
  const single: StatisticsPlan = { kind: 'statistics', values: plan.values.slice(at, at + 1) }
  return {
    id: `L${at + 1}`,
    statement: sentenceOf(single, executor.grid).replaceAll('*', ''),
    value: value.value,
    display: value.text,
    formula: agreed?.formula,
    reads:
      agreed?.evaluation.reads.map(({ area }) => formatArea({ ...area, ...(sheet === undefined ? {} : { sheet }) })) ??
      [],
    rows: wanted === undefined ? 0 : executor.select(rowsOf(wanted)).length,
    agreement: agreed === undefined ? 'analysis-only' : 'agreed',
  }
}

function rowsOf(value: StatisticValue): Parameters<Executor['select']>[0] {
  if (value.kind === 'measurement') return value.measurement.rows
  if (value.kind === 'listing') return value.listing.rows
  if (value.kind === 'column') return value.choice.rows
  if (value.kind === 'extreme') return value.extreme.rows
  return value.verdict.cases.flatMap(({ when }) => when)[0]?.measurement.rows ?? { kind: 'all' }
}
