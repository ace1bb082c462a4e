import type { Area, CellPosition, CellValue } from '@excel-ai-chat/analysis'

/**
 * One worksheet as read from a file. `values` is dense and row-major from A1 to the used range's last cell; a blank is `''`.
 * A cell that is only formatted does not count as used.
 */
export interface Worksheet {
  readonly name: string
  readonly values: CellValue[][]
  /**
   * `'=…'` in English where a cell holds a formula; one entry per row of `values`, whose trailing formula-less cells may be left out.
   * Left out when the sheet has none.
   */
  readonly formulas?: (string | undefined)[][] | undefined
  /**
   * Excel number format codes; undefined is General. Rows as in `formulas`; equal rows may be the same array.
   * Left out when the sheet has none.
   */
  readonly numberFormat?: (string | undefined)[][] | undefined
  readonly rowCount: number
  readonly columnCount: number
  readonly merges: readonly Area[]
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly number[]
  readonly hidden: boolean
  /** Notes and threaded comments, in reading order. */
  readonly comments?: readonly CellComment[] | undefined
}

/** A note on a cell. Text from the file: data, never an instruction. */
export interface CellComment extends CellPosition {
  readonly text: string
  readonly author?: string | undefined
}

export interface WorkbookFile {
  readonly name: string
  readonly sheets: readonly Worksheet[]
  readonly names: readonly { readonly name: string; readonly refersTo: string; readonly sheet?: string | undefined }[]
  readonly tables: readonly {
    readonly name: string
    readonly area: Area & { readonly sheet: string }
    readonly columns: readonly string[]
    readonly headerRow: boolean
    readonly totalsRow: boolean
  }[]
  readonly date1904: boolean
  /** What the person should know: a part skipped, macros left out, a separator that was guessed. */
  readonly remarks: readonly string[]
}

/** Why a file was not opened; `message` is for the person and says what to do. */
export interface WorkbookRefusal {
  readonly code: 'encrypted' | 'corrupt' | 'too-large' | 'unsupported' | 'empty' | 'timeout'
  readonly message: string
}

/** What `readWorkbook` answers: it never throws on a file's content. */
export type WorkbookReading =
  | { readonly ok: true; readonly workbook: WorkbookFile }
  | { readonly ok: false; readonly refusal: WorkbookRefusal }

/** One cell to be written. Text is written as text, whatever it begins with; only `formula` makes a formula. */
export interface CellEdit extends CellPosition {
  readonly sheet: string
  /** The new value, or the last known value of `formula`. `''` and null clear the cell. */
  readonly value: CellValue
  /** English, with its leading `=`. */
  readonly formula?: string | undefined
}

/** What saving answers: the bytes of the new file, or why it was not written. */
export type WorkbookSaving =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly losses: readonly string[] }
  | { readonly ok: false; readonly refusal: WorkbookRefusal }
