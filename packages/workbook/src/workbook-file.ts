import type { Area, CellValue } from '@excel-ai-chat/analysis'

/** One worksheet as read from a file. Cells are dense and row-major from A1 to the used range's last cell. */
export interface Worksheet {
  readonly name: string
  readonly values: CellValue[][]
  /** `'=…'` in English where a cell holds a formula, else ''. Left out when the sheet has none. */
  readonly formulas?: (string | undefined)[][] | undefined
  /** Excel number format codes; undefined is General. Left out when the sheet has none. */
  readonly numberFormat?: (string | undefined)[][] | undefined
  readonly rowCount: number
  readonly columnCount: number
  readonly merges: readonly Area[]
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly number[]
  readonly hidden: boolean
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
