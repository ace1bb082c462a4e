/** Thrown to end an evaluation that yields no value; `Workbook.evaluate` turns it into a status. Never an Excel error. */
export class Stop extends Error {
  readonly status: 'unsupported' | 'refused' | 'limit' | 'syntax'
  /** Zero-based offset into the formula, where it is known. */
  readonly position: number | undefined

  constructor(status: Stop['status'], problem: string, position?: number) {
    super(problem)
    this.status = status
    this.position = position
  }
}
