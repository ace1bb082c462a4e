import { type CellValue, type LedgerEntry, formatArea } from '@excel-ai-chat/analysis'
import type { Answer, Question, Reading } from './answer.ts'
import { answerChart } from './chart/answer-chart.ts'
import { type Choice, choose } from './choose/choose.ts'
import { decides } from './choose/threshold.ts'
import { type Grid, gridOf } from './linking/grid.ts'
import { distinctReadings } from './choose/distinct-readings.ts'
import { type CheckedFormula, checkFormulas } from './plan/check-formula.ts'
import { formulasOf } from './plan/formula.ts'
import { sentenceOf } from './plan/sentence.ts'
import { completeFollowUp } from './reading/follow-up.ts'
import { readQuestion } from './reading/read-question.ts'
import { answerStatistics, inWishedForm } from './statistics/answer-statistics.ts'
import { displayValue, writeAnswer, writeDecline } from './write-answer.ts'

/**
 * Answers a question about a table by computing, or declines with what it could have meant.
 * Pure: the same question over the same cells gives the same answer.
 */
export function answer(question: Question): Answer {
  const [table] = question.tables
  if (table === undefined || table.rows.length === 0 || table.columns.length === 0) {
    return {
      status: 'declined',
      text: 'There are no cells to answer from. Select a range with data.',
      alternatives: [],
    }
  }
  const grid = gridOf(table)
  // A wished-for form asks for values, whatever else the question speaks of.
  const chart = question.format === undefined ? answerChart(question, grid) : undefined
  return chart ?? answerStatistics(question, grid) ?? inWishedForm(answerByReading(question, grid), question)
}

/** The likeliest of all candidate plans, or the readings to choose from where none is likely enough. */
function answerByReading(question: Question, grid: Grid): Answer {
  const { table } = grid
  const { previous } = question
  const text = previous === undefined ? question.text : completeFollowUp(question.text, previous.question, grid)
  const { context, candidates } = readQuestion(text, grid)
  const choices = choose(context, candidates)
  const [best] = choices
  const readings = distinctReadings(choices.map((choice) => toReading(choice)))
  if (best === undefined || !decides(best)) {
    return { status: 'declined', text: writeDecline(readings.slice(0, 2)), alternatives: readings.slice(0, 2) }
  }
  const checked = checkFormulas(
    formulasOf(best.candidate.plan, context.executor),
    best.result,
    question.workbook,
    table.area.sheet,
  )
  const reading = toReading(best)
  const entry = toEntry(best, reading, checked, table.area.sheet)
  return {
    status: 'answered',
    reading,
    alternatives: readings.slice(1, 3),
    text: writeAnswer(reading, best.result, entry),
    ledger: [entry],
    values: best.result.rows.every((row) => row.length === 1)
      ? best.result.rows.map(([value]): CellValue => value ?? null)
      : best.result.rows,
    formulas: checked === undefined ? [] : [checked.formula],
    warnings: warningsOf(checked),
  }

  function toReading({ candidate, confidence }: Choice): Reading {
    return { plan: candidate.plan, sentence: sentenceOf(candidate.plan, grid), confidence }
  }
}

function warningsOf(checked: CheckedFormula | undefined): readonly string[] {
  if (checked?.agreement === 'disagreed')
    return ['The formula gives another value than the analysis; check before using it.']
  if (checked?.passedOver === undefined) return []
  const { formula, value } = checked.passedOver
  return [`Some of these numbers are written as text: ${formula} leaves them out and gives ${String(value)}.`]
}

function toEntry(
  best: Choice,
  reading: Reading,
  checked: CheckedFormula | undefined,
  sheet: string | undefined,
): LedgerEntry {
  const { rows, covered } = best.result
  const value = rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : rows
  return {
    id: 'L1',
    statement: reading.sentence.replaceAll('*', ''),
    value,
    display: displayValue(best.result, best.candidate.plan),
    formula: checked?.formula,
    reads:
      checked?.evaluation.reads.map(({ area }) => formatArea({ ...area, ...(sheet === undefined ? {} : { sheet }) })) ??
      [],
    rows: covered,
    agreement: checked?.agreement ?? 'analysis-only',
  }
}
