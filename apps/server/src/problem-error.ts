import { type ProblemCode, problems } from '@excel-ai-chat/contracts'

export interface ProblemOptions {
  /** Shown to the caller: what was wrong and what to do. Never cells, credentials or text from inside. */
  readonly detail?: string
  /** Where in the request, for a wrong shape. */
  readonly errors?: readonly { readonly path: string; readonly message: string }[]
  readonly headers?: Readonly<Record<string, string>>
  readonly cause?: unknown
}

/** The one class for refusals that are expected; everything else that is thrown is a fault of ours. */
export class ProblemError extends Error {
  readonly code: ProblemCode
  readonly status: number
  readonly detail: string
  readonly errors: ProblemOptions['errors']
  readonly headers: Readonly<Record<string, string>>

  constructor(code: ProblemCode, options: ProblemOptions = {}) {
    super(code, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'ProblemError'
    this.code = code
    this.status = problems[code].status
    this.detail = options.detail ?? `${problems[code].title}.`
    this.errors = options.errors
    this.headers = options.headers ?? {}
  }
}
