import type { ChatRequest } from '@excel-ai-chat/contracts'
import { useCallback, useEffect, useRef, useState } from 'react'
import { ApiError, askQuestion } from '../api/client.ts'
import type { WorkbookHost } from '../workbook/host.ts'
import { type Turn, applyEvent, failTurn, startTurn, stopTurn } from './turn.ts'

export interface Conversation {
  readonly turns: readonly Turn[]
  readonly running: boolean
  readonly ask: (question: string) => void
  readonly stop: () => void
  /** Asks a turn's question once more, about what is selected now. */
  readonly retry: (turn: Turn) => void
  readonly startAnew: () => void
}

/**
 * The turns on screen and the one that runs.
 * @param onUnreachable gets the question back when it never arrived anywhere
 */
export function useConversation(
  host: WorkbookHost | undefined,
  onUnreachable: (question: string) => void,
): Conversation {
  const [turns, setTurns] = useState<readonly Turn[]>([])
  const [conversationId, setConversationId] = useState<string>()
  const running = useRef<{ readonly key: string; readonly abort: AbortController }>(undefined)
  const counter = useRef(0)

  useEffect(() => () => running.current?.abort.abort(), [])

  const update = useCallback((key: string, change: (turn: Turn) => Turn) => {
    setTurns((all) => all.map((turn) => (turn.key === key ? change(turn) : turn)))
  }, [])

  const run = async (question: string) => {
    const key = String(++counter.current)
    const abort = new AbortController()
    running.current = { key, abort }
    const asked = host?.state().asked
    setTurns((all) => [...all, startTurn(key, question, asked?.address, asked?.sheet)])
    try {
      const context = await host?.readContext()
      const request: ChatRequest = {
        message: question,
        ...(context === undefined ? {} : { context }),
        ...(conversationId === undefined ? {} : { conversationId }),
        timestamp: new Date().toISOString(),
      }
      for await (const event of askQuestion(request, abort.signal)) {
        if (event.type === 'turn-start') setConversationId(event.conversationId)
        update(key, (turn) => applyEvent(turn, event))
      }
      if (abort.signal.aborted) update(key, stopTurn)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      const { failure } = error
      // The conversation was erased elsewhere: the next question starts a new one.
      if (failure.kind === 'problem' && failure.problem.status === 404) setConversationId(undefined)
      update(key, (turn) => failTurn(turn, failure))
      if (failure.kind === 'unreachable') onUnreachable(question)
    } finally {
      if (running.current.key === key) running.current = undefined
    }
  }

  const ask = (question: string) => {
    if (running.current === undefined) void run(question)
  }
  return {
    turns,
    running: turns.some((turn) => turn.state === 'running'),
    ask,
    stop: () => running.current?.abort.abort(),
    retry: (turn) => {
      if (running.current !== undefined) return
      setTurns((all) => all.filter(({ key }) => key !== turn.key))
      ask(turn.question)
    },
    startAnew: () => {
      running.current?.abort.abort()
      running.current = undefined
      setConversationId(undefined)
      setTurns([])
    },
  }
}
