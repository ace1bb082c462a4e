import { Button, MessageBar, MessageBarBody, MessageBarTitle, Spinner } from '@fluentui/react-components'
import { ArrowClockwiseRegular, CopyRegular, WarningRegular } from '@fluentui/react-icons'
import { Suspense, lazy, useMemo, useState } from 'react'
import { text } from '../text/index.ts'
import type { WorkbookHost } from '../workbook/host.ts'
import { copyText } from './copy-text.ts'
import { failureText } from './failure-text.ts'
import { FormulaCard } from './formula-card.tsx'
import type { CellPointer } from './ledger-chip.tsx'
import { TrustLine } from './trust-line.tsx'
import { likelyAlternatives, plainSentence, type Turn } from './turn.ts'

const AnswerText = lazy(() => import('./answer-text.tsx'))

/** Fetches what shows an answer while the question is still being written. */
export function preloadAnswerText(): void {
  void import('./answer-text.tsx')
}

interface TurnViewProps {
  readonly turn: Turn
  readonly host: WorkbookHost | undefined
  readonly pointer: CellPointer
  /** Nothing else is running, so that another question can be asked. */
  readonly canAsk: boolean
  readonly onAsk: (question: string) => void
  readonly onRetry: (turn: Turn) => void
}

/** A question and its answer, with everything that lets a person check it. */
export function TurnView({ turn, host, pointer, canAsk, onAsk, onRetry }: TurnViewProps) {
  const { metadata, state } = turn
  const alternatives = likelyAlternatives(turn)
  const others = alternatives.filter((sentence) => !turn.text.includes(sentence))
  const choices = useMemo(
    () => ({ sentences: alternatives.map(plainSentence), disabled: !canAsk, onAsk }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the sentences come with the turn, and asking stays the same
    [turn.metadata, canAsk],
  )
  return (
    <article className="turn" aria-busy={state === 'running'}>
      <div className="turn-question">
        <span className="visually-hidden">{text.chat.you}</span>
        <p>{turn.question}</p>
        {turn.address !== undefined && <p className="turn-range">{text.chat.aboutRange(turn.address)}</p>}
      </div>
      <div className="turn-answer">
        {turn.text !== '' && (
          <Suspense fallback={<p>{turn.text}</p>}>
            <AnswerText
              markdown={turn.text}
              ledger={turn.ledger}
              untraced={turn.untraced ?? []}
              pointer={pointer}
              choices={choices}
            />
          </Suspense>
        )}
        {state === 'running' && (
          <Spinner size="tiny" label={turn.status ?? text.chat.working} className="turn-status" />
        )}
        {state === 'stopped' && (
          <p className="turn-note">{turn.text === '' ? text.chat.stoppedEmpty : text.chat.stopped}</p>
        )}
        {turn.formulas.map((formula) => (
          <FormulaCard key={formula.formula} formula={formula} sheet={turn.sheet} host={host} />
        ))}
        {turn.warnings.length > 0 && (
          <ul className="turn-warnings" aria-label={text.trust.warning}>
            {turn.warnings.map((warning) => (
              <li key={warning}>
                <WarningRegular aria-hidden /> {warning}
              </li>
            ))}
          </ul>
        )}
        {metadata?.understood !== undefined && !turn.text.includes(metadata.understood) && (
          <p className="turn-understood">
            {text.trust.understood}: <Emphasised sentence={metadata.understood} />
          </p>
        )}
        {others.length > 0 && (
          <div className="turn-alternatives" role="group" aria-label={text.trust.alternatives}>
            <span aria-hidden>{text.trust.alternatives}</span>
            {others.map((sentence) => (
              <Button
                key={sentence}
                size="small"
                shape="circular"
                disabledFocusable={!canAsk}
                onClick={() => onAsk(plainSentence(sentence))}
              >
                <span>
                  <Emphasised sentence={sentence} />
                </span>
              </Button>
            ))}
          </div>
        )}
        {metadata !== undefined && <TrustLine metadata={metadata} />}
        {turn.failure !== undefined && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{text.failure.title}</MessageBarTitle>
              {failureText(turn.failure)}
            </MessageBarBody>
          </MessageBar>
        )}
        {state !== 'running' && (
          <div className="turn-actions">
            {turn.text !== '' && <CopyAnswer content={turn.text} />}
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowClockwiseRegular />}
              disabledFocusable={!canAsk}
              onClick={() => onRetry(turn)}
            >
              {text.chat.retry}
            </Button>
          </div>
        )}
      </div>
    </article>
  )
}

function CopyAnswer({ content }: { content: string }) {
  const [message, setMessage] = useState('')
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        icon={<CopyRegular />}
        onClick={() => void copyText(content).then((ok) => setMessage(ok ? text.chat.copied : text.chat.copyFailed))}
      >
        {text.chat.copy}
      </Button>
      <span role="status">{message}</span>
    </>
  )
}

/** A reading's sentence: its column names and values stand between asterisks. */
function Emphasised({ sentence }: { sentence: string }) {
  return sentence.split('*').map((part, index) => (index % 2 === 1 ? <em key={index}>{part}</em> : part))
}
