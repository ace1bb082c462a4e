import { ProblemError } from '../../problem-error.ts'

/** Classes of SQLSTATE that blame the statement: our fault, never an outage. */
const statementFaults = /^(0A|2[0-9]|3[0-9]|42|44)/

/** Runs a query; a database that cannot be reached becomes the refusal that says so. */
export async function orUnavailable<Result>(query: () => Promise<Result>): Promise<Result> {
  try {
    return await query()
  } catch (error) {
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
    if (statementFaults.test(code)) throw error
    throw new ProblemError('store.unavailable', {
      detail: 'The database cannot be reached, so nothing was stored. Try again in a moment.',
      headers: { 'retry-after': '5' },
      cause: error,
    })
  }
}
