import { formatArea, formatCell } from '@excel-ai-chat/analysis'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { FormulaText } from '../chat/formula-text.tsx'
import { text } from '../text/index.ts'
import type { FileHost } from '../workbook/file.ts'
import { areaOf, isSingleCell } from '../workbook/selection.ts'

/** Name box and content of the active cell. */
export function FormulaBar({ host }: { host: FileHost }) {
  const { selection, sheetIndex } = useSyncExternalStore(
    (listener) => host.subscribe(listener),
    () => host.grid(),
  )
  const { anchor } = selection
  const address = isSingleCell(selection) ? formatCell(anchor) : formatArea(areaOf(selection))
  const formula = host.sheet.formula(anchor.row, anchor.column)
  const value = host.sheet.value(anchor.row, anchor.column)
  return (
    <div className="formula-bar">
      <NameBox key={`${sheetIndex}!${address}`} address={address} goTo={(typed) => host.goTo(typed)} />
      <span className="formula-bar-sign" aria-hidden>
        fx
      </span>
      <div className="formula-bar-content" role="region" aria-label={text.sheet.formulaBar}>
        {formula === undefined ? String(value ?? '') : <FormulaText formula={formula} />}
      </div>
    </div>
  )
}

/** Shows where the selection is and goes to what is typed. */
function NameBox({ address, goTo }: { address: string; goTo: (typed: string) => boolean }) {
  const [typed, setTyped] = useState(address)
  const [invalid, setInvalid] = useState(false)
  useEffect(() => setTyped(address), [address])
  return (
    <form
      className="name-box"
      onSubmit={(event) => {
        event.preventDefault()
        setInvalid(!goTo(typed))
      }}
    >
      <input
        aria-label={text.sheet.nameBox}
        aria-invalid={invalid}
        aria-describedby={invalid ? 'name-box-problem' : undefined}
        value={typed}
        spellCheck={false}
        autoComplete="off"
        onFocus={(event) => event.currentTarget.select()}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value)
          setInvalid(false)
        }}
        onBlur={() => {
          setTyped(address)
          setInvalid(false)
        }}
      />
      {invalid && (
        <p id="name-box-problem" className="name-box-problem" role="alert">
          {text.sheet.nameBoxInvalid(typed)}
        </p>
      )}
    </form>
  )
}
