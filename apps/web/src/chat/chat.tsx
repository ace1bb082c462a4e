import { Button } from '@fluentui/react-components'
import { AddRegular, HistoryRegular } from '@fluentui/react-icons'
import { Suspense, lazy, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { text } from '../text/index.ts'
import type { HostState, WorkbookHost } from '../workbook/host.ts'
import './chat.css'
import { Composer, draftProblem } from './composer.tsx'
import type { CellPointer } from './ledger-chip.tsx'
import { type Turn, answerSummary } from './turn.ts'
import { preloadAnswerText, TurnView } from './turn-view.tsx'
import { useConversation } from './use-conversation.ts'
import { useSuggestions } from './use-suggestions.ts'

const History = lazy(() => import('./history.tsx'))

/** Questions about the workbook of a host, and their answers. */
export function Chat({ host, goToSheet }: { host: WorkbookHost | undefined; goToSheet: () => void }) {
  const state = useHostState(host)
  const [draft, setDraft] = useState('')
  const [historyOpen, setHistoryOpen] = useState(false)
  const input = useRef<HTMLTextAreaElement>(null)
  const { turns, running, ask, stop, retry, startAnew } = useConversation(host, (question) =>
    setDraft((current) => (current === '' ? question : current)),
  )
  const suggestions = useSuggestions(host, state?.asked?.address, turns.length === 0)
  const problem = draftProblem(draft, state)
  const answerComes = draft !== '' || turns.length > 0
  useEffect(() => {
    if (answerComes) preloadAnswerText()
  }, [answerComes])

  const askNow = (question: string) => {
    if (running || draftProblem(question, state) !== undefined) return
    ask(question)
    setHistoryOpen(false)
    input.current?.focus()
  }
  const pointers = usePointers(host, goToSheet)
  return (
    <div className="chat">
      <header className="chat-head">
        <h2>{text.chat.title}</h2>
        {turns.length > 0 && (
          <Button size="small" appearance="subtle" icon={<AddRegular />} onClick={startAnew}>
            {text.chat.newConversation}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          icon={<HistoryRegular />}
          aria-expanded={historyOpen}
          onClick={() => setHistoryOpen(!historyOpen)}
        >
          {text.chat.history}
        </Button>
      </header>
      {historyOpen && (
        <Suspense fallback={null}>
          <History
            onClose={() => setHistoryOpen(false)}
            onAsk={(question) => {
              setHistoryOpen(false)
              setDraft(question)
              input.current?.focus()
            }}
          />
        </Suspense>
      )}
      <Turns turns={turns} hidden={historyOpen}>
        {turns.length === 0 && (
          <Empty suggestions={suggestions} canAsk={!running && problem === undefined} onAsk={askNow} />
        )}
        {turns.map((turn) => (
          <TurnView
            key={turn.key}
            turn={turn}
            host={host}
            pointer={pointers(turn.sheet)}
            canAsk={!running}
            onAsk={askNow}
            onRetry={retry}
          />
        ))}
      </Turns>
      <p className="visually-hidden" role="status">
        {announcement(turns.at(-1))}
      </p>
      <Composer
        draft={draft}
        onDraft={setDraft}
        state={state}
        running={running}
        input={input}
        onAsk={() => {
          const question = draft
          setDraft('')
          askNow(question)
        }}
        onStop={() => {
          stop()
          input.current?.focus()
        }}
        onReturn={() => host?.returnFromShow()}
      />
    </div>
  )
}

function useHostState(host: WorkbookHost | undefined): HostState | undefined {
  return useSyncExternalStore(
    (listener) => host?.subscribe(listener) ?? (() => undefined),
    () => host?.state(),
  )
}

/** One pointer for each worksheet that was asked about, so that answers are not rendered anew without need. */
function usePointers(host: WorkbookHost | undefined, goToSheet: () => void) {
  const go = useRef(goToSheet)
  go.current = goToSheet
  return useMemo(() => {
    const known = new Map<string | undefined, CellPointer>()
    return (sheet: string | undefined): CellPointer => {
      const pointer = known.get(sheet) ?? {
        show: ({ cells, reads }) => host?.show(cells ?? reads, sheet) ?? false,
        goToSheet: () => go.current(),
      }
      known.set(sheet, pointer)
      return pointer
    }
  }, [host])
}

function Turns({ turns, hidden, children }: { turns: readonly Turn[]; hidden: boolean; children: React.ReactNode }) {
  const scroller = useRef<HTMLDivElement>(null)
  // A new question moves to the top and its answer grows below it, so that it is read from its beginning.
  useEffect(() => {
    const last = scroller.current?.lastElementChild
    // Not `scrollIntoView`: it would scroll what lies around the chat as well.
    if (turns.length > 0 && last instanceof HTMLElement) scroller.current?.scrollTo(0, last.offsetTop)
  }, [turns.length])
  return (
    <div
      ref={scroller}
      className="turns"
      hidden={hidden}
      role="log"
      aria-label={text.chat.log}
      aria-live="off"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard
      tabIndex={0}
    >
      {children}
    </div>
  )
}

function Empty(props: { suggestions: readonly string[]; canAsk: boolean; onAsk: (question: string) => void }) {
  const { suggestions, canAsk, onAsk } = props
  return (
    <div className="chat-empty">
      <h3>{text.chat.emptyTitle}</h3>
      <p>{suggestions.length > 0 ? text.chat.suggestions : text.chat.emptyHint}</p>
      <div className="chat-suggestions" role="group" aria-label={text.chat.suggestions}>
        {suggestions.map((question) => (
          <Button key={question} shape="circular" disabledFocusable={!canAsk} onClick={() => onAsk(question)}>
            {question}
          </Button>
        ))}
      </div>
    </div>
  )
}

/** What a screen reader is told: progress, then the whole answer once, not every piece of it. */
function announcement(turn: Turn | undefined): string {
  if (turn === undefined) return ''
  if (turn.state === 'running') return turn.status ?? text.chat.working
  if (turn.state === 'complete') return `${text.chat.finished} ${answerSummary(turn)}`
  return turn.state === 'stopped' ? text.chat.stopped : text.failure.title
}
