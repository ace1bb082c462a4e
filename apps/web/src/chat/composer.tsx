import { Button, Textarea } from '@fluentui/react-components'
import { ArrowHookUpLeftRegular, SendFilled, SquareFilled, TableRegular } from '@fluentui/react-icons'
import { defaultCellLimit, messageLimit } from '@excel-ai-chat/contracts'
import type { RefObject } from 'react'
import { text } from '../text/index.ts'
import type { HostState } from '../workbook/host.ts'

interface ComposerProps {
  readonly draft: string
  readonly onDraft: (draft: string) => void
  readonly state: HostState | undefined
  readonly running: boolean
  readonly onAsk: () => void
  readonly onStop: () => void
  readonly onReturn: () => void
  readonly input: RefObject<HTMLTextAreaElement | null>
}

/** Why the question cannot be sent as it stands, in words; undefined when it can. */
export function draftProblem(draft: string, state: HostState | undefined): string | undefined {
  const cells = state?.asked?.cells ?? 0
  if (cells > defaultCellLimit) {
    return text.composer.tooMany(text.count.cells(cells), text.count.cells(defaultCellLimit))
  }
  const { length } = draft.trim()
  return length > messageLimit ? text.composer.tooLong(length, messageLimit) : undefined
}

/** Where the question is written, with the cells it will be about. */
export function Composer({ draft, onDraft, state, running, onAsk, onStop, onReturn, input }: ComposerProps) {
  const problem = draftProblem(draft, state)
  const ready = draft.trim() !== '' && problem === undefined
  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault()
        if (ready && !running) onAsk()
      }}
    >
      <SelectionChip state={state} onReturn={onReturn} />
      <div className="composer-row">
        <Textarea
          className="composer-input"
          textarea={{ ref: input, rows: Math.min(6, draft.split('\n').length) }}
          aria-label={text.composer.label}
          aria-describedby="composer-hint"
          aria-invalid={problem !== undefined}
          placeholder={text.composer.placeholder}
          value={draft}
          onChange={(_, { value }) => onDraft(value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
            event.preventDefault()
            if (ready && !running) onAsk()
          }}
        />
        {running ? (
          <Button type="button" icon={<SquareFilled />} onClick={onStop}>
            {text.composer.stop}
          </Button>
        ) : (
          <Button type="submit" appearance="primary" icon={<SendFilled />} disabledFocusable={!ready}>
            {text.composer.send}
          </Button>
        )}
      </div>
      <p id="composer-hint" className={problem === undefined ? 'composer-hint' : 'composer-problem'}>
        {problem ?? text.composer.hint}
      </p>
    </form>
  )
}

function SelectionChip({ state, onReturn }: { state: HostState | undefined; onReturn: () => void }) {
  const asked = state?.asked
  const { rows, columns } = text.count
  return (
    <div className="selection-chip">
      <TableRegular aria-hidden />
      {asked === undefined ? (
        <span>
          {state === undefined ? text.composer.noWorkbook : text.composer.noCells}. {text.composer.noCellsHint}
        </span>
      ) : (
        <span>
          <span className="visually-hidden">{text.composer.about} </span>
          <strong>{asked.address}</strong> · {rows(asked.rows)} × {columns(asked.columns)}
          {asked.expandedFrom !== undefined && (
            <span className="selection-expanded"> · {text.composer.expanded(asked.expandedFrom)}</span>
          )}
        </span>
      )}
      {state?.returnTo !== undefined && (
        <Button size="small" appearance="subtle" icon={<ArrowHookUpLeftRegular />} onClick={onReturn}>
          {text.composer.back(state.returnTo)}
        </Button>
      )}
    </div>
  )
}
