import type { LineLink } from '../linking/matrix-links.ts'
import type { ArithmeticPlan, Cell } from '../plan/plan.ts'
import type { Candidate } from './candidate.ts'
import type { ReadingContext } from './context.ts'
import { type MatrixContext, cellOf, isTotal, labelOf, lineSignals, matrixContext, spansAt } from './matrix-context.ts'

const asking =
  /^(difference|change|increase|decrease|percentage|percent|average|mean|total|sum|ratio|proportion|share|growth|more|less|higher|lower|how|much|margin|fall|rise|drop|decline|gap|times|combined|exceed|than|between|fewer|gain|reduction|respectively|and)$/

/** Differences, changes, averages, sums, ratios and shares of two or more cells of one row or one column. */
export function* matrixArithmetic(context: ReadingContext): Iterable<Candidate> {
  const found = matrixContext(context)
  if (found === undefined || !context.question.words.some((word) => asking.test(word.text))) return
  const rows = found.rows.filter(({ said, aboveSaid }) => said + aboveSaid > 0).slice(0, 5)
  const columns = found.columns.filter(({ said, aboveSaid }) => said + aboveSaid > 0).slice(0, 5)
  for (const row of rows.length > 0 ? rows : found.rows.slice(0, 3)) {
    yield* along(context, found, row, found.columns, (line) => cellOf(row.line, line.line), 'columns')
  }
  yield* averagesApart(context, found, rows)
  for (const column of (columns.length > 0 ? columns : found.columns).slice(0, 4)) {
    yield* along(context, found, column, found.rows, (line) => cellOf(line.line, column.line), 'rows')
  }
}

/** How far the averages of two rows over the years lie apart. */
function* averagesApart(context: ReadingContext, found: MatrixContext, rows: readonly LineLink[]): Iterable<Candidate> {
  const columns = found.columns.filter(({ line }) => line.year !== undefined)
  const said = (text: RegExp): boolean => context.question.words.some((word) => text.test(word.text))
  if (columns.length < 2 || columns.length > 5 || !said(/^(average|mean)$/) || !said(/^(difference|gap|more|less)$/))
    return
  for (const [left, right] of orderedPairs(rows)) {
    const cells = [left, right].flatMap((row) => columns.map((column) => cellOf(row.line, column.line)))
    yield {
      plan: {
        kind: 'arithmetic',
        operation: 'difference-of-averages',
        cells,
        split: columns.length,
        label: `*${left.line.text}* and *${right.line.text}*`,
      },
      reading: 'arithmetic.difference-of-averages.rows',
      spans: spansAt(left, right),
      signals: { ...lineSignals('fixed', left, found.rows[0]), 'said first': left.first < right.first ? 1 : 0 },
    }
  }
}

/** Operations over some of the lines that cross one line. */
function* along(
  context: ReadingContext,
  found: MatrixContext,
  fixed: LineLink,
  crossing: readonly LineLink[],
  cell: (line: LineLink) => Cell,
  direction: 'columns' | 'rows',
): Iterable<Candidate> {
  const numeric = crossing.filter((line) => !Number.isNaN(context.executor.cellNumber(cell(line))))
  const named = numeric.filter(({ said }) => said > 0)
  const signalsOf = (lines: readonly LineLink[]): Record<string, number> => ({
    ...lineSignals('fixed', fixed, direction === 'columns' ? found.rows[0] : found.columns[0]),
    'crossing share': lines.reduce((sum, { share }) => sum + share, 0) / lines.length,
    'crossing least share': Math.min(...lines.map(({ share }) => share)),
    'crossing whole': lines.filter(({ whole }) => whole).length / lines.length,
    'crossing unsaid': lines.filter(({ said }) => said === 0).length / lines.length,
    'crossing rank': lines.reduce((sum, line) => sum + Math.min(8, numeric.indexOf(line)), 0) / lines.length / 4,
    'crossing same section': new Set(lines.map(({ line }) => line.section)).size === 1 ? 1 : 0,
    'crossing years': lines.every(({ line }) => line.year !== undefined) ? 1 : 0,
    'matrix numeric': found.matrix.numeric,
    'cells percent': lines.every((line) => String(context.executor.value(cell(line))).includes('%')) ? 1 : 0,
  })
  const make = (
    operation: ArithmeticPlan['operation'],
    lines: readonly LineLink[],
    name: string,
    extra: Record<string, number> = {},
  ): Candidate => {
    const label =
      direction === 'columns'
        ? `*${fixed.line.text}* for ${lines.map(({ line }) => `*${line.text}*`).join(' and ')}`
        : `${lines.map(({ line }) => `*${line.text}*`).join(' and ')} in *${fixed.line.text}*`
    return {
      plan: { kind: 'arithmetic', operation, cells: lines.map(cell), label },
      reading: `${name}.${direction}`,
      spans: spansAt(fixed, ...lines),
      signals: { ...signalsOf(lines), ...extra },
    }
  }
  for (const [left, right] of orderedPairs(
    named.length >= 2 ? named : [...named, ...numeric.filter((line) => !named.includes(line))].slice(0, 3),
  )) {
    const forwards = {
      'earlier first': (left.line.year ?? 0) < (right.line.year ?? 0) ? 1 : 0,
      'later first': (left.line.year ?? 0) > (right.line.year ?? 0) ? 1 : 0,
      'said first': left.first >= 0 && right.first >= 0 && left.first < right.first ? 1 : 0,
      'stands first': left.line.at < right.line.at ? 1 : 0,
      negative: context.executor.cellNumber(cell(left)) < context.executor.cellNumber(cell(right)) ? 1 : 0,
    }
    yield make('difference', [left, right], 'arithmetic.difference', forwards)
    yield make('percent-change', [left, right], 'arithmetic.percent-change', forwards)
    yield make('ratio', [left, right], 'arithmetic.ratio', forwards)
    if (left.line.at < right.line.at) {
      yield make('sum', [left, right], 'arithmetic.sum')
      yield make('average', [left, right], 'arithmetic.average')
      const cells: Cell[] = [cell(left), cell(right)]
      yield {
        plan: {
          kind: 'cells',
          cells: forwards['said first'] === 1 ? cells : [...cells].reverse(),
          label: labelOf(fixed.line, left.line),
        },
        reading: `cells.${direction}`,
        spans: spansAt(fixed, left, right),
        signals: signalsOf([left, right]),
      }
    }
  }
  const totals = numeric.filter(isTotal)
  for (const part of named.slice(0, 3)) {
    for (const whole of nearestTotals(part, totals)) {
      if (whole !== part)
        yield make('ratio', [part, whole], 'arithmetic.ratio.total', {
          'total below': whole.line.at > part.line.at ? 1 : 0,
        })
    }
  }
  const numbers = new Set(context.question.words.map((word) => word.number))
  const years = numeric.filter(({ line }) => line.year !== undefined && numbers.has(line.year))
  yield* several(numeric, named, years, make)
  yield* together(fixed, named, years, cell, signalsOf, direction)
  const [first, second, third] = [...years].sort((a, b) => (a.line.year ?? 0) - (b.line.year ?? 0))
  if (first !== undefined && second !== undefined && third !== undefined && years.length === 3) {
    const moving = make('difference-of-averages', [second, third, first, second], 'arithmetic.difference-of-averages')
    if (moving.plan.kind === 'arithmetic') yield { ...moving, plan: { ...moving.plan, split: 2 } }
  }
}

/** Three and more cells side by side, in the order they were said: `in 2019, 2018 and 2017 respectively`. */
function* together(
  fixed: LineLink,
  named: readonly LineLink[],
  years: readonly LineLink[],
  cell: (line: LineLink) => Cell,
  signalsOf: (lines: readonly LineLink[]) => Record<string, number>,
  direction: 'columns' | 'rows',
): Iterable<Candidate> {
  for (const set of [years, named.filter(({ whole }) => whole), named.slice(0, 3)]) {
    if (set.length < 3 || set.length > 8) continue
    const lines = [...set].sort((a, b) => a.first - b.first)
    const names = lines.map(({ line }) => `*${line.text}*`).join(', ')
    yield {
      plan: { kind: 'cells', cells: lines.map(cell), label: `*${fixed.line.text}* for ${names}` },
      reading: `cells.${direction}.several`,
      spans: spansAt(fixed, ...lines),
      signals: signalsOf(lines),
    }
  }
}

/** Three and more lines: those that were named, a run of years, one section, all of them. */
function* several(
  numeric: readonly LineLink[],
  named: readonly LineLink[],
  years: readonly LineLink[],
  make: (operation: ArithmeticPlan['operation'], lines: readonly LineLink[], name: string) => Candidate,
): Iterable<Candidate> {
  const sets = new Map<string, readonly LineLink[]>()
  const add = (lines: readonly LineLink[]): void => {
    const ordered = [...lines].sort((a, b) => a.line.at - b.line.at)
    if (ordered.length > 2 && ordered.length <= 40) sets.set(ordered.map(({ line }) => line.at).join(), ordered)
  }
  const wholes = named.filter(({ whole }) => whole)
  add(wholes)
  for (const size of [3, 4, 5]) if (named.length >= size) add(named.slice(0, size))
  if (years.length === 2) {
    const [from = 0, to = 0] = years.map(({ line }) => line.year ?? 0).sort((a, b) => a - b)
    add(numeric.filter(({ line }) => line.year !== undefined && line.year >= from && line.year <= to))
  }
  for (const section of new Set(numeric.slice(0, 6).map(({ line }) => line.section))) {
    const members = numeric.filter(({ line }) => line.section === section)
    add(members)
    add(members.filter(({ line }) => !/\b(total|subtotal|net|gross|all)\b/i.test(line.text) && line.text !== ''))
  }
  for (const lines of sets.values()) {
    yield make('sum', lines, 'arithmetic.sum.several')
    yield make('average', lines, 'arithmetic.average.several')
  }
}

/** The totals closest to a line: the next below, the next above, and the one that was said best. */
function nearestTotals(part: LineLink, totals: readonly LineLink[]): readonly LineLink[] {
  const below = totals.filter(({ line }) => line.at > part.line.at).sort((a, b) => a.line.at - b.line.at)[0]
  const above = totals.filter(({ line }) => line.at < part.line.at).sort((a, b) => b.line.at - a.line.at)[0]
  return [...new Set([below, above, totals[0]])].filter((total) => total !== undefined)
}

function* orderedPairs(lines: readonly LineLink[]): Iterable<readonly [LineLink, LineLink]> {
  const near = lines.slice(0, 5)
  for (const left of near) for (const right of near) if (left !== right) yield [left, right]
}
