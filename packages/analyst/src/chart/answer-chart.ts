import { formatArea, type LedgerEntry } from '@excel-ai-chat/analysis'
import type { Answer, Question, Reading } from '../answer.ts'
import type { Grid } from '../linking/grid.ts'
import type { ChartPlan, ChartValue } from '../plan/chart-plan.ts'
import { type CheckedFormula, checkFormulas } from '../plan/check-formula.ts'
import { Executor } from '../plan/execute.ts'
import { formulasOf } from '../plan/formula.ts'
import type { Measure, Plan } from '../plan/plan.ts'
import { sentenceOf } from '../plan/sentence.ts'
import type { ChartDrawing } from './chart-drawing.ts'
import { drawChart } from './draw-chart.ts'
import { hearRequest } from './hear-request.ts'
import { readChart } from './read-chart.ts'

/** A column name less said than this is a guess, and the chart is offered instead of drawn. */
const least = 0.4

/** Draws what a request asks for; undefined where it asks for no chart. */
export function answerChart(question: Question, grid: Grid): Answer | undefined {
  const read = readChart(question.text, grid)
  if (read === undefined) {
    if (!hearRequest(question.text).drawn) return undefined
    const text =
      "I can't tell which columns to draw. Name the one along the axis and what is measured, for example the number of rows."
    return { status: 'declined', text, alternatives: [] }
  }
  const executor = new Executor(grid)
  const rows = executor.select(read.plan.rows)
  const drawing = drawChart(grid, read.plan, rows)
  const reading: Reading = {
    plan: read.plan,
    sentence: sentenceOf(read.plan, grid),
    confidence: chanceOf(read.confidence),
  }
  if (drawing === undefined || read.confidence < least) {
    if (!read.asked) return undefined
    const text = `I'm not sure which columns to draw. Did you mean:\n- ${reading.sentence}`
    return { status: 'declined', text, alternatives: [reading] }
  }
  const sheet = grid.table.area.sheet
  const table = tablePlan(read.plan)
  const result = table === undefined ? undefined : executor.run(table)
  const checked =
    table === undefined || result === undefined
      ? undefined
      : checkFormulas(formulasOf(table, executor), result, question.workbook, sheet)
  const entry = toEntry(reading, drawing, checked, rows.length, sheet)
  return {
    status: 'answered',
    reading,
    alternatives: [],
    text: `${reading.sentence}: ${drawing.points.length} points. ${drawing.reason}${formulaText(entry)}`,
    ledger: [entry],
    values: drawing.points,
    formulas: checked?.agreement === 'agreed' ? [checked.formula] : [],
    chart: drawing,
    warnings: [],
  }
}

/** How often requests were read right in the development half, by how much of the column names was said. */
function chanceOf(score: number): number {
  if (score >= 0.9) return 0.92
  return score >= least ? 0.75 : 0.35
}

function formulaText({ formula, agreement }: LedgerEntry): string {
  return formula === undefined || agreement !== 'agreed'
    ? ''
    : `\n\nThe points as a formula, checked on your data: \`${formula}\``
}

/** The plan of a plain table with the same points, where there is one. */
function tablePlan({ rows, x, y, series, by, having }: ChartPlan): Plan | undefined {
  if (having !== undefined || series !== undefined || by !== undefined || x.kind !== 'cell' || x.bin !== undefined)
    return undefined
  if (y.kind === 'cell') return { kind: 'list', rows, columns: [x.column, y.column], distinct: false }
  return { kind: 'group', rows, by: [x.column], measures: [measureOf(y)], show: 'both' }
}

const measureOf = (value: Exclude<ChartValue, { kind: 'cell' }>): Measure =>
  value.kind === 'count' ? { kind: 'count' } : { kind: 'aggregate', aggregate: value.aggregate, column: value.column }

function toEntry(
  reading: Reading,
  drawing: ChartDrawing,
  checked: CheckedFormula | undefined,
  rows: number,
  sheet: string | undefined,
): LedgerEntry {
  const agreed = checked?.agreement === 'agreed' ? checked : undefined
  return {
    id: 'L1',
    statement: reading.sentence.replaceAll('*', ''),
    value: drawing.points,
    display: `${drawing.points.length} points`,
    formula: agreed?.formula,
    reads:
      agreed?.evaluation.reads.map(({ area }) => formatArea({ ...area, ...(sheet === undefined ? {} : { sheet }) })) ??
      [],
    rows,
    agreement: agreed === undefined ? 'analysis-only' : 'agreed',
  }
}
