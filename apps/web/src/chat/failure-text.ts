import { text } from '../text/index.ts'
import type { TurnFailure } from './turn.ts'

/** A failure in words: what happened and what to do. */
export function failureText(failure: TurnFailure): string {
  switch (failure.kind) {
    case 'unreachable':
      return text.failure.unreachable
    case 'cut-off':
      return text.failure.cutOff
    case 'unreadable':
      return text.failure.unreadable(failure.status)
    case 'refused':
      return failure.problem.detail
    case 'problem': {
      const { problem, retryAfterSeconds } = failure
      const parts = (problem.errors ?? []).map(({ path, message }) => `${path}: ${message}.`)
      if (retryAfterSeconds !== undefined) parts.push(text.failure.retryAfter(retryAfterSeconds))
      return [problem.detail, ...parts].join(' ')
    }
  }
}
