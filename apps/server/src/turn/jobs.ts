import {
  type CellPosition,
  parseAddress,
  type RangeInput,
  type Table,
  type TableProfile,
} from '@excel-ai-chat/analysis'
import type { Answer, Question, Reading } from '@excel-ai-chat/analyst'
import type { Coverage, DataType } from '@excel-ai-chat/contracts'
import type { OpenOptions, Snapshot, Workbook } from '@excel-ai-chat/formula'
import { nothingSelected, toAnalyzeResponse } from './analyze-response.ts'
import { checkFormula } from './check-formula.ts'
import type { ComputedAnswer, EvaluationJob, JobFunctions, QuestionJob } from './computation.ts'
import { explainFormula } from './explain-formula.ts'
import { toPreviousQuestion, toStoredPlan } from './previous-question.ts'
import { reportFormula } from './report-formula.ts'
import { toRangeInput, toSnapshot } from './snapshot.ts'

/** The packages that compute, as the jobs use them. */
export interface Engine {
  toTable(range: RangeInput): Table
  dataTypeOf(table: Table): DataType
  profileTable(table: Table): TableProfile
  open(snapshot: Snapshot, options: OpenOptions): Workbook
  answer(question: Question): Answer
}

/** The jobs over an engine: pure functions of their input. */
export function createJobs(engine: Engine): JobFunctions {
  return {
    answer: (job) => answerQuestion(engine, job),
    analyze: (context) => {
      const range = toRangeInput(context)
      return range === undefined ? nothingSelected : toAnalyzeResponse(engine.profileTable(engine.toTable(range)))
    },
    evaluate: (job) => eachFormula(engine, job, checkFormula),
    check: (job) => eachFormula(engine, job, reportFormula),
    explain: (job) => eachFormula(engine, job, explainFormula),
  }
}

function answerQuestion(engine: Engine, job: QuestionJob): ComputedAnswer {
  const range = toRangeInput(job.context)
  if (range === undefined || !holdsSomething(range)) return askForCells(range)
  const table = engine.toTable(range)
  const workbook = engine.open(toSnapshot(job.context, table), { now: job.now })
  const answer = engine.answer({
    text: job.message,
    tables: [table],
    workbook,
    previous: toPreviousQuestion(job.previous, table),
  })
  const coverage = coverageOf(range, table)
  const shared = {
    text: answer.text,
    dataType: engine.dataTypeOf(table),
    coverage,
    alternatives: answer.alternatives.map(({ sentence, confidence }: Reading) => ({ sentence, confidence })),
  }
  if (answer.status === 'declined') {
    return {
      ...shared,
      status: 'declined',
      ledger: [],
      formulas: [],
      charts: [],
      warnings: coverageWarnings(range),
    }
  }
  return {
    ...shared,
    status: 'answered',
    understood: answer.reading.sentence,
    confidence: answer.reading.confidence,
    ledger: answer.ledger,
    formulas: answer.formulas.map((formula) => checkFormula(workbook, formula)),
    charts: isChart(answer.chart) ? [answer.chart] : [],
    warnings: [...coverageWarnings(range), ...answer.warnings],
    plan: toStoredPlan(answer.reading.plan, table),
  }
}

function holdsSomething(range: RangeInput): boolean {
  return range.values.some((row) => row.some((cell) => cell !== null && cell !== ''))
}

function askForCells(range: RangeInput | undefined): ComputedAnswer {
  const text =
    range === undefined
      ? 'No cells are selected, so there is nothing to compute with. Select a table together with its header row and ask again, for example: *What is the total of Amount?*'
      : `The selected cells (${range.address}) are all blank. Select cells that hold data, together with their header row, and ask again.`
  return {
    status: 'declined',
    text,
    dataType: range === undefined ? 'none' : 'empty',
    coverage: range === undefined ? { rowsRead: 0, rowsTotal: 0, cellsRead: 0 } : coverageOf(range, undefined),
    alternatives: [],
    ledger: [],
    formulas: [],
    charts: [],
    warnings: [],
  }
}

/** Body rows: those that were read, and with them those that were selected but did not come. What came counts. */
function coverageOf(range: RangeInput, table: Table | undefined): Coverage {
  const rowsRead = table?.rows.length ?? 0
  return {
    rowsRead,
    rowsTotal: rowsRead + missingRows(range),
    cellsRead: range.values.reduce((cells, row) => cells + row.length, 0),
  }
}

function missingRows(range: RangeInput): number {
  return Math.max(0, (range.rowCount ?? 0) - range.values.length)
}

function coverageWarnings(range: RangeInput): string[] {
  if (missingRows(range) === 0) return []
  return [
    `Only ${range.values.length} of the ${range.rowCount} selected rows came with the question; the answer covers those.`,
  ]
}

function isChart(chart: unknown): chart is Record<string, unknown> {
  return typeof chart === 'object' && chart !== null && !Array.isArray(chart)
}

function eachFormula<Result>(
  engine: Engine,
  { request, now }: EvaluationJob,
  compute: (workbook: Workbook, formula: string, at: CellPosition | undefined) => Result,
): { results: Result[] } {
  const range = toRangeInput(request.context)
  const table = range === undefined ? undefined : engine.toTable(range)
  const workbook = engine.open(toSnapshot(request.context, table), { now })
  const at = positionOf(request.at)
  return { results: request.formulas.map((formula) => compute(workbook, formula, at)) }
}

function positionOf(address: string | undefined): CellPosition | undefined {
  const area = address === undefined ? undefined : parseAddress(address)?.[0]
  return area === undefined
    ? undefined
    : { row: area.top, column: area.left, ...(area.sheet === undefined ? {} : { sheet: area.sheet }) }
}
