import { Button, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components'
import type { LedgerEntry } from '@excel-ai-chat/contracts'
import { useState } from 'react'
import { text } from '../text/index.ts'
import { FormulaText } from './formula-text.tsx'

/** What a chip needs to lead back to the cells. */
export interface CellPointer {
  /** Selects the cells of an entry; false when they are not in the open workbook. */
  show(entry: LedgerEntry): boolean
  /** Brings the sheet to the front where it is not beside the chat. */
  goToSheet(): void
}

/** A number of the answer: pressing it selects its cells and tells how it was computed. */
export function LedgerChip({ entry, shown, pointer }: { entry: LedgerEntry; shown: string; pointer: CellPointer }) {
  const [open, setOpen] = useState(false)
  const [found, setFound] = useState(true)
  return (
    <Popover
      open={open}
      withArrow
      trapFocus
      size="small"
      positioning="above"
      onOpenChange={(_, { open: opening }) => {
        setOpen(opening)
        if (opening) setFound(pointer.show(entry))
      }}
    >
      <PopoverTrigger disableButtonEnhancement>
        <button
          type="button"
          className={`ledger-chip ${entry.agreement === 'disagreed' ? 'is-disagreed' : ''}`}
          aria-label={text.trust.chip(shown, entry.statement)}
        >
          {shown}
        </button>
      </PopoverTrigger>
      <PopoverSurface className="ledger-surface" aria-label={entry.statement}>
        <LedgerDetails
          entry={entry}
          found={found}
          onSelect={() => {
            setOpen(false)
            pointer.show(entry)
            pointer.goToSheet()
          }}
        />
      </PopoverSurface>
    </Popover>
  )
}

function LedgerDetails(props: { entry: LedgerEntry; found: boolean; onSelect: () => void }) {
  const { entry, found, onSelect } = props
  const { statement, display, formula, reads, rows, agreement } = entry
  return (
    <>
      <p className="ledger-statement">
        {statement} <strong>{display}</strong>
      </p>
      {formula !== undefined && (
        <div className="ledger-formula">
          <FormulaText formula={formula} />
        </div>
      )}
      <dl className="ledger-facts">
        <dt>{text.trust.cellsRead}</dt>
        <dd>{reads.join(', ')}</dd>
        <dt>{text.trust.rowsCovered}</dt>
        <dd>{text.count.rows(rows)}</dd>
      </dl>
      <p className={`ledger-agreement is-${agreement}`}>{text.trust.agreement[agreement]}</p>
      {found ? (
        <Button size="small" onClick={onSelect}>
          {text.trust.select}
        </Button>
      ) : (
        <p>{text.trust.notHere}</p>
      )}
    </>
  )
}
