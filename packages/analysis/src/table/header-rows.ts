import type { RoughKind } from './rough-kind.ts'

const mostHeaderRows = 5

/** The first rows as trimmed texts, made where they are asked for: most tables are told by their kinds alone. */
export interface CellTexts {
  readonly rowCount: number
  row(row: number): string[]
  /** Empty beyond a ragged row's end. */
  cell(row: number, column: number): string
}

/**
 * How many of the first rows name the columns. A row is a header when it differs in kind from what stands below it; a
 * table of texts alone is taken to have one, as nearly all have, unless a text of the first row returns in its column.
 * @param kinds the rows below the titles, the first few
 * @param texts the same cells
 * @param certain the caller knows that there is a header
 */
export function countHeaderRows(kinds: readonly RoughKind[][], texts: CellTexts, certain: boolean): number {
  const first = kinds[0]
  if (first === undefined) return 0
  if (kinds.length === 1) return certain || first.every((kind) => kind === 'text') ? 1 : 0
  if (!certain && !isHeader(kinds, texts)) return 0
  let count = 1
  while (count < mostHeaderRows && count < kinds.length - 1 && continuesHeader(kinds, texts, count)) count++
  return count
}

function isHeader(kinds: readonly RoughKind[][], texts: CellTexts): boolean {
  const first = kinds[0] ?? []
  let evidence = 0
  let against = 0
  let filled = 0
  for (let column = 0; column < first.length; column++) {
    const kind = first[column]
    if (kind === 'blank') continue
    filled++
    const below = belowOf(kinds, column, 1)
    if (kind === 'text') {
      if (below.numeric > below.text) evidence++
      else if (isRepeated(texts, column)) against++
    } else if (kind === 'year' || kind === 'date') {
      if (below.filled > 0 && below.years + below.dates === 0) evidence++
      else if ((below.years + below.dates) * 2 > below.filled) against += 2
    } else if (kind === 'measure') against += below.measures * 2 > below.filled ? 2 : 0
    else if (kind === 'number') against += below.numeric > below.text ? 2 : 0
    else against++
  }
  if (filled === 0) return false
  if (evidence > 0) return evidence >= against
  return against * 3 < filled || (isNumberSequence(texts.row(0)) && against <= 2)
}

/** `1 2 3 4` across, which names days, weeks or rounds. */
function isNumberSequence(texts: readonly string[]): boolean {
  const numbers = texts
    .filter((text) => text !== '')
    .map(Number)
    .filter(Number.isFinite)
  return numbers.length >= 3 && numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1)
}

function isRepeated(texts: CellTexts, column: number): boolean {
  const name = texts.cell(0, column).toLowerCase()
  const isHeaderAgain = (row: number) => texts.row(row).every((text, at) => text === texts.cell(0, at))
  for (let row = 1; row < texts.rowCount; row++) {
    if (texts.cell(row, column).toLowerCase() === name && !isHeaderAgain(row)) return true
  }
  return false
}

interface Below {
  readonly filled: number
  readonly numeric: number
  readonly text: number
  readonly years: number
  readonly dates: number
  readonly measures: number
}

function belowOf(kinds: readonly RoughKind[][], column: number, from: number): Below {
  const below = { filled: 0, numeric: 0, text: 0, years: 0, dates: 0, measures: 0 }
  for (let row = from; row < kinds.length; row++) {
    const kind = kinds[row]?.[column]
    if (kind === undefined || kind === 'blank' || kind === 'missing') continue
    below.filled++
    if (kind === 'text') below.text++
    else if (kind !== 'boolean') below.numeric++
    if (kind === 'year') below.years++
    if (kind === 'date') below.dates++
    if (kind === 'measure') below.measures++
  }
  return below
}

/**
 * Does row `at` belong to the header above it? It must name columns to the right of the first. Either it fills what
 * merged cells above left blank while its own label is blank, as no row of the body does; or it holds no numbers but
 * years, and what stands below it is numeric.
 */
function continuesHeader(kinds: readonly RoughKind[][], texts: CellTexts, at: number): boolean {
  const row = kinds[at] ?? []
  const above = kinds[at - 1] ?? []
  const seen = countCells(kinds, at)
  if (seen.named === 0) return false
  const labelBlank = row[0] === 'blank'
  if (labelBlank && seen.named > 1 && fillsMerged(kinds, at)) return true
  if (seen.contradicts) return false
  const merged = seen.underBlank > 0 || filledCells(above) === 1 || hasRuns(texts.row(at - 1))
  if (seen.numericBelow > seen.textBelow) return merged || labelBlank
  if (seen.numericBelow > 0 && merged && hasRepeatedNames(texts, at)) return true
  // Texts below as well: only names that fill the gaps of merged cells, under a label that is merged downwards.
  return labelBlank && above[0] !== 'blank' && seen.underBlank > 0 && seen.underBlank >= seen.named - 2
}

/** What the cells of row `at` to the right of the first are, by what stands above and below them. */
function countCells(kinds: readonly RoughKind[][], at: number) {
  const seen = { named: 0, numericBelow: 0, textBelow: 0, underBlank: 0, contradicts: false }
  const row = kinds[at] ?? []
  for (let column = 0; column < row.length; column++) {
    const kind = row[column]
    if (kind === 'blank') continue
    const below = belowOf(kinds, column, at + 1)
    if (kind === 'number' || kind === 'boolean' || kind === 'missing') seen.contradicts = true
    if (kind === 'measure' && below.measures * 2 > below.filled) seen.contradicts = true
    if ((kind === 'year' || kind === 'date') && below.years + below.dates > 0) seen.contradicts = true
    if (column === 0) continue
    seen.named++
    if (kinds[at - 1]?.[column] === 'blank') seen.underBlank++
    if (below.numeric > below.text) seen.numericBelow++
    else if (below.text > 0) seen.textBelow++
  }
  return seen
}

/** Names below merged cells: the row above leaves blanks that this one fills, and the rows below have the labels that it lacks. */
function fillsMerged(kinds: readonly RoughKind[][], at: number): boolean {
  const row = kinds[at] ?? []
  const above = kinds[at - 1] ?? []
  const fills = above.filter((kind, column) => column > 0 && kind === 'blank' && row[column] !== 'blank').length
  const gaps = above.filter((kind, column) => kind === 'blank' && row[column] === 'blank').length
  const rest = kinds.slice(at + 1)
  const labelled = rest.filter((cells) => cells[0] !== 'blank').length
  return fills > 0 && gaps <= (above[0] === 'blank' ? 1 : 0) && labelled * 4 >= rest.length * 3
}

/** One name twice in a row, under two merged cells, that no cell of its column holds. */
function hasRepeatedNames(texts: CellTexts, at: number): boolean {
  const names = texts.row(at)
  const rowsBelow = Array.from({ length: texts.rowCount - at - 1 }, (_, below) => at + 1 + below)
  return names.some(
    (name, column) =>
      column > 0 &&
      name !== '' &&
      names.indexOf(name) < column &&
      rowsBelow.every((row) => texts.cell(row, column) !== name),
  )
}

function hasRuns(texts: readonly string[]): boolean {
  return texts.some((text, at) => at > 1 && text !== '' && text === texts[at - 1])
}

function filledCells(kinds: readonly RoughKind[]): number {
  return kinds.filter((kind) => kind !== 'blank').length
}
