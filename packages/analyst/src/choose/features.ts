import type { CellValue } from '@excel-ai-chat/analysis'
import { stopWords } from '../lexicon/stop-words.ts'
import { plain, words } from '../lexicon/words.ts'
import type { Grid, GridColumn } from '../linking/grid.ts'
import type { LinkedQuestion } from '../linking/linked-question.ts'
import { matrixOf } from '../linking/matrix.ts'
import type { Result } from '../plan/execute.ts'
import type { Candidate } from '../reading/candidate.ts'
import type { ReadingContext } from '../reading/context.ts'

/** Receives the evidence for or against a reading, by name. */
export type Emit = (name: string, value: number) => void

/** What of the question is the same for all its candidates. */
export interface QuestionEvidence {
  readonly question: LinkedQuestion
  /** Words and pairs of words, in which operators are heard. */
  readonly phrases: readonly string[]
  /** How the question opens: `how many`, `which`, `who`. */
  readonly opening: string
  /** For each word: what leaving it unexplained would mean. */
  readonly roles: readonly WordRole[]
  /** Where the thing asked for is named: the word after `which`, `what`, `how many`. */
  readonly head: number
  readonly headPlural: boolean
  readonly table: TableEvidence
}

type WordRole = 'silent' | 'comparison' | 'value' | 'column' | 'number' | 'degree' | 'unknown'

interface TableEvidence {
  /** Share of columns of numbers. */
  readonly numeric: number
  /** The first column holds numbers: records with a key rather than named rows. */
  readonly keyed: number
  /** Several header rows, or headings between the rows. */
  readonly structured: number
  /** Logarithm of the number of rows, 1 for a thousand. */
  readonly size: number
}

export function questionEvidence({ question, grid }: ReadingContext): QuestionEvidence {
  const texts = question.words.map((word) =>
    word.number !== undefined ? '#' : word.ordinal !== undefined && word.ordinal > 3 ? '#th' : word.stem,
  )
  const phrases = new Set<string>()
  texts.forEach((text, at) => {
    phrases.add(text)
    if (at > 0) phrases.add(`${texts[at - 1]} ${text}`)
  })
  phrases.add(`^ ${texts.slice(0, 2).join(' ')}`)
  phrases.add(`^ ${texts.slice(0, 3).join(' ')}`)
  const head = headOf(question)
  const headText = question.words[head]?.text ?? ''
  return {
    question,
    phrases: [...phrases],
    opening: openingOf(question),
    roles: rolesOf(question),
    head,
    headPlural: headText.endsWith('s') && !/(ss|us|is|series)$/.test(headText),
    table: tableEvidence(grid),
  }
}

function tableEvidence(grid: Grid): TableEvidence {
  const { table, columns } = grid
  return {
    numeric: columns.filter((column) => column.numeric > 0.7).length / Math.max(1, columns.length),
    keyed: columns[0]?.numeric ?? 0,
    structured: table.headerRows.length > 1 || matrixOf(table).sections.length > 0 ? 1 : 0,
    size: Math.log10(Math.max(1, grid.rowCount)) / 3,
  }
}

const openings = [
  'how many',
  'how much',
  'how long',
  'what year',
  'which year',
  'who',
  'whose',
  'when',
  'where',
  'which',
  'what',
  'name',
  'list',
  'how',
  'is',
  'did',
  'was',
  'were',
  'does',
  'show',
  'find',
  'give',
]

function openingOf(question: LinkedQuestion): string {
  const text = ` ${question.words.map((word) => word.text).join(' ')} `
  const starting = openings.find((opening) => text.startsWith(` ${opening} `))
  return starting ?? openings.find((opening) => text.includes(` ${opening} `)) ?? 'other'
}

function headOf(question: LinkedQuestion): number {
  const asking = question.words.findIndex(({ text }) => /^(which|what|many|much|name|list|whose)$/.test(text))
  if (asking < 0) return -1
  const after = question.words.findIndex(({ text }, at) => at > asking && !stopWords.has(text))
  return after
}

function rolesOf(question: LinkedQuestion): readonly WordRole[] {
  const within = (at: number, span: { readonly start: number; readonly end: number }): boolean =>
    span.start <= at && at < span.end
  const compared = question.comparisons.filter((mention) => !mention.bare && mention.end - mention.start > 1)
  return question.words.map((word, at): WordRole => {
    if (
      question.values.some((mention) => within(at, mention) && (mention.exact || mention.score > 0.45)) &&
      !stopWords.has(word.text)
    )
      return 'value'
    if (compared.some((mention) => within(at, mention))) return 'comparison'
    if (word.number !== undefined || (word.ordinal !== undefined && word.ordinal > 1)) return 'number'
    if (question.degrees.some((mention) => within(at, mention))) return 'degree'
    if (stopWords.has(word.text)) return 'silent'
    if (question.columns.some((mention) => within(at, mention) && mention.score > 0.4)) return 'column'
    if (question.heard.some((mention) => within(at, mention))) return 'silent'
    return 'unknown'
  })
}

/** The part of a reading's name that words speak for: the family and its operation, without their variants. */
export const spokenName = (reading: string): string => reading.split('.').slice(0, 2).join('.')

/** Everything that speaks for or against one reading; the weights stand in `weights.ts`. */
export function describeCandidate(
  evidence: QuestionEvidence,
  grid: Grid,
  candidate: Candidate,
  result: Result,
  emit: Emit,
): void {
  const family = candidate.reading.split('.')[0] ?? ''
  emit(`reading ${candidate.reading}`, 1)
  emit(`opening ${evidence.opening} / ${candidate.reading}`, 1)
  for (const [name, value] of Object.entries(evidence.table)) emit(`table ${name} / ${family}`, value)
  for (const [name, value] of Object.entries(candidate.signals)) {
    emit(name, value)
    emit(`${family} ${name}`, value)
  }
  describeCoverage(evidence, candidate, (name, value) => {
    emit(name, value)
    emit(`${family} ${name}`, value)
  })
  filterEvidence(evidence, candidate, family, emit)
  answerColumn(evidence, grid, candidate, family, emit)
  answerShape(evidence, family, result, emit)
}

/** Which of the question's words the reading leaves unexplained. */
export function describeCoverage(evidence: QuestionEvidence, candidate: Candidate, emit: Emit): void {
  const covered = new Uint8Array(evidence.roles.length)
  for (const span of candidate.spans) covered.fill(1, span.start, span.end)
  const missed: Record<WordRole, number> = {
    silent: 0,
    comparison: 0,
    value: 0,
    column: 0,
    number: 0,
    degree: 0,
    unknown: 0,
  }
  let content = 0
  let explained = 0
  evidence.roles.forEach((role, at) => {
    if (role !== 'silent') content += 1
    if (covered[at] === 1) {
      if (role !== 'silent') explained += 1
    } else missed[role] += 1
  })
  for (const role of ['value', 'column', 'number', 'degree', 'unknown', 'comparison'] as const) {
    if (missed[role] > 0) emit(`missed ${role}`, Math.min(3, missed[role]))
  }
  emit('explained', content === 0 ? 0 : explained / content)
}

function filterEvidence(evidence: QuestionEvidence, { filter }: Candidate, family: string, emit: Emit): void {
  if (filter === undefined) return
  emit(`filter parts ${Math.min(4, filter.parts.length)}`, 1)
  emit(`${family} filter parts ${Math.min(2, filter.parts.length)}`, 1)
  emit('filter score', filter.score)
  const columns = new Set(filter.parts.map(({ column }) => column)).size
  if (columns < filter.parts.length) {
    const joined = evidence.question.words.some(({ text }) => /^(or|and|either|both)$/.test(text))
    emit(`filter alternatives ${joined ? 'joined' : 'unjoined'}`, filter.parts.length - columns)
    emit(`${family} filter alternatives ${joined ? 'joined' : 'unjoined'}`, filter.parts.length - columns)
  }
  for (const part of filter.parts) {
    emit(`filter ${part.kind}`, 1)
    emit(`filter ${part.kind} ${part.named === undefined ? 'unnamed' : 'named'}`, 1)
    if (part.mention.kind === 'value') emit(`filter ${part.kind} score`, part.mention.score)
    if (part.negated) emit('filter negated', 1)
    if (part.flipped === true) emit('filter flipped', 1)
    if (part.named !== undefined) {
      const gap = part.named.end <= part.start ? part.start - part.named.end : part.named.start - part.end
      emit(`filter name gap ${Math.max(-1, Math.min(4, gap))}`, 1)
      emit('filter name score', part.named.score)
    }
  }
}

function answerColumn(evidence: QuestionEvidence, grid: Grid, candidate: Candidate, family: string, emit: Emit): void {
  const { answers, filter } = candidate
  if (answers === undefined) return
  emit(`answers ${Math.min(4, answers.length)}`, 1)
  for (const projection of answers) {
    const column = grid.columns[projection.column]
    if (column === undefined) continue
    const part = 1 / answers.length
    const { mention } = projection
    emit('answer score', part * projection.score)
    emit(`answer distinct ${Math.round(column.distinctness * 3)} / ${family}`, part)
    emit(`answer filled ${Math.round((3 * column.filled) / Math.max(1, grid.rowCount))}`, part)
    emit(`${family} answer score`, part * projection.score)
    if (mention === undefined) {
      emit('answer unnamed', part)
      emit(`${family} answer unnamed`, part)
      emit(`unnamed ${evidence.opening} / position ${Math.min(4, projection.column)}`, part)
      emit(`unnamed ${evidence.opening} / distinct ${Math.round(column.distinctness * 4)}`, part)
    } else {
      emit(`answer score ${Math.floor(mention.score * 4)}`, part)
      emit('answer words', part * Math.min(4, mention.end - mention.start))
      if (mention.start <= evidence.head && evidence.head < mention.end) emit('answer is head', part)
      else if (evidence.head >= 0 && mention.start > evidence.head)
        emit('answer after head', part * Math.min(1, (mention.start - evidence.head) / 8))
      if (filter?.parts.some((other) => other.named === mention)) emit('answer names filter', part)
      if (filter?.parts.some((other) => other.start <= mention.start && mention.end <= other.end))
        emit('answer inside filter', part)
    }
    if (isIdentifier(column))
      emit(`answer identifier / ${family} / ${mention === undefined ? 'unnamed' : 'named'}`, part)
    const kind =
      column.dated > 0.6 ? 'date' : column.numeric > 0.7 ? 'number' : column.leading > 0.7 ? 'measure' : 'text'
    emit(`answer ${kind} / ${evidence.opening} / ${family}`, part)
    for (const word of column.words.slice(0, 4)) emit(`opening ${evidence.opening} : header ${word.stem}`, part)
  }
}

/** A column that numbers the rows or refers to those of another table: nobody adds it up. */
function isIdentifier(column: GridColumn): boolean {
  const last = column.words.at(-1)?.text ?? ''
  if (/^(id|ids|code|no|number|#|key|ssn|zip|uuid)$/.test(last)) return true
  return (
    column.numeric > 0.95 &&
    column.distinctness === 1 &&
    column.index === 0 &&
    /^(rank|pos|position|index|nr)$/.test(last)
  )
}

function answerShape(evidence: QuestionEvidence, family: string, result: Result, emit: Emit): void {
  const count = result.rows.length
  const size = count <= 3 ? String(count) : count <= 6 ? '4-6' : count <= 15 ? '7-15' : '16+'
  emit(`size ${size}`, 1)
  emit(`size ${size} / ${family}`, 1)
  emit(`size ${count === 1 ? 'one' : 'several'} / ${evidence.headPlural ? 'plural' : 'singular'} / ${family}`, 1)
  const [value] = result.rows[0] ?? []
  if (value === undefined || result.rows[0]?.length !== 1) return
  const kind = valueKind(value)
  emit(`value ${kind} / ${evidence.opening}`, 1)
  emit(`value ${kind} / ${evidence.opening} / ${family}`, 1)
  if (value === 0) emit(`zero ${family}`, 1)
  if (value === 1) emit(`one ${family}`, 1)
  if (typeof value === 'string' && count === 1 && value.trim().length > 1) {
    const said = ` ${evidence.question.words.map((word) => word.text).join(' ')} `
    const text = words(value).map((word) => word.text)
    if (text.length > 0 && said.includes(` ${text.join(' ')} `)) emit(`echo ${family}`, 1)
  }
}

function valueKind(value: CellValue): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'fraction'
  const text = plain(String(value ?? '')).trim()
  if (text === '') return 'blank'
  if (/^([-?.]+|n\/?a\.?|nan|none|tbd|tba|null)$/.test(text)) return 'missing'
  if (/^\d{4}$/.test(text)) return 'year'
  if (/^[^a-z]*\d[^a-z]*$/.test(text)) return 'number'
  if (/\b\d{4}\b/.test(text) && /[a-z]{3}/.test(text)) return 'date'
  if (/^\d/.test(text)) return 'quantity'
  return text.split(' ').length > 6 ? 'prose' : 'text'
}
