import { type CellValue, parseAddress } from '@excel-ai-chat/analysis'
import { z } from 'zod'

/** The most cells one request may carry where the server's configuration does not say otherwise. */
export const defaultCellLimit = 200_000

const cellType = { type: ['string', 'number', 'boolean', 'null'] }
const matrixSchema = { type: 'array' as const, items: { type: 'array', items: cellType } }

function isMatrixOf(isCell: (cell: unknown) => boolean): (value: unknown) => boolean {
  return (value) => Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every(isCell))
}

function isCellValue(cell: unknown): boolean {
  return cell === null || typeof cell === 'string' || typeof cell === 'boolean' || Number.isFinite(cell)
}

function isTextOrNull(cell: unknown): boolean {
  return cell === null || typeof cell === 'string'
}

/**
 * Cells as `Range.values` of Office.js holds them, row-major, ragged rows allowed. One hand-written check for the whole
 * matrix: a union per cell costs 40 times as much, and a hostile body would cost one issue per cell.
 */
export const CellMatrix = z
  .custom<readonly (readonly CellValue[])[]>(isMatrixOf(isCellValue), {
    message: 'must be rows of text, finite numbers, true/false or null',
  })
  .meta({ id: 'CellMatrix', ...matrixSchema })

const TextMatrix = z
  .custom<readonly (readonly (string | null)[])[]>(isMatrixOf(isTextOrNull), {
    message: 'must be rows of text or null',
  })
  .meta({ id: 'TextMatrix', type: 'array', items: { type: 'array', items: { type: ['string', 'null'] } } })

const Count = z.number().int().min(0).max(1_048_576)

export const Address = z
  .string()
  .min(1)
  .max(8_192)
  .refine((address) => parseAddress(address) !== undefined, {
    message: "is not an address Excel would write, such as A1:B10 or 'My Sheet'!$A$1:$B$2",
  })
  .meta({ id: 'Address', example: 'Sheet1!A1:B10' })

/** The selected cells, in the words of Office.js. */
export const SelectedRange = z
  .object({
    address: Address,
    values: CellMatrix,
    rowCount: Count.optional(),
    columnCount: Count.optional(),
    formulas: CellMatrix.optional(),
    numberFormat: TextMatrix.optional(),
    text: TextMatrix.optional(),
    hasHeaders: z.boolean().optional(),
  })
  .meta({ id: 'SelectedRange' })
export type SelectedRange = z.infer<typeof SelectedRange>

const Name = z.string().max(255)

/** Where the selection stands, and what else the workbook holds. Everything is optional: a question needs no cells. */
export const ExcelContext = z
  .object({
    selectedRange: SelectedRange.nullish(),
    worksheet: z.object({ name: Name }).nullish(),
    workbook: z
      .object({
        name: Name.optional(),
        locale: z.string().max(35).optional(),
        date1904: z.boolean().optional(),
        sheets: z
          .array(z.object({ name: Name, usedRange: z.string().max(8_192).optional() }))
          .max(1_000)
          .optional(),
        tables: z
          .array(
            z.object({
              name: Name,
              address: Address,
              columns: z.array(z.string().max(32_767)).max(16_384).optional(),
              headerRow: z.boolean().optional(),
              totalsRow: z.boolean().optional(),
            }),
          )
          .max(1_000)
          .optional(),
        names: z
          .array(z.object({ name: Name, refersTo: z.string().max(8_192), sheet: Name.optional() }))
          .max(10_000)
          .optional(),
      })
      .nullish(),
  })
  .meta({ id: 'ExcelContext' })
export type ExcelContext = z.infer<typeof ExcelContext>
