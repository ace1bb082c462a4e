import type { ExcelContext } from '@excel-ai-chat/contracts'
import type { Limits } from '../config.ts'
import { ProblemError } from '../problem-error.ts'
import { extent } from '../turn/extent.ts'

/** Worksheets end here (Excel specifications). */
const worksheetRows = 1_048_576
const worksheetColumns = 16_384

/**
 * Refuses a selection over the limits. Counted is the rectangle around the rows, since ragged rows are padded to the widest.
 * @throws ProblemError `request.too_large`
 */
export function checkCells(context: ExcelContext | null | undefined, limits: Limits): void {
  const range = context?.selectedRange
  if (range === null || range === undefined) return
  for (const matrix of [range.values, range.formulas, range.numberFormat, range.text]) {
    const { rows, columns } = extent(matrix ?? [])
    if (rows > worksheetRows || columns > worksheetColumns) {
      throw new ProblemError('request.too_large', {
        detail: `A worksheet has at most ${worksheetRows} rows and ${worksheetColumns} columns; ${rows} and ${columns} were sent.`,
      })
    }
    if (rows * columns > limits.cells) {
      throw new ProblemError('request.too_large', {
        detail: `At most ${limits.cells} cells may be sent; these are ${rows} rows of up to ${columns}, ${rows * columns} cells. Select fewer rows or columns.`,
      })
    }
  }
}

/** @throws ProblemError `request.invalid` past the configured length, which the contract's own limit bounds */
export function checkMessage(message: string, limits: Limits): void {
  const sent = message.trim().length
  if (sent > limits.messageCharacters) {
    const error = `may have at most ${limits.messageCharacters} characters and has ${sent}: shorten the question`
    throw new ProblemError('request.invalid', {
      detail: `message: ${error}`,
      errors: [{ path: 'message', message: error }],
    })
  }
}
