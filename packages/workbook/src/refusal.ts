import type { WorkbookRefusal } from './workbook-file.ts'

/** Ends the reading of a file from within; `readWorkbook` turns it into a result. */
export class RefusedFile extends Error {
  readonly refusal: WorkbookRefusal

  constructor(code: WorkbookRefusal['code'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'RefusedFile'
    this.refusal = { code, message }
  }
}

/** For whoever runs the reader apart and stops it: the refusal to show when its time is over. */
export const timeoutRefusal: WorkbookRefusal = {
  code: 'timeout',
  message:
    'Reading this file took too long, so it was stopped. Save the sheet you need as its own workbook or as CSV and open that.',
}

/** A container or part that contradicts its own format. `what` completes "This workbook is damaged: …". */
export function damaged(what: string, cause?: unknown): RefusedFile {
  const message = `This workbook is damaged: ${what}. Open it in Excel, let Excel repair it, save it and try again.`
  return new RefusedFile('corrupt', message, { cause })
}

/** Past a limit. `what` is the whole first sentence without its full stop. */
export function tooLarge(what: string): RefusedFile {
  return new RefusedFile('too-large', `${what}. Save the part you need as its own workbook or as CSV and open that.`)
}

export function passwordProtected(): RefusedFile {
  return new RefusedFile(
    'encrypted',
    'This workbook is protected with a password. Open it in Excel, remove the password (File > Info > Protect Workbook) and try again.',
  )
}
