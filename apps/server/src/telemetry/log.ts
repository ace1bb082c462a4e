import { type Logger, pino } from 'pino'
import { ProblemError } from '../problem-error.ts'

export type Log = Logger

/**
 * An error without its message: drivers and parsers put rows, cells and credentials there.
 * What is left — class, code and stack frames — is enough to find the line.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error }
  const code = error instanceof ProblemError ? error.code : 'code' in error ? error.code : undefined
  return {
    type: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    frames: (error.stack ?? '')
      .split('\n')
      .filter((line) => line.startsWith('    at '))
      .slice(0, 12),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  }
}

export function createLog(level: string): Log {
  return pino({ level, base: undefined, serializers: { err: describeError } })
}
