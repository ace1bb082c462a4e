import type { Area, CellValue } from '@excel-ai-chat/analysis'
import type { ExcelContext, SelectedRange } from '@excel-ai-chat/contracts'

/** The cells that a question is about, clipped to the used range. */
export interface AskedRange {
  readonly sheet: string
  readonly area: Area
  /** With its worksheet: `Orders!A1:H201`. */
  readonly address: string
  readonly rows: number
  readonly columns: number
  readonly cells: number
  /** The one cell that was selected, when its current region is meant instead: `C7`. */
  readonly expandedFrom?: string | undefined
}

/** What the chat shows of the workbook. The object stays the same until something in it changes. */
export interface HostState {
  readonly workbookName: string
  /** The selection in the person's own terms: `Orders!C7`. */
  readonly selected: string
  /** Undefined when no cell in reach of the selection holds anything. */
  readonly asked: AskedRange | undefined
  /** The selection before `show` moved it. */
  readonly returnTo: string | undefined
  /** The address of the last insertion that can be taken back. */
  readonly undoable: string | undefined
}

/** A formula that is to be put into the sheet. */
export interface Insertion {
  /** English, with its leading `=`. */
  readonly formula: string
  /** Its result, row-major; more than one cell spills. */
  readonly values: readonly (readonly CellValue[])[]
  /** Addresses the formula reads; those without a worksheet belong to `sheet`. */
  readonly reads: readonly string[]
  /** The worksheet the formula was written for. */
  readonly sheet: string | undefined
}

/** What became of the cells that depend on an insertion. */
export interface InsertOutcome {
  /** Cells that still show their old value: `all` when the workbook is too large to be recalculated here. */
  readonly uncomputed: number | 'all'
}

export type InsertPlan =
  | {
      readonly status: 'ready'
      /** Where the result would stand. */
      readonly address: string
      /** Cells there that hold something now. */
      readonly occupied: number
      apply(): Promise<InsertOutcome>
    }
  | { readonly status: 'other-sheet'; readonly sheet: string }
  | { readonly status: 'circular'; readonly address: string }
  | { readonly status: 'outside' }

/** The workbook that is asked about, wherever it is open. */
export interface WorkbookHost {
  subscribe(listener: () => void): () => void
  state(): HostState
  /** The cells of `state().asked` and what else the workbook holds, as a question carries them. */
  readContext(): Promise<ExcelContext>
  /** The first rows of `state().asked`, to see what they are about; undefined without cells. */
  readSample(rows: number): Promise<SelectedRange | undefined>
  /**
   * Selects cells and brings them into view; several areas are outlined and the first is selected.
   * @param sheet the worksheet of addresses that name none
   * @returns false when there are no such cells here
   */
  show(addresses: readonly string[], sheet: string | undefined): boolean
  /** Selects again what was selected before `show`. */
  returnFromShow(): void
  planInsert(insertion: Insertion): InsertPlan
  undo(): void
}
