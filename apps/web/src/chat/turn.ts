import type { CheckedFormula, LedgerEntry, Problem, TurnEvent, TurnMetadata } from '@excel-ai-chat/contracts'
import type { ApiFailure } from '../api/client.ts'

export type TurnFailure = ApiFailure | { readonly kind: 'refused'; readonly problem: Problem }

/** One question and its answer as far as it has come. */
export interface Turn {
  readonly key: string
  readonly question: string
  /** The range that was sent, and the worksheet it is on. */
  readonly address: string | undefined
  readonly sheet: string | undefined
  readonly state: 'running' | 'complete' | 'stopped' | 'failed'
  /** What the server says it is doing. */
  readonly status: string | undefined
  /** Markdown. */
  readonly text: string
  readonly ledger: readonly LedgerEntry[]
  readonly formulas: readonly CheckedFormula[]
  readonly warnings: readonly string[]
  /** Numbers of the text that no computed result accounts for; undefined until that was checked. */
  readonly untraced: readonly string[] | undefined
  readonly metadata: TurnMetadata | undefined
  readonly failure: TurnFailure | undefined
}

export function startTurn(key: string, question: string, address: string | undefined, sheet: string | undefined): Turn {
  return {
    key,
    question,
    address,
    sheet,
    state: 'running',
    status: undefined,
    text: '',
    ledger: [],
    formulas: [],
    warnings: [],
    untraced: undefined,
    metadata: undefined,
    failure: undefined,
  }
}

/** The turn after one more event. What `turn-end` carries replaces what was collected: it is the settled answer. */
export function applyEvent(turn: Turn, event: TurnEvent): Turn {
  switch (event.type) {
    case 'status':
      return { ...turn, status: event.message }
    case 'text-delta':
      return { ...turn, text: turn.text + event.delta }
    case 'ledger-entry':
      return { ...turn, ledger: [...turn.ledger, event.entry] }
    case 'formula-checked':
      return { ...turn, formulas: [...turn.formulas, event.formula] }
    case 'warning':
      return { ...turn, warnings: [...turn.warnings, event.message] }
    case 'grounding-checked':
      return { ...turn, untraced: event.untraced }
    case 'turn-end': {
      const { metadata } = event
      const { ledger, formulas, warnings } = metadata
      return { ...turn, state: 'complete', status: undefined, metadata, ledger, formulas, warnings }
    }
    case 'error':
      return failTurn(turn, { kind: 'refused', problem: event.problem })
    default:
      return turn
  }
}

export function failTurn(turn: Turn, failure: TurnFailure): Turn {
  return { ...turn, state: 'failed', status: undefined, failure }
}

/** Stopped by the person: what was said so far stays. */
export function stopTurn(turn: Turn): Turn {
  return { ...turn, state: 'stopped', status: undefined }
}

/** An answer as it is read aloud: markdown signs are left out. */
export function answerSummary(turn: Turn): string {
  return turn.text
    .replaceAll(/[*`#|>_]|-{3,}/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Below this probability a reading is no help to be asked about. */
const leastConfidence = 0.01

/** The sentences of the readings that the person may have meant, most likely first; names stand between asterisks. */
export function likelyAlternatives({ metadata }: Turn): string[] {
  return [...(metadata?.alternatives ?? [])]
    .filter(({ confidence }) => confidence >= leastConfidence)
    .sort((one, other) => other.confidence - one.confidence)
    .map(({ sentence }) => sentence)
}

/** A reading's sentence as it is asked: without the asterisks around names. */
export function plainSentence(sentence: string): string {
  return sentence.replaceAll('*', '')
}
