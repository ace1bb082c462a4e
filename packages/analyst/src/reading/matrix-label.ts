import type { LineLink } from '../linking/matrix-links.ts'
import type { MatrixLine } from '../linking/matrix.ts'
import type { LabelPlan } from '../plan/plan.ts'
import type { Candidate } from './candidate.ts'
import type { ReadingContext } from './context.ts'
import { type MatrixContext, cellOf, lineSignals, matrixContext, spansAt } from './matrix-context.ts'

/** The row or column name whose cell is highest, lowest, or passes a comparison: `in which year was … larger`. */
export function* matrixLabel(context: ReadingContext): Iterable<Candidate> {
  const found = matrixContext(context)
  if (found === undefined) return
  const { question } = context
  const asks =
    question.degrees.length > 0 ||
    question.comparisons.length > 0 ||
    question.words.some((word) =>
      /^(which|what|who|many|list|negative|positive|components?|items?|types?)$/.test(word.text),
    )
  if (!asks) return
  const saidRows = found.rows.filter(({ said, aboveSaid }) => said + aboveSaid > 0)
  const saidColumns = found.columns.filter(({ said, aboveSaid }) => said + aboveSaid > 0)
  for (const row of (saidRows.length > 0 ? saidRows : found.rows).slice(0, 5))
    yield* names(context, found, row, found.columns, 'columns')
  for (const column of (saidColumns.length > 0 ? saidColumns : found.columns).slice(0, 5))
    yield* names(context, found, column, found.rows, 'rows')
  yield* members(found)
}

function* names(
  context: ReadingContext,
  found: MatrixContext,
  fixed: LineLink,
  crossing: readonly LineLink[],
  direction: 'columns' | 'rows',
): Iterable<Candidate> {
  const { question } = context
  if (fixed.said === 0 && isKeyed([fixed])) return
  for (const [name, lines] of choices(crossing)) {
    if (lines.length === 0 || isKeyed(lines)) continue
    const asksYear = question.words.some(({ text }) => /^(year|years|fy|fiscal)$/.test(text))
    const candidates = lines.map(({ line }) =>
      direction === 'columns'
        ? { cell: cellOf(fixed.line, line), name: { row: line.nameAt, column: line.at }, label: yearOf(line, asksYear) }
        : { cell: cellOf(line, fixed.line), name: { row: line.at, column: line.nameAt }, label: '' },
    )
    const signals = {
      ...lineSignals('fixed', fixed, direction === 'columns' ? found.rows[0] : found.columns[0]),
      [`among ${name} ${direction}`]: 1,
      'among said': lines.reduce((sum, { share }) => sum + share, 0) / lines.length,
      'among above': lines.reduce((sum, { aboveShare }) => sum + aboveShare, 0) / lines.length,
      'among years': lines.every(({ line }) => line.year !== undefined) ? 1 : 0,
      'matrix numeric': found.matrix.numeric,
    }
    const make = (pick: LabelPlan['pick'], reading: string, spans: Candidate['spans'], count = false): Candidate => ({
      plan: {
        kind: 'label',
        candidates,
        pick,
        label: `${pick.kind === 'extreme' ? `The ${pick.order}` : 'Those'} of ${direction === 'columns' ? 'the columns' : 'the rows'} by *${fixed.line.text}*`,
        ...(count ? { count } : {}),
      },
      reading: `${reading}.${direction}`,
      spans: [...spansAt(fixed, ...(name === 'pair' ? lines : [])), ...spans],
      signals,
    })
    for (const order of ['highest', 'lowest'] as const) {
      const degree = question.degrees.find((mention) => mention.order === order)
      const several = question.words.findIndex(
        (word) => word.number !== undefined && word.number >= 2 && word.number <= 5,
      )
      yield make({ kind: 'extreme', order, count: 1 }, `label.${order}`, degree === undefined ? [] : [degree])
      const count = question.words[several]?.number
      if (degree !== undefined && count !== undefined && name !== 'pair') {
        yield make({ kind: 'extreme', order, count }, `label.${order}.several`, [
          degree,
          { start: several, end: several + 1 },
        ])
      }
    }
    if (name === 'pair') continue
    for (const mention of question.comparisons) {
      if (mention.operator === 'between' || mention.bare) continue
      // Tables in millions say 1,000 where the question says 1,000 million.
      const scaled = /^(thousand|million|billion)s?$/.test(question.words[mention.end - 1]?.text ?? '')
      const value = scaled ? (question.words[mention.end - 2]?.number ?? mention.value) : mention.value
      const pick = { kind: 'compare' as const, operator: mention.operator, value }
      yield make(pick, 'label.compare', [mention])
      yield make(pick, 'label.compare.count', [mention], true)
    }
    const sign = question.words.findIndex((word) => word.text === 'negative' || word.text === 'positive')
    if (sign >= 0) {
      const operator = question.words[sign]?.text === 'negative' ? '<' : '>'
      yield make({ kind: 'compare', operator, value: 0 }, 'label.sign', [{ start: sign, end: sign + 1 }])
    }
    if (lines.length > 1 && fixed.said > 0) {
      yield make({ kind: 'all' }, 'label.all', [])
      yield make({ kind: 'all' }, 'label.all.count', [], true)
    }
  }
}

/** Rows that are named by numbers are records of a list: nobody asks for such a name. */
const isKeyed = (lines: readonly LineLink[]): boolean =>
  lines.filter(({ line }) => line.year === undefined && line.words.every(({ number }) => number !== undefined)).length >
  lines.length / 2

/** Asked for a year, `December 28, 2018` is 2018; a header that is a year or a span of years stays as it stands. */
const yearOf = (line: MatrixLine, asked: boolean): string =>
  asked && line.year !== undefined && !/^\d{4}([-/–]\d{2,4})?$/.test(line.text) ? String(line.year) : ''

/** Which lines compete: all, those of one section, those that were named. */
function choices(crossing: readonly LineLink[]): ReadonlyMap<string, readonly LineLink[]> {
  const ordered = [...crossing].sort((a, b) => a.line.at - b.line.at)
  const named = ordered.filter(({ line }) => line.text !== '')
  const inner = named.filter(({ line }) => !/\b(total|subtotal|all|both)\b/i.test(line.text))
  const found = new Map<string, readonly LineLink[]>([['all', inner]])
  const best = [...crossing].sort((a, b) => b.aboveSaid - a.aboveSaid)[0]
  if (best !== undefined && best.aboveSaid > 0) {
    const section = inner.filter(({ line }) => line.section === best.line.section)
    if (section.length > 1 && section.length < inner.length) found.set('section', section)
  }
  const said = crossing.filter(({ share, whole }) => whole || share > 0.6).slice(0, 2)
  const [first, second] = said.length === 2 ? said : crossing.filter(({ share }) => share > 0.3)
  if (first !== undefined && second !== undefined) found.set('pair', [first, second])
  return found
}

/** The names below a heading: `the components of inventories`. */
function* members(found: MatrixContext): Iterable<Candidate> {
  const numbers = new Map<number, LineLink[]>()
  for (const link of found.rows) numbers.set(link.line.section, [...(numbers.get(link.line.section) ?? []), link])
  for (const [section, links] of numbers) {
    const inner = links.filter(({ line }) => line.text !== '').sort((a, b) => a.line.at - b.line.at)
    const [first] = inner
    if (first === undefined || (first.aboveSaid === 0 && numbers.size > 1)) continue
    for (const [name, lines] of [
      ['every', inner],
      ['parts', inner.filter(({ line }) => !/\b(total|subtotal|net)\b/i.test(line.text))],
    ] as const) {
      const candidates = lines.map(({ line }) => ({
        cell: { row: line.at, column: 1 },
        name: { row: line.at, column: 0 },
        label: '',
      }))
      const signals = {
        'section above share': first.aboveShare,
        'section count': Math.min(2, links.length / 10),
        [`members ${name}`]: 1,
        'section only': numbers.size === 1 ? 1 : 0,
      }
      const spans = first.at.map((start) => ({ start, end: start + 1 }))
      const label = `The rows of section ${section}`
      if (lines.length === 0) continue
      yield { plan: { kind: 'label', candidates, pick: { kind: 'all' }, label }, reading: 'members', spans, signals }
      yield {
        plan: { kind: 'label', candidates, pick: { kind: 'all' }, label, count: true },
        reading: 'members.count',
        spans,
        signals,
      }
    }
  }
}
