import { demonyms } from '../lexicon/demonyms.ts'
import { outcomeMarks, outcomes } from '../lexicon/outcomes.ts'
import { stem } from '../lexicon/stem.ts'
import type { Word } from '../lexicon/words.ts'
import type { Grid } from './grid.ts'
import type { ValueMention } from './mention.ts'

/** Cells that say something in another way: `American` for `USA`, `won` for `W 21–7`. */
export function linkOtherNames(question: readonly Word[], grid: Grid): readonly ValueMention[] {
  return question.flatMap((word, at) => [...nationsAt(word, at, grid), ...outcomesAt(word, at, grid)])
}

function nationsAt(word: Word, at: number, grid: Grid): readonly ValueMention[] {
  const names = demonyms.get(word.text) ?? (word.text.endsWith('s') ? demonyms.get(word.text.slice(0, -1)) : undefined)
  if (names === undefined) return []
  const byColumn = new Map<number, Set<number>>()
  for (const name of names) {
    const [first = '', ...rest] = name.map(stem)
    for (const { column, code, position } of grid.index.get(first) ?? []) {
      const cell = grid.columns[column]?.cells[code]
      if (cell === undefined || !rest.every((next, offset) => cell.words[position + 1 + offset]?.stem === next))
        continue
      byColumn.set(column, (byColumn.get(column) ?? new Set()).add(code))
    }
  }
  return [...byColumn].map(([column, codes]) => ({
    kind: 'value' as const,
    start: at,
    end: at + 1,
    column,
    codes: [...codes],
    exact: false,
    score: 0.55,
    text: word.text,
  }))
}

function outcomesAt(word: Word, at: number, grid: Grid): readonly ValueMention[] {
  const marks = outcomes.get(word.stem)
  if (marks === undefined) return []
  return grid.columns.flatMap((column): readonly ValueMention[] => {
    const filled = column.cells.filter(({ missing }) => !missing)
    const marked = filled.filter((cell) => outcomeMarks.has(cell.words[0]?.text ?? ''))
    if (filled.length === 0 || marked.length < 0.7 * filled.length) return []
    const codes = column.cells.flatMap((cell, code) => (marks.has(cell.words[0]?.text ?? '') ? [code] : []))
    if (codes.length === 0) return []
    return [
      { kind: 'value', start: at, end: at + 1, column: column.index, codes, exact: false, score: 0.6, text: word.text },
    ]
  })
}
