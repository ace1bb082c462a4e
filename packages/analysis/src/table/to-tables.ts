import { formatArea } from '../address/format-address.ts'
import { parseAddress } from '../address/parse-address.ts'
import type { RangeInput } from './cell-value.ts'
import { type RoughKind, roughKind } from './rough-kind.ts'
import type { Table } from './table.ts'
import { toTable } from './to-table.ts'

/** A rectangle of a range: offsets, inclusive. */
interface Block {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/**
 * Reads a selection that may hold several tables: side by side with a blank column between, or one below the other with
 * a blank row and a header of its own. Each table's `range` is its part of the selection, under its own address.
 * @returns the tables from top left to bottom right; one where nothing speaks for more
 */
export function toTables(range: RangeInput): Table[] {
  const blocks = findBlocks(range)
  return blocks.length < 2 ? [toTable(range)] : blocks.map((block) => toTable(partOf(range, block)))
}

/** Larger selections are one table: nobody lays out several in a hundred thousand cells. */
const mostCells = 100_000

function findBlocks(range: RangeInput): Block[] {
  const width = range.values.reduce((widest, row) => Math.max(widest, row.length), 0)
  if (width * range.values.length > mostCells || width === 0) return []
  const kinds = range.values.map((row) => Array.from({ length: width }, (_, column) => roughKind(row[column])))
  return splitColumns(kinds, { top: 0, bottom: kinds.length - 1, left: 0, right: width - 1 }).flatMap((block) =>
    splitRows(kinds, block),
  )
}

/** Blank columns part tables where what stands on both sides begins or ends in different rows. */
function splitColumns(kinds: readonly RoughKind[][], whole: Block): Block[] {
  const runs: { left: number; right: number }[] = []
  for (let column = whole.left; column <= whole.right; column++) {
    if (kinds.every((row) => row[column] === 'blank')) continue
    const run = runs.at(-1)
    if (run !== undefined && run.right === column - 1) run.right = column
    else runs.push({ left: column, right: column })
  }
  const parts = runs.map((run) => ({ ...run, ...usedRows(kinds, run.left, run.right) }))
  const isApart = parts.some((part) => part.top !== parts[0]?.top || part.bottom !== parts[0]?.bottom)
  const areTables = parts.every(({ left, right, top, bottom }) => right > left && bottom > top)
  return parts.length > 1 && isApart && areTables ? parts : [whole]
}

function usedRows(kinds: readonly RoughKind[][], left: number, right: number): { top: number; bottom: number } {
  const isUsed = (row: readonly RoughKind[]) => row.slice(left, right + 1).some((kind) => kind !== 'blank')
  return { top: kinds.findIndex(isUsed), bottom: kinds.findLastIndex(isUsed) }
}

/** Blank rows part tables where a row of names follows, above numbers that the rows before them had too. */
function splitRows(kinds: readonly RoughKind[][], block: Block): Block[] {
  const cut = (row: number) => (kinds[row] ?? []).slice(block.left, block.right + 1)
  const isBlank = (row: number) => cut(row).every((kind) => kind === 'blank')
  const blocks: Block[] = []
  let top = block.top
  for (let row = block.top + 1; row < block.bottom; row++) {
    if (!isBlank(row - 1) || isBlank(row)) continue
    const before = kinds.slice(top, row - 1)
    if (before.length < 2 || !startsTable(kinds, row, block)) continue
    blocks.push({ ...block, top, bottom: row - 2 })
    top = row
  }
  return [...blocks, { ...block, top, bottom: block.bottom }]
}

/** A row of at least two texts and no numbers, or a title above one, with numbers under at least one of the texts. */
function startsTable(kinds: readonly RoughKind[][], row: number, block: Block): boolean {
  const isNames = (at: number) => {
    const cells = (kinds[at] ?? []).slice(block.left, block.right + 1)
    const texts = cells.filter((kind) => kind === 'text' || kind === 'year').length
    const named = cells.every((kind) => kind === 'text' || kind === 'year' || kind === 'blank')
    const numbersBelow = cells.some(
      (kind, column) => kind === 'text' && isNumeric(kinds[at + 1]?.[block.left + column]),
    )
    return texts >= 2 && cells.includes('text') && named && numbersBelow
  }
  const filled = (kinds[row] ?? []).slice(block.left, block.right + 1).filter((kind) => kind !== 'blank').length
  return isNames(row) || (filled === 1 && isNames(row + 1))
}

function isNumeric(kind: RoughKind | undefined): boolean {
  return kind === 'number' || kind === 'measure' || kind === 'date' || kind === 'year'
}

function partOf(range: RangeInput, { top, bottom, left, right }: Block): RangeInput {
  const cut = <Cell>(cells: readonly (readonly Cell[])[]) =>
    cells.slice(top, bottom + 1).map((row) => row.slice(left, right + 1))
  const area = parseAddress(range.address)?.[0]
  const sheet = area?.sheet ?? range.worksheet
  const origin = { top: area?.top ?? 0, left: area?.left ?? 0 }
  return {
    ...range,
    address: formatArea({
      ...(sheet === undefined ? {} : { sheet }),
      top: origin.top + top,
      bottom: origin.top + bottom,
      left: origin.left + left,
      right: origin.left + right,
    }),
    values: cut(range.values),
    rowCount: bottom - top + 1,
    columnCount: right - left + 1,
    ...(range.numberFormat === undefined ? {} : { numberFormat: cut(range.numberFormat) }),
    ...(range.text === undefined ? {} : { text: cut(range.text) }),
    ...(range.formulas === undefined ? {} : { formulas: cut(range.formulas) }),
  }
}
