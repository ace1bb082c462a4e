import type { WorkbookRefusal } from '@excel-ai-chat/workbook'
import type { WorkbookOutline } from '../open-workbook.ts'
import type { RowBlock } from '../sheet-cells.ts'

/** What the reading worker is asked for. */
export type ReadRequest =
  | { readonly source: 'file'; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly source: 'sample' }

/** What it tells, in order: one outline, its blocks, `done`; or one refusal. */
export type ReadMessage =
  | { readonly type: 'outline'; readonly outline: WorkbookOutline }
  | { readonly type: 'rows'; readonly sheet: number; readonly block: RowBlock }
  | { readonly type: 'done' }
  | { readonly type: 'refused'; readonly refusal: WorkbookRefusal }
