import { type LineLink, linkLines } from '../linking/matrix-links.ts'
import { type Matrix, type MatrixLine, matrixOf } from '../linking/matrix.ts'
import type { Span } from '../linking/mention.ts'
import type { LinkedQuestion } from '../linking/linked-question.ts'
import type { Cell } from '../plan/plan.ts'
import type { ReadingContext } from './context.ts'

/** A question linked to the rows and columns of a matrix. */
export interface MatrixContext {
  readonly matrix: Matrix
  readonly rows: readonly LineLink[]
  readonly columns: readonly LineLink[]
  /** The likeliest pairs of a row and a column, best first; only cells that hold something. */
  readonly pairs: readonly Pair[]
}

export interface Pair {
  readonly row: LineLink
  readonly column: LineLink
  readonly score: number
}

const known = new WeakMap<ReadingContext, MatrixContext>()

/** Larger tables are lists of records, whose rows are found by their cells. */
const mostRows = 400

export function matrixContext(context: ReadingContext): MatrixContext | undefined {
  const { table } = context.grid
  if (table.range.values.length > mostRows) return undefined
  const seen = known.get(context)
  if (seen !== undefined) return seen
  const matrix = matrixOf(table)
  if (matrix.numeric < 0.3 || matrix.rows.length === 0) return undefined
  const rows = linkLines(context.question.words, matrix.rows, matrix)
  const columns = linkLines(context.question.words, matrix.columns, matrix)
  const pairs: Pair[] = []
  const totals = (links: readonly LineLink[]): readonly LineLink[] => links.slice(10).filter(isTotal).slice(0, 2)
  for (const row of [...rows.slice(0, 10), ...totals(rows)]) {
    for (const column of [...columns.slice(0, 10), ...totals(columns)]) {
      const value = table.range.values[row.line.at]?.[column.line.at]
      if (value === '' || value === null || value === undefined) continue
      // A word says either the row or the column.
      const shared = row.at.filter((at) => column.at.includes(at)).length
      pairs.push({ row, column, score: row.score + column.score - 0.6 * shared })
    }
  }
  pairs.sort((a, b) => b.score - a.score)
  const made = { matrix, rows, columns, pairs }
  known.set(context, made)
  return made
}

export const cellOf = (row: MatrixLine, column: MatrixLine): Cell => ({ row: row.at, column: column.at })

export const labelOf = (row: MatrixLine, column: MatrixLine): string =>
  [row.text, column.text]
    .filter((text) => text !== '')
    .map((text) => `*${text}*`)
    .join(', ')

export const spansAt = (...links: readonly LineLink[]): readonly Span[] =>
  links.flatMap(({ at }) => at.map((start) => ({ start, end: start + 1 })))

/** How well a row and a column were named, as evidence for the choice. */
export function lineSignals(prefix: string, link: LineLink, best: LineLink | undefined): Record<string, number> {
  return {
    [`${prefix} share`]: link.share,
    [`${prefix} said`]: Math.min(2, link.said / 3),
    [`${prefix} above share`]: link.aboveShare,
    [`${prefix} above said`]: Math.min(2, link.aboveSaid / 3),
    [`${prefix} whole`]: link.whole ? 1 : 0,
    [`${prefix} unsaid`]: link.said === 0 ? 1 : 0,
    [`${prefix} behind`]: Math.min(2, ((best?.score ?? 0) - link.score) / 2),
    [`${prefix} is best`]: link === best ? 1 : 0,
    [`${prefix} has name`]: link.line.text === '' ? 0 : 1,
    [`${prefix} total`]: isTotal(link) ? 1 : 0,
    [`${prefix} total unsaid`]: isTotal(link) && link.said === 0 ? 1 : 0,
    [`${prefix} number`]:
      link.line.words.length > 0 &&
      link.line.words.every((word) => word.number !== undefined) &&
      link.line.year === undefined
        ? 1
        : 0,
  }
}

/** A line that sums up others. */
export const isTotal = ({ line }: LineLink): boolean => /\b(total|totals|overall|all|sum)\b/i.test(line.text)

type Unit = 'percent' | 'rate' | 'count' | 'money'

/** What kind of quantity the question asks for. */
function askedUnit(question: LinkedQuestion): Unit | undefined {
  const said = ` ${question.words.map(({ text }) => text).join(' ')} `
  if (/ (percent|percentage|proportion|share|%) /.test(said)) return 'percent'
  if (/ (rate|rates|ratio) /.test(said)) return 'rate'
  if (/ (dollars|income|earnings?|cost|revenue|\$) /.test(said)) return 'money'
  return / (how many|number of|count of) /.test(said) ? 'count' : undefined
}

/** What kind of quantity a line says it holds. */
function unitOf({ line }: LineLink): Unit | undefined {
  const said = [line.text, ...line.above].join(' ').toLowerCase()
  if (/percent|proportion|share|%|distribution/.test(said)) return 'percent'
  if (/\b(rate|per 100)/.test(said)) return 'rate'
  if (/dollar|[$€£]|\b(income|earnings|expenditures?)\b/.test(said)) return 'money'
  return /\b(number|count|persons|people|total|n)\b/.test(said) ? 'count' : undefined
}

function unitSignals(question: LinkedQuestion, { row, column }: Pair, value: number): Record<string, number> {
  const asked = askedUnit(question)
  const held = unitOf(column) ?? unitOf(row)
  if (asked === undefined) return {}
  return {
    [`unit ${asked} of ${held ?? 'unknown'}`]: 1,
    [`unit ${asked} and ${value > 100 ? 'over 100' : Number.isInteger(value) ? 'integer' : 'fraction'}`]: 1,
  }
}

export function pairSignals(
  context: ReadingContext,
  { matrix, rows, columns, pairs }: MatrixContext,
  pair: Pair,
): Record<string, number> {
  const value = context.executor.cellNumber(cellOf(pair.row.line, pair.column.line))
  return {
    ...unitSignals(context.question, pair, Number.isNaN(value) ? 0 : Math.abs(value)),
    ...lineSignals('row', pair.row, rows[0]),
    ...lineSignals('column', pair.column, columns[0]),
    'matrix numeric': matrix.numeric,
    'pair behind': Math.min(2, ((pairs[0]?.score ?? 0) - pair.score) / 2),
    'pair is best': pair === pairs[0] ? 1 : 0,
    'row first column': pair.column.line.at === 1 ? 1 : 0,
  }
}
