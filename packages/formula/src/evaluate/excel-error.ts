import type { ExcelErrorCode } from '../workbook.ts'

/**
 * An Excel error as a value. There is one instance a code, so errors compare by identity; throwing one is cheap
 * (no stack is taken) and means the same as returning it.
 */
export class ExcelError extends Error {
  readonly code: ExcelErrorCode
  constructor(code: ExcelErrorCode) {
    super(code)
    this.code = code
  }
}

export const errors = {
  null: new ExcelError('#NULL!'),
  div0: new ExcelError('#DIV/0!'),
  value: new ExcelError('#VALUE!'),
  ref: new ExcelError('#REF!'),
  name: new ExcelError('#NAME?'),
  num: new ExcelError('#NUM!'),
  na: new ExcelError('#N/A'),
  spill: new ExcelError('#SPILL!'),
  calc: new ExcelError('#CALC!'),
} as const

const byCode: ReadonlyMap<string, ExcelError> = new Map(Object.values(errors).map((error) => [error.code, error]))

/** The error that a text spells, `'#N/A'` for example. Codes this engine never makes itself (`#FIELD!`) are undefined. */
export function findError(text: string): ExcelError | undefined {
  return text.charCodeAt(0) === 35 ? byCode.get(text) : undefined
}

/** Errors of cells that ask for data from elsewhere; to a formula they are errors like any other. */
const foreign = new Set(
  '#GETTING_DATA #FIELD! #BLOCKED! #CONNECT! #UNKNOWN! #BUSY! #EXTERNAL! #PYTHON! #TIMEOUT! #INVALID!'.split(' '),
)

/** As `findError`, for what a cell holds: errors that no formula makes itself count as `#VALUE!`. */
export function findCellError(text: string): ExcelError | undefined {
  return findError(text) ?? (text.charCodeAt(0) === 35 && foreign.has(text) ? errors.value : undefined)
}
