import type { LedgerEntry } from '@excel-ai-chat/analysis'
import type { Plan } from '@excel-ai-chat/analyst'
import type {
  AnalyzeResponse,
  CheckedFormula,
  CheckResponse,
  Coverage,
  DataType,
  EvaluateRequest,
  EvaluateResponse,
  ExcelContext,
  ExplainResponse,
  TurnMetadata,
} from '@excel-ai-chat/contracts'

export interface QuestionJob {
  readonly message: string
  readonly context: ExcelContext | undefined
  readonly previous: { readonly question: string; readonly plan: unknown } | undefined
  /** Milliseconds since 1970 UTC that NOW() tells. */
  readonly now: number
}

/** An answer before it is stored and told. */
export interface ComputedAnswer {
  readonly status: 'answered' | 'declined'
  /** Markdown. */
  readonly text: string
  readonly dataType: DataType
  readonly coverage: Coverage
  readonly understood?: string | undefined
  readonly confidence?: number | undefined
  readonly alternatives: TurnMetadata['alternatives']
  readonly ledger: readonly LedgerEntry[]
  readonly formulas: readonly CheckedFormula[]
  readonly charts: readonly Record<string, unknown>[]
  readonly warnings: readonly string[]
  readonly plan?: StoredPlan | undefined
}

/** What the next question may follow on: the plan, and the table whose columns and rows it counts. */
export interface StoredPlan {
  readonly plan: Plan
  readonly columns: readonly string[]
  readonly rows: number
}

export interface EvaluationJob {
  readonly request: EvaluateRequest
  readonly now: number
}

/** What can be computed from cells alone: a name, what goes in and what comes out, all of it JSON. */
export interface Jobs {
  readonly answer: { readonly input: QuestionJob; readonly output: ComputedAnswer }
  readonly analyze: { readonly input: ExcelContext; readonly output: AnalyzeResponse }
  readonly evaluate: { readonly input: EvaluationJob; readonly output: EvaluateResponse }
  readonly check: { readonly input: EvaluationJob; readonly output: CheckResponse }
  readonly explain: { readonly input: EvaluationJob; readonly output: ExplainResponse }
}
export type JobName = keyof Jobs

/** The jobs as plain functions. */
export type JobFunctions = { readonly [Name in JobName]: (input: Jobs[Name]['input']) => Jobs[Name]['output'] }

/**
 * Runs a job where it holds up nobody else.
 * @throws ProblemError `computation.too_heavy` past the time or memory limit, `server.busy` when too many wait
 */
export interface Computation {
  run<Name extends JobName>(name: Name, input: Jobs[Name]['input']): Promise<Jobs[Name]['output']>
  /** Loads in the background what the first large job would wait for. */
  warm(): void
  close(): Promise<void>
}
