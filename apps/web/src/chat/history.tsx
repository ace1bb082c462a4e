import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  SearchBox,
  Spinner,
} from '@fluentui/react-components'
import { DeleteRegular, DismissRegular } from '@fluentui/react-icons'
import type { HistoryTurn } from '@excel-ai-chat/contracts'
import { useEffect, useRef, useState } from 'react'
import { ApiError, clearHistory, listHistory } from '../api/client.ts'
import { text } from '../text/index.ts'
import { failureText } from './failure-text.ts'

interface Found {
  readonly words: string
  readonly turns: readonly HistoryTurn[]
  readonly total: number
}

/** What was asked before: searched by words, asked again, erased. */
export default function History({ onClose, onAsk }: { onClose: () => void; onAsk: (question: string) => void }) {
  const [words, setWords] = useState('')
  const [found, setFound] = useState<Found>()
  const [problem, setProblem] = useState<string>()
  const [cleared, setCleared] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => heading.current?.focus(), [])

  const load = async (offset: number, signal: AbortSignal) => {
    try {
      const page = await listHistory(words, offset, signal)
      setProblem(undefined)
      setFound((before) => ({
        words,
        turns: offset === 0 ? page.conversations : [...(before?.turns ?? []), ...page.conversations],
        total: page.total,
      }))
    } catch (error) {
      if (signal.aborted) return
      setProblem(failureOf(error))
    }
  }
  useEffect(() => {
    const abort = new AbortController()
    const timer = setTimeout(() => void load(0, abort.signal), words === '' ? 0 : 250)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `load` reads nothing but `words`
  }, [words])

  const clear = async () => {
    try {
      await clearHistory()
      setFound({ words: '', turns: [], total: 0 })
      setWords('')
      setCleared(true)
    } catch (error) {
      setProblem(failureOf(error))
    }
  }
  return (
    <section className="history" aria-label={text.history.title}>
      <header className="history-head">
        <h2 ref={heading} tabIndex={-1}>
          {text.history.title}
        </h2>
        <ClearButton disabled={found === undefined || found.turns.length === 0} onClear={() => void clear()} />
        <Button appearance="subtle" icon={<DismissRegular />} aria-label={text.history.close} onClick={onClose} />
      </header>
      <SearchBox
        className="history-search"
        aria-label={text.history.search}
        placeholder={text.history.search}
        value={words}
        onChange={(_, { value }) => setWords(value)}
      />
      <p role="status" className="history-status">
        {problem ?? statusText(found, cleared)}
      </p>
      {found === undefined && problem === undefined && <Spinner size="small" />}
      <ol className="history-list">
        {found?.turns.map((turn) => (
          <li key={turn.turnId}>
            <HistoryItem turn={turn} onAsk={onAsk} />
          </li>
        ))}
      </ol>
      {found !== undefined && found.turns.length < found.total && (
        <Button onClick={() => void load(found.turns.length, new AbortController().signal)}>{text.history.more}</Button>
      )}
    </section>
  )
}

function HistoryItem({ turn, onAsk }: { turn: HistoryTurn; onAsk: (question: string) => void }) {
  const when = new Date(turn.createdAt)
  const state = text.history.state[turn.state]
  return (
    <article className="history-item">
      <p className="history-question">{turn.message}</p>
      <p className="history-answer">{turn.response.replaceAll(/[*`#]/g, '')}</p>
      <p className="history-meta">
        <time dateTime={turn.createdAt}>
          {when.toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}
        </time>
        {state !== '' && <span> · {state}</span>}
        <Button size="small" appearance="subtle" onClick={() => onAsk(turn.message)}>
          {text.history.askAgain}
        </Button>
      </p>
    </article>
  )
}

function ClearButton({ disabled, onClear }: { disabled: boolean; onClear: () => void }) {
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={<DeleteRegular />} disabledFocusable={disabled}>
          {text.history.clear}
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{text.history.clearTitle}</DialogTitle>
          <DialogContent>{text.history.clearText}</DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>{text.history.cancel}</Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={onClear}>
                {text.history.clearConfirm}
              </Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

function statusText(found: Found | undefined, cleared: boolean): string {
  if (found === undefined) return ''
  if (found.total > 0) return text.history.found(found.total)
  if (found.words !== '') return text.history.nothingFound(found.words)
  return cleared ? text.history.cleared : text.history.empty
}

function failureOf(error: unknown): string {
  if (!(error instanceof ApiError)) throw error
  return error.failure.kind === 'unreachable' ? text.failure.history : failureText(error.failure)
}
