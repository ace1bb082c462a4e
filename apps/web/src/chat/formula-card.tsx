import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components'
import { ArrowUndoRegular, CopyRegular, TableInsertColumnRegular, WarningRegular } from '@fluentui/react-icons'
import type { CheckedFormula } from '@excel-ai-chat/contracts'
import { useState, useSyncExternalStore } from 'react'
import { text } from '../text/index.ts'
import type { InsertPlan, WorkbookHost } from '../workbook/host.ts'
import { FormulaText } from './formula-text.tsx'
import { copyText } from './copy-text.ts'

interface FormulaCardProps {
  readonly formula: CheckedFormula
  /** The worksheet the question was about. */
  readonly sheet: string | undefined
  readonly host: WorkbookHost | undefined
}

type ReadyPlan = Extract<InsertPlan, { status: 'ready' }>

/** One formula of an answer: what it gives on the person's cells, what to know about it, copy and insert. */
export function FormulaCard({ formula, sheet, host }: FormulaCardProps) {
  const [message, setMessage] = useState('')
  const [asking, setAsking] = useState<ReadyPlan>()
  const [inserted, setInserted] = useState<string>()
  const undoable = useUndoable(host)
  const usable = formula.status === 'checked'

  const apply = async (plan: ReadyPlan) => {
    const { uncomputed } = await plan.apply()
    setInserted(plan.address)
    setMessage(
      uncomputed === 0
        ? text.formula.inserted(plan.address)
        : `${text.formula.inserted(plan.address)} ${text.formula.uncomputed(uncomputed)}`,
    )
  }
  const insert = () => {
    if (host === undefined) return setMessage(text.formula.noWorkbook)
    const { values = [], reads } = formula
    const plan = host.planInsert({ formula: formula.formula, values, reads, sheet })
    if (plan.status === 'ready') return plan.occupied > 0 ? setAsking(plan) : void apply(plan)
    setMessage(refusalText(plan))
  }
  return (
    <section className="formula-card" aria-label={`${text.formula.label} ${formula.formula}`}>
      <div className="formula-line">
        <FormulaText formula={formula.formula} />
      </div>
      {usable ? <FormulaValue formula={formula} /> : <Unchecked formula={formula} />}
      {formula.findings.length > 0 && (
        <ul className="formula-findings">
          {formula.findings.map(({ code, severity, message: finding }) => (
            <li key={`${code}${finding}`} className={`is-${severity}`}>
              {finding}
            </li>
          ))}
        </ul>
      )}
      <div className="formula-actions">
        <Button
          size="small"
          icon={<CopyRegular />}
          aria-label={text.formula.copyLabel}
          onClick={() =>
            void copyText(formula.formula).then((ok) => setMessage(ok ? text.chat.copied : text.chat.copyFailed))
          }
        >
          {text.formula.copy}
        </Button>
        {usable && (
          <Button size="small" icon={<TableInsertColumnRegular />} onClick={insert}>
            {text.formula.insert}
          </Button>
        )}
        {inserted !== undefined && undoable === inserted && (
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowUndoRegular />}
            onClick={() => {
              host?.undo()
              setInserted(undefined)
              setMessage(text.formula.undone)
            }}
          >
            {text.formula.undo}
          </Button>
        )}
        <span role="status" className="formula-message">
          {message}
        </span>
      </div>
      {asking !== undefined && (
        <OverwriteDialog
          plan={asking}
          onClose={() => setAsking(undefined)}
          onConfirm={() => {
            setAsking(undefined)
            void apply(asking)
          }}
        />
      )}
    </section>
  )
}

function useUndoable(host: WorkbookHost | undefined): string | undefined {
  return useSyncExternalStore(
    (listener) => host?.subscribe(listener) ?? (() => undefined),
    () => host?.state().undoable,
  )
}

function refusalText(plan: Exclude<InsertPlan, ReadyPlan>): string {
  if (plan.status === 'other-sheet') return text.formula.otherSheet(plan.sheet)
  return plan.status === 'circular' ? text.formula.circular(plan.address) : text.formula.outside
}

const previewRows = 5
const previewColumns = 4

function FormulaValue({ formula: { values = [], error, reads } }: { formula: CheckedFormula }) {
  const single = values.length === 1 && values[0]?.length === 1
  const columns = Math.max(0, ...values.map((row) => row.length))
  return (
    <dl className="formula-facts">
      <dt>{text.formula.value}</dt>
      <dd>
        {single || error !== undefined ? (
          <strong className={error === undefined ? undefined : 'is-error'}>{cellLabel(error ?? values[0]?.[0])}</strong>
        ) : (
          <>
            {text.formula.spill(values.length, columns)}
            <table className="formula-spill">
              <tbody>
                {values.slice(0, previewRows).map((row, index) => (
                  <tr key={index}>
                    {row.slice(0, previewColumns).map((value, column) => (
                      <td key={column} className={typeof value === 'number' ? 'is-number' : undefined}>
                        {cellLabel(value)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
            {values.length > previewRows && text.formula.more(values.length - previewRows)}
          </>
        )}
      </dd>
      {reads.length > 0 && (
        <>
          <dt>{text.formula.reads}</dt>
          <dd>{reads.join(', ')}</dd>
        </>
      )}
    </dl>
  )
}

/** As a cell in General format shows it: ten digits and no separators, so that a year reads as a year. */
function cellLabel(value: unknown): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(10)))
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return typeof value === 'string' ? value : ''
}

function Unchecked({ formula: { status, problem } }: { formula: CheckedFormula }) {
  return (
    <p className="formula-unchecked">
      <WarningRegular aria-hidden />{' '}
      <strong>{status === 'refused' ? text.formula.refused : text.formula.unchecked}</strong> {problem}
    </p>
  )
}

function OverwriteDialog(props: { plan: ReadyPlan; onClose: () => void; onConfirm: () => void }) {
  const { plan, onClose, onConfirm } = props
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose()
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{text.formula.overwriteTitle}</DialogTitle>
          <DialogContent>{text.formula.overwrite(plan.address, plan.occupied)}</DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{text.formula.cancel}</Button>
            <Button appearance="primary" onClick={onConfirm}>
              {text.formula.overwriteConfirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
