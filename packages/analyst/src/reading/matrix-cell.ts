import type { Candidate } from './candidate.ts'
import type { ReadingContext } from './context.ts'
import { cellOf, labelOf, matrixContext, pairSignals, spansAt } from './matrix-context.ts'

/** One cell by the names of its row and column: `unearned revenue for 2019`. */
export function* matrixCell(context: ReadingContext): Iterable<Candidate> {
  const found = matrixContext(context)
  if (found === undefined) return
  for (const pair of found.pairs.slice(0, 24)) {
    const cell = cellOf(pair.row.line, pair.column.line)
    const label = labelOf(pair.row.line, pair.column.line)
    const spans = spansAt(pair.row, pair.column)
    const signals = pairSignals(context, found, pair)
    yield { plan: { kind: 'cells', cells: [cell], label }, reading: 'cell', spans, signals }
    if (context.executor.cellNumber(cell) < 0) {
      yield {
        plan: { kind: 'arithmetic', operation: 'opposite', cells: [cell], label },
        reading: 'cell.opposite',
        spans,
        signals,
      }
    }
  }
}
