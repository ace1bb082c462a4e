import type { OpenWorkbook } from './open-workbook.ts'
import type { Cell, CellContent } from './sheet-cells.ts'

/** One cell of one worksheet with what it is to hold, or held. */
export interface CellWrite extends Cell {
  readonly sheetIndex: number
  readonly content: CellContent
}

/** Something that was done to cells and can be taken back. */
export interface Edit {
  readonly address: string
  /** What the cells held before, in the order they were written. */
  readonly before: readonly CellWrite[]
}

/** Writes cells and gives back what they held. */
export function writeCells(workbook: OpenWorkbook, writes: readonly CellWrite[]): CellWrite[] {
  return writes.flatMap((write) => {
    const sheet = workbook.sheets[write.sheetIndex]
    return sheet === undefined ? [] : [{ ...write, content: sheet.write(write.row, write.column, write.content) }]
  })
}

/** Brings back what the cells of an edit held; the last write is taken back first. */
export function revertEdit(workbook: OpenWorkbook, { before }: Edit): void {
  writeCells(workbook, before.toReversed())
}
