import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Area, type CellPosition, type CellValue, columnIndex, LAST_COLUMN } from '@excel-ai-chat/analysis'
import { type Evaluation, open, type Snapshot, type SnapshotBlock, type Workbook } from '@excel-ai-chat/formula'

export type Outcome = 'right' | 'wrong' | 'unsupported' | 'crashed'
type Expected = number | string | boolean | null | { readonly e: string }

export interface FormulaCell {
  readonly id: number
  readonly wb: string
  readonly sheet: string
  readonly cell: string
  readonly f: string
  readonly fq?: string
  readonly exp: Expected | readonly (readonly Expected[])[]
  readonly fns: readonly string[]
  readonly suspect?: 1
  readonly arr?: { readonly h: number; readonly w: number; readonly dyn?: 1 }
}

interface StoredWorkbook {
  readonly id: string
  readonly sheets: readonly { readonly name: string; readonly cells: Readonly<Record<string, Expected>> }[]
  readonly names?: readonly { readonly name: string; readonly scope: number | null; readonly ref: string }[]
  readonly tables?: readonly {
    readonly name: string
    readonly sheet: string
    readonly ref: string
    readonly columns?: readonly string[]
    readonly cols?: readonly string[]
    readonly headerRow?: boolean
    readonly totalsRow?: boolean
    readonly header?: number
    readonly totals?: number
  }[]
}

export interface ProbeRow {
  readonly f: string
  readonly exp: FormulaCell['exp']
}

export interface Scored {
  readonly outcome: Outcome
  readonly got: string
  readonly problem?: string | undefined
}

const lines = (path: string): unknown[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

/** Both forms of each workbook: formulas of today, and formulas as old files store them. */
interface Opened {
  readonly today: Workbook
  readonly legacy: Workbook
}

export function readFolder(folder: string): {
  readonly cells: readonly FormulaCell[]
  readonly workbooks: (id: string) => Opened
  readonly probe: { readonly rows: readonly ProbeRow[]; readonly workbook: Workbook }
} {
  const cells = lines(join(folder, 'formulas.jsonl')) as FormulaCell[]
  const formulas = new Map<string, Map<string, string>>()
  for (const { wb, sheet, cell, f } of cells) {
    const inBook = formulas.get(wb) ?? new Map<string, string>()
    formulas.set(wb, inBook.set(`${sheet}!${cell}`, `=${f}`))
  }
  const stored = new Map((lines(join(folder, 'workbooks.jsonl')) as StoredWorkbook[]).map((book) => [book.id, book]))
  const opened = new Map<string, Opened>()
  const workbooks = (id: string): Opened => {
    let found = opened.get(id)
    if (found === undefined) {
      const snapshot = toSnapshot(stored.get(id), formulas.get(id) ?? new Map())
      found = { today: open(snapshot), legacy: open(snapshot, { legacyFormulas: true }) }
      opened.set(id, found)
    }
    return found
  }
  const path = join(folder, 'ai-probe.jsonl')
  const [first, ...rows] = existsSync(path) ? lines(path) : [{ tables: {} }]
  const tables = (first as { tables: Record<string, (CellValue | null)[][]> }).tables
  const sheets = Object.entries(tables).map(([name, values]) => ({
    name,
    blocks: [{ top: 0, left: 0, values }],
    usedRange: { top: 0, left: 0, bottom: values.length - 1, right: (values[0]?.length ?? 1) - 1 },
  }))
  return { cells, workbooks, probe: { rows: rows as ProbeRow[], workbook: open({ sheets }) } }
}

function toSnapshot(book: StoredWorkbook | undefined, formulas: ReadonlyMap<string, string>): Snapshot {
  if (book === undefined) return { sheets: [] }
  return {
    sheets: book.sheets.map(({ name, cells }) => ({
      name,
      blocks: toBlocks(cells, (address) => formulas.get(`${name}!${address}`)),
      usedRange: usedRange(cells),
    })),
    names: (book.names ?? []).map(({ name, scope, ref }) => ({
      name,
      refersTo: ref,
      sheet: scope === null ? undefined : book.sheets[scope]?.name,
    })),
    tables: (book.tables ?? []).map((table) => {
      const [from = '', to = from] = table.ref.split(':')
      const first = position(from)
      const last = position(to)
      return {
        name: table.name,
        area: { sheet: table.sheet, top: first.row, left: first.column, bottom: last.row, right: last.column },
        columns: table.columns ?? table.cols ?? [],
        headerRow: table.headerRow ?? table.header !== 0,
        totalsRow: table.totalsRow ?? (table.totals ?? 0) > 0,
      }
    }),
  }
}

function position(address: string): { readonly row: number; readonly column: number } {
  const [, letters = 'A', digits = '1'] = /^\$?([A-Z]+)\$?(\d+)$/i.exec(address) ?? []
  return { row: Number(digits) - 1, column: columnIndex(letters) ?? 0 }
}

/** Blocks of neighbouring rows; cells far apart do not share one, so that corners cost nothing. */
type Cells = StoredWorkbook['sheets'][number]['cells']

/** All cells that are not given are blank: the workbooks hold whatever their formulas read. */
function usedRange(cells: Cells): Area {
  const [first = 'A1'] = Object.keys(cells)
  const { row, column } = position(first)
  return { top: row, left: column, bottom: row, right: column }
}

function toBlocks(cells: Cells, formulaAt: (address: string) => string | undefined): SnapshotBlock[] {
  if (Object.keys(cells).length === 0) return [{ top: 0, left: 0, values: [[null]] }]
  const placed = Object.entries(cells)
    .map(([address, value]) => ({ ...position(address), value, formula: formulaAt(address) ?? '' }))
    .sort((a, b) => a.row - b.row || a.column - b.column)
  const blocks: {
    top: number
    left: number
    values: (CellValue | null)[][]
    valueTypes: string[][]
    formulas: string[][]
  }[] = []
  for (let from = 0; from < placed.length; ) {
    let to = from
    while (to + 1 < placed.length && (placed[to + 1]?.row ?? 0) - (placed[to]?.row ?? 0) < 200) to++
    const part = placed.slice(from, to + 1)
    const top = part[0]?.row ?? 0
    const left = Math.min(...part.map((cell) => cell.column))
    const right = Math.max(...part.map((cell) => cell.column))
    const height = (part.at(-1)?.row ?? top) - top + 1
    const width = Math.min(right - left, LAST_COLUMN) + 1
    const values = Array.from({ length: height }, () => Array<CellValue | null>(width).fill(null))
    const formulas = Array.from({ length: height }, () => Array<string>(width).fill(''))
    const valueTypes = Array.from({ length: height }, () => Array<string>(width).fill(''))
    for (const { row, column, value, formula } of part) {
      const line = values[row - top]
      const formulaLine = formulas[row - top]
      if (formulaLine !== undefined) formulaLine[column - left] = formula
      const types = valueTypes[row - top]
      if (line === undefined || types === undefined) continue
      line[column - left] = typeof value === 'object' && value !== null ? value.e : value
      if (typeof value === 'string') types[column - left] = 'String'
    }
    blocks.push({ top, left, values, valueTypes, formulas })
    from = to + 1
  }
  return blocks
}

export function scoreCell(cell: FormulaCell, workbooks: (id: string) => Opened): Scored {
  const { row, column } = position(cell.cell)
  return score(cell, cell.wb, () => {
    const { today, legacy } = workbooks(cell.wb)
    return evaluateAt(cell, cell.arr === undefined ? legacy : today, { sheet: cell.sheet, row, column })
  })
}

/** Where the formula that fills `A1#` is not among the cells given, the form with all references resolved tells its cells. */
function evaluateAt({ f, fq }: FormulaCell, workbook: Workbook, at: CellPosition): Evaluation {
  const evaluation = workbook.evaluate(f, at)
  const spilled = fq !== undefined && evaluation.error === '#REF!' && /[A-Z]\$?\d+#/i.test(f)
  return spilled ? workbook.evaluate(fq, at) : evaluation
}

export function scoreProbe(row: ProbeRow, workbook: Workbook): Scored {
  return score(row, 'probe', () => workbook.evaluate(row.f, { sheet: 'Data', row: 100, column: 20 }))
}

function score(cell: ProbeRow & Pick<FormulaCell, 'arr'>, wb: string, evaluate: () => Evaluation): Scored {
  let evaluation: Evaluation
  try {
    evaluation = evaluate()
  } catch (error) {
    return { outcome: 'crashed', got: String(error) }
  }
  const { status, values, error, problem } = evaluation
  if (status !== 'value' || values === undefined) return { outcome: 'unsupported', got: status, problem }
  const expected = isMatrix(cell.exp) ? cell.exp : [[cell.exp]]
  const anyError = wb.startsWith('lo-fods')
  const single = values.length === 1 && values[0]?.length === 1
  const shapeMatters = isMatrix(cell.exp) && (cell.arr === undefined || cell.arr.dyn === 1)
  const shape = !shapeMatters || (values.length === expected.length && values[0]?.length === expected[0]?.length)
  const right =
    shape &&
    expected.every((line, r) =>
      line.every((wanted, c) => {
        // An array formula entered over a larger range repeats single rows and columns and pads with #N/A.
        const source = values[values.length === 1 ? 0 : r]
        const value = source?.[source.length === 1 ? 0 : c] ?? (isMatrix(cell.exp) ? '#N/A' : null)
        return same(wanted, value, single ? error : undefined, anyError)
      }),
    )
  return {
    outcome: right ? 'right' : 'wrong',
    got: JSON.stringify(isMatrix(cell.exp) ? values : values[0]?.[0]).slice(0, 300),
  }
}

function isMatrix(value: FormulaCell['exp']): value is readonly (readonly Expected[])[] {
  return Array.isArray(value)
}

function same(wanted: Expected, got: CellValue, error: string | undefined, anyError: boolean): boolean {
  if (typeof wanted === 'object' && wanted !== null) {
    const code = error ?? (typeof got === 'string' && got.startsWith('#') ? got : undefined)
    if (anyError) return code !== undefined
    // Files keep the errors that are younger than their format as #VALUE!.
    return code === wanted.e || (wanted.e === '#VALUE!' && (code === '#CALC!' || code === '#SPILL!'))
  }
  if (error !== undefined) return false
  const blank = (value: Expected): boolean => value === null || value === 0 || value === ''
  if (blank(wanted) && blank(got)) return true
  if (typeof wanted === 'number' && typeof got === 'number') {
    const difference = Math.abs(wanted - got)
    return difference <= 1e-12 || difference <= 1e-9 * Math.max(Math.abs(wanted), Math.abs(got))
  }
  return wanted === got
}
