/** A formula that Excel would not accept, with where and, where it is plain, what would mend it. */
export class FormulaSyntaxError extends Error {
  /** Zero-based offset into the formula text as given. */
  readonly position: number
  readonly suggestion: string | undefined

  constructor(message: string, position: number, suggestion?: string) {
    super(message)
    this.position = position
    this.suggestion = suggestion
  }
}
