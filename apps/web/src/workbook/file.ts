import { type Area, formatArea, formatCell, parseAddress } from '@excel-ai-chat/analysis'
import type { ExcelContext, SelectedRange } from '@excel-ai-chat/contracts'
import { currentRegion } from './current-region.ts'
import { type CellWrite, type Edit, revertEdit, writeCells } from './edit.ts'
import type { AskedRange, HostState, InsertOutcome, InsertPlan, Insertion, WorkbookHost } from './host.ts'
import type { OpenWorkbook } from './open-workbook.ts'
import { questionContext, selectedRange } from './question-context.ts'
import { type Selection, areaOf, cellCount, clipToUsed, isSingleCell, selectArea, selectCell } from './selection.ts'
import type { SheetCells } from './sheet-cells.ts'

/** What the grid shows; the object stays the same until something in it changes. */
export interface GridState {
  readonly sheetIndex: number
  readonly selection: Selection
  /** Areas that an answer pointed at. */
  readonly outlined: readonly Area[]
  /** Grows when cells change. */
  readonly contentVersion: number
  /** Grows when the selection was moved from elsewhere and should be brought into view. */
  readonly revealVersion: number
}

/** Workbooks of more cells are not recalculated here: it would hold up the page for seconds. */
const recalculatedCells = 300_000

/** The Browser host: a workbook that was opened in the page. Its cells stay here, only the asked range is handed out. */
export class FileHost implements WorkbookHost {
  readonly workbook: OpenWorkbook
  readonly #locale: string | undefined
  readonly #listeners = new Set<() => void>()
  readonly #selections: Selection[]
  #edits: Edit[] = []
  #returnTo: { readonly sheetIndex: number; readonly selection: Selection } | undefined
  #grid: GridState
  #state: HostState | undefined

  /** @param locale BCP 47, sent along as a hint on how numbers and dates are written */
  constructor(workbook: OpenWorkbook, locale: string | undefined) {
    this.workbook = workbook
    this.#locale = locale
    this.#selections = workbook.sheets.map(() => selectCell({ row: 0, column: 0 }))
    const sheetIndex = Math.max(
      0,
      workbook.sheets.findIndex((sheet) => !sheet.shape.hidden),
    )
    this.#grid = {
      sheetIndex,
      selection: selectCell({ row: 0, column: 0 }),
      outlined: [],
      contentVersion: 0,
      revealVersion: 0,
    }
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  grid(): GridState {
    return this.#grid
  }

  get sheet(): SheetCells {
    const sheet = this.workbook.sheets[this.#grid.sheetIndex]
    if (sheet === undefined) throw new RangeError('a workbook has at least one sheet')
    return sheet
  }

  state(): HostState {
    return (this.#state ??= {
      workbookName: this.workbook.name,
      selected: this.#addressOf(this.#grid.selection),
      asked: this.#askedRange(),
      returnTo: this.#returnTo === undefined ? undefined : this.#addressOf(this.#returnTo.selection),
      undoable: this.#edits.at(-1)?.address,
    })
  }

  /** The person selects; what an answer pointed at is forgotten. */
  select(selection: Selection, { reveal = false } = {}): void {
    this.#returnTo = undefined
    this.#change({
      selection,
      outlined: [],
      ...(reveal ? { revealVersion: this.#grid.revealVersion + 1 } : {}),
    })
  }

  showSheet(sheetIndex: number): void {
    const selection = this.#selections[sheetIndex]
    if (selection === undefined) return
    this.#returnTo = undefined
    this.#change({ sheetIndex, selection, outlined: [], revealVersion: this.#grid.revealVersion + 1 })
  }

  /** Goes to what was typed into the name box: an address, a defined name or a table. False when it is none of them. */
  goTo(text: string): boolean {
    const wanted = text.trim().toLowerCase()
    const table = this.workbook.tables.find(({ name }) => name.toLowerCase() === wanted)
    const name = this.workbook.names.find((each) => each.name.toLowerCase() === wanted)
    const areas = table === undefined ? parseAddress(name?.refersTo.replace(/^=/, '') ?? text) : [table.area]
    const target = areas === undefined ? undefined : this.#resolve(areas, undefined)
    if (target === undefined) return false
    this.#returnTo = undefined
    this.#reveal(target.sheetIndex, target.areas, target.areas.length > 1 ? target.areas : [])
    return true
  }

  show(addresses: readonly string[], sheet: string | undefined): boolean {
    const areas = addresses.flatMap((address) => parseAddress(address) ?? [])
    const target = this.#resolve(areas, sheet)
    if (target === undefined) return false
    this.#returnTo ??= { sheetIndex: this.#grid.sheetIndex, selection: this.#grid.selection }
    this.#reveal(target.sheetIndex, target.areas, target.areas)
    return true
  }

  returnFromShow(): void {
    const back = this.#returnTo
    if (back === undefined) return
    this.#returnTo = undefined
    this.#reveal(back.sheetIndex, [areaOf(back.selection)], [])
  }

  readContext(): Promise<ExcelContext> {
    return Promise.resolve(questionContext(this.workbook, this.sheet, this.state().asked?.area, this.#locale))
  }

  readSample(rows: number): Promise<SelectedRange | undefined> {
    const area = this.state().asked?.area
    if (area === undefined) return Promise.resolve(undefined)
    return Promise.resolve(selectedRange(this.sheet, { ...area, bottom: Math.min(area.bottom, area.top + rows - 1) }))
  }

  planInsert({ formula, values, reads, sheet }: Insertion): InsertPlan {
    const name = this.sheet.shape.name
    if (sheet !== undefined && sheet !== name) return { status: 'other-sheet', sheet }
    const { row: top, column: left } = this.#grid.selection.anchor
    const area: Area = {
      top,
      left,
      bottom: top + Math.max(1, values.length) - 1,
      right: left + Math.max(1, ...values.map((row) => row.length)) - 1,
    }
    if (clipToUsed(area, excelSize) === undefined) return { status: 'outside' }
    const address = formatArea({ ...area, sheet: name })
    const read = reads.flatMap((each) => parseAddress(each) ?? []).filter((each) => (each.sheet ?? name) === name)
    if (read.some((each) => overlaps(each, area))) return { status: 'circular', address }
    return {
      status: 'ready',
      address,
      occupied: cellsOf(area).filter(({ row, column }) => !this.sheet.isBlank(row, column)).length,
      apply: () =>
        this.#write(
          address,
          cellsOf(area).map(({ row, column }) => ({
            sheetIndex: this.#grid.sheetIndex,
            row,
            column,
            content: {
              value: values[row - top]?.[column - left] ?? '',
              formula: row === top && column === left ? formula : undefined,
            },
          })),
        ),
    }
  }

  undo(): void {
    const edit = this.#edits.at(-1)
    if (edit === undefined) return
    this.#edits = this.#edits.slice(0, -1)
    revertEdit(this.workbook, edit)
    this.#change({ contentVersion: this.#grid.contentVersion + 1 })
  }

  /** Writes cells and recalculates what depends on them; both are taken back together. */
  async #write(address: string, writes: readonly CellWrite[]): Promise<InsertOutcome> {
    const { sheets } = this.workbook
    const needed = sheets.some(({ hasFormulas }) => hasFormulas)
    const possible = sheets.reduce((cells, sheet) => cells + sheet.rowCount * sheet.columnCount, 0) <= recalculatedCells
    const recalculation =
      needed && possible
        ? (await import('./recalculate.ts')).recalculate(this.workbook, writes, Date.now())
        : { writes: [], uncomputed: needed ? ('all' as const) : 0 }
    const before = writeCells(this.workbook, [...writes, ...recalculation.writes])
    this.#edits = [...this.#edits, { address, before }]
    this.#change({ contentVersion: this.#grid.contentVersion + 1, revealVersion: this.#grid.revealVersion + 1 })
    return { uncomputed: recalculation.uncomputed }
  }

  /** The areas that lie on one sheet of this workbook, the one that the first area names. */
  #resolve(
    areas: readonly Area[],
    defaultSheet: string | undefined,
  ): { readonly sheetIndex: number; readonly areas: readonly Area[] } | undefined {
    const first = areas[0]
    if (first === undefined) return undefined
    const wanted = (first.sheet ?? defaultSheet ?? this.sheet.shape.name).toLowerCase()
    const sheetIndex = this.workbook.sheets.findIndex(({ shape }) => shape.name.toLowerCase() === wanted)
    if (sheetIndex === -1) return undefined
    return {
      sheetIndex,
      areas: areas.filter((area) => (area.sheet ?? defaultSheet ?? wanted).toLowerCase() === wanted),
    }
  }

  #reveal(sheetIndex: number, areas: readonly Area[], outlined: readonly Area[]): void {
    const first = areas[0]
    if (first === undefined) return
    const { top, left, bottom, right } = first
    this.#change({
      sheetIndex,
      selection: selectArea({ top, left, bottom, right }),
      outlined,
      revealVersion: this.#grid.revealVersion + 1,
    })
  }

  /** The selection clipped to the used range; for a single cell the region around it, as Excel does when it sorts. */
  #askedRange(): AskedRange | undefined {
    const { selection } = this.#grid
    const single = isSingleCell(selection)
    const area = clipToUsed(single ? currentRegion(selection.anchor, this.sheet) : areaOf(selection), this.sheet)
    if (area === undefined) return undefined
    if (single && cellCount(area) === 1 && this.sheet.isBlank(area.top, area.left)) return undefined
    return {
      sheet: this.sheet.shape.name,
      area,
      address: formatArea({ ...area, sheet: this.sheet.shape.name }),
      rows: area.bottom - area.top + 1,
      columns: area.right - area.left + 1,
      cells: cellCount(area),
      ...(single && cellCount(area) > 1 ? { expandedFrom: formatCell(selection.anchor) } : {}),
    }
  }

  #addressOf(selection: Selection): string {
    return formatArea({ ...areaOf(selection), sheet: this.sheet.shape.name })
  }

  #change(change: Partial<GridState>): void {
    this.#grid = { ...this.#grid, ...change }
    this.#selections[this.#grid.sheetIndex] = this.#grid.selection
    this.#state = undefined
    for (const listener of this.#listeners) listener()
  }
}

const excelSize = { rowCount: 1_048_576, columnCount: 16_384 }

function overlaps(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
}

function cellsOf(area: Area): { readonly row: number; readonly column: number }[] {
  const cells = []
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) cells.push({ row, column })
  }
  return cells
}
