import type { CellValue, Table } from '@excel-ai-chat/analysis'
import { stopWords } from '../lexicon/stop-words.ts'
import { type Word, words } from '../lexicon/words.ts'
import { wholeNumber } from './cell.ts'

/** A labelled line of a matrix: one row of numbers, or one column of them. */
export interface MatrixLine {
  /** Offset into `range.values` (rows) or into a row of it (columns). */
  readonly at: number
  readonly text: string
  readonly words: readonly Word[]
  /** Headings above it, outermost first: merged header cells, section rows. */
  readonly above: readonly string[]
  readonly aboveWords: readonly Word[]
  /** Offset of the cell that names it, in the other direction. */
  readonly nameAt: number
  /** Lines below the same heading share this number. */
  readonly section: number
  readonly year?: number
}

/** A table whose rows and columns both have names: financial and statistical tables. */
export interface Matrix {
  readonly table: Table
  readonly rows: readonly MatrixLine[]
  readonly columns: readonly MatrixLine[]
  /** Share of the inner cells that are numbers. */
  readonly numeric: number
  /** What is above the corner, and units. */
  readonly sections: readonly {
    readonly number: number
    readonly at: number
    readonly text: string
    readonly words: readonly Word[]
  }[]
  /** How few lines say a word: rare words identify a line. */
  readonly rarity: ReadonlyMap<string, number>
}

const matrices = new WeakMap<Table, Matrix>()

/** The table as a matrix; rows that were set apart as totals are part of it again, since they are asked for by name. */
export function matrixOf(table: Table): Matrix {
  const seen = matrices.get(table)
  if (seen !== undefined) return seen
  const made = readMatrix(table)
  matrices.set(table, made)
  return made
}

const textOf = (value: CellValue | undefined): string =>
  String(value ?? '')
    .replace(/\s+/g, ' ')
    .trim()
const isYearText = (text: string): boolean => /^(fy ?)?(19|20)\d\d([-/–]\d\d(\d\d)?)?$/i.test(text)
const isNumber = (text: string): boolean => text !== '' && !Number.isNaN(wholeNumber(text))

/** Rows with data begin where a cell beside the labels is a number that is not a year. */
function headerCount(values: readonly (readonly CellValue[])[], width: number): number {
  let count = 1
  while (count < Math.min(values.length - 1, 6)) {
    const row = values[count] ?? []
    const cells = Array.from({ length: width - 1 }, (_, at) => textOf(row[at + 1]))
    const label = textOf(row[0])
    const filled = cells.filter((cell) => cell !== '')
    const heading = filled.length > 0 && filled.every((cell) => !isNumber(cell) || isYearText(cell))
    if (!heading || (label !== '' && filled.some((cell) => isNumber(cell) && !isYearText(cell)))) break
    if (label !== '' && filled.every((cell) => /^[-–—.fx]+$/i.test(cell))) break
    // A labelled row of words is a header only while nothing below the first row was named yet.
    if (label !== '' && !filled.every(isYearText) && count > 1) break
    if (label !== '' && !filled.every(isYearText)) break
    count += 1
  }
  return count
}

function readMatrix(table: Table): Matrix {
  const { values } = table.range
  const width = values.reduce((most, row) => Math.max(most, row.length), 0)
  const headers = headerCount(values, width)
  const labels = labelCount(values, width, headers)
  const columns = readColumns(values, width, headers, labels)
  const { rows, sections } = readRows(values, width, headers, labels)
  let filled = 0
  let numbers = 0
  for (const row of rows.slice(0, 200)) {
    for (const column of columns) {
      const text = textOf(values[row.at]?.[column.at])
      if (text === '') continue
      filled += 1
      if (isNumber(text)) numbers += 1
    }
  }
  return {
    table,
    rows,
    columns,
    sections,
    numeric: filled === 0 ? 0 : numbers / filled,
    rarity: rarityOf(rows, columns, sections),
  }
}

/** Two columns name the rows where the first one is left blank for as long as it stays the same: club, then season. */
function labelCount(values: readonly (readonly CellValue[])[], width: number, headers: number): number {
  const body = values.slice(headers)
  if (width < 4 || body.length < 3) return 1
  const continued = body.filter((row) => textOf(row[0]) === '' && textOf(row[1]) !== '').length
  const named = body.filter((row) => textOf(row[1]) !== '')
  const wordy = named.filter((row) => !isNumber(textOf(row[1])) || isYearText(textOf(row[1]))).length
  return continued >= 0.2 * body.length && continued >= 2 && wordy >= 0.8 * named.length ? 2 : 1
}

function readColumns(
  values: readonly (readonly CellValue[])[],
  width: number,
  headers: number,
  labels: number,
): readonly MatrixLine[] {
  // A blank header cell continues the one on its left, within the span of the header above it.
  const filled: string[][] = []
  for (let level = 0; level < headers; level += 1) {
    const line: string[] = []
    // A unit goes on until the next one, whatever stands above.
    const units = (values[level] ?? []).slice(1).every((value) => textOf(value) === '' || isUnit(textOf(value)))
    for (let at = 0; at < width; at += 1) {
      const text = textOf(values[level]?.[at])
      const parent = filled[level - 1]
      const sameParent = at > 1 && (units || parent === undefined || parent[at] === parent[at - 1])
      line.push(text === '' && at > 1 && sameParent ? (line[at - 1] ?? '') : text)
    }
    filled.push(line)
  }
  const columns: MatrixLine[] = []
  for (let at = labels; at < width; at += 1) {
    const path = filled
      .map((line) => line[at] ?? '')
      .filter((text, level, all) => text !== '' && text !== all[level - 1])
    let nameAt = headers - 1
    while (nameAt > 0 && (textOf(values[nameAt]?.[at]) === '' || isUnit(textOf(values[nameAt]?.[at])))) nameAt -= 1
    // A year names a column better than what stands above or below it.
    const yearly = filled.findLastIndex((line) => isYearText(line[at] ?? ''))
    if (yearly >= 0 && textOf(values[yearly]?.[at]) !== '') nameAt = yearly
    const name = textOf(values[nameAt]?.[at]) || (path.at(-1) ?? '')
    columns.push(
      toLine(
        at,
        name,
        path.filter((text) => text !== name),
        nameAt,
        sectionNumber(filled, at),
      ),
    )
  }
  return columns
}

const isUnit = (text: string): boolean =>
  /^(percent|percentage|number|rate|amount|unaudited|audited|restated|[$€£]?['’]?0{3}s?|%|[$€£¥a-z]{0,4} ?(thousands?|millions?|billions?|[mbk]n?|%)|[$€£¥]|[a-z]{0,3}[$€£¥]['’]?0{0,3}m?n?)$/i.test(
    text,
  )

function sectionNumber(filled: readonly (readonly string[])[], at: number): number {
  const parents = filled
    .slice(0, -1)
    .map((line) => line[at] ?? '')
    .join('|')
  return Array.from(parents).reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 9973, 0)
}

function readRows(
  values: readonly (readonly CellValue[])[],
  width: number,
  headers: number,
  labels: number,
): { rows: readonly MatrixLine[]; sections: Matrix['sections'] } {
  const rows: MatrixLine[] = []
  const sections: { number: number; at: number; text: string; words: readonly Word[] }[] = []
  let current: string[] = []
  let section = 0
  let lastWasSection = false
  let outer = ''
  for (let at = headers; at < values.length; at += 1) {
    const row = values[at] ?? []
    const label = textOf(row[labels - 1])
    const empty = Array.from({ length: width - 1 }, (_, index) => textOf(row[index + 1])).every((cell) => cell === '')
    if (labels === 2 && textOf(row[0]) !== '') {
      outer = textOf(row[0])
      section += 1
      sections.push({ number: section, at, text: outer, words: words(outer) })
    }
    if (label === '' && empty) continue
    // A whole sentence alone in its row is a note, not a heading of what follows.
    if (empty && /\s\S+\s.*[.?!]$/.test(label)) continue
    if (empty && labels === 1) {
      current = lastWasSection ? [...current.slice(-1), label] : [label]
      section += 1
      sections.push({ number: section, at, text: label, words: words(label) })
      lastWasSection = true
      continue
    }
    lastWasSection = false
    rows.push(
      labels === 2
        ? toLine(at, label === '' ? outer : label, label === '' ? [] : [outer], label === '' ? 0 : 1, section)
        : toLine(at, label, current, 0, section),
    )
  }
  return { rows, sections }
}

function toLine(at: number, text: string, above: readonly string[], nameAt: number, section: number): MatrixLine {
  const said = words(text)
  const year = yearIn(text) ?? above.map(yearIn).find((found) => found !== undefined)
  return {
    at,
    text,
    words: said,
    above,
    aboveWords: above.flatMap((heading) => [...words(heading)]),
    nameAt,
    section,
    ...(year === undefined ? {} : { year }),
  }
}

/** `January 3, 2020`, `2019 €m`, `FY19`. */
function yearIn(text: string): number | undefined {
  const whole = /\b(?:19|20)\d\d\b/.exec(text)
  if (whole !== null) return Number(whole[0])
  const short = /\bf(?:y)?\s?['’]?(\d\d)\b/i.exec(text)
  return short === null ? undefined : 2000 + Number(short[1])
}

/** Natural logarithm of how many lines there are for each that says the word; joining words say little. */
function rarityOf(
  rows: readonly MatrixLine[],
  columns: readonly MatrixLine[],
  sections: Matrix['sections'],
): ReadonlyMap<string, number> {
  const lines = [...rows, ...columns, ...sections]
  const counts = new Map<string, number>()
  for (const line of lines)
    for (const stem of new Set(line.words.map((word) => word.stem))) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const rarity = new Map<string, number>()
  for (const [stem, count] of counts) rarity.set(stem, Math.log((lines.length + 1) / count))
  for (const line of lines) for (const word of line.words) if (stopWords.has(word.text)) rarity.set(word.stem, 0.15)
  return rarity
}
