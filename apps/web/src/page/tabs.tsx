import { type KeyboardEvent, type ReactNode, useRef } from 'react'

export interface TabChoice<Value> {
  readonly value: Value
  readonly label: ReactNode
}

/** A row of tabs: one is in the tab order, arrows, Home and End move between them (ARIA practices, tabs). */
export function Tabs<Value extends string | number>(props: {
  readonly label: string
  readonly className: string
  readonly choices: readonly TabChoice<Value>[]
  readonly selected: Value
  readonly onSelect: (value: Value) => void
}) {
  const { label, className, choices, selected, onSelect } = props
  const list = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const at = choices.findIndex(({ value }) => value === selected)
    const last = choices.length - 1
    const moves: Readonly<Record<string, number>> = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    }
    const to = moves[event.key]
    const choice = to === undefined ? undefined : choices[to]
    if (to === undefined || choice === undefined) return
    event.preventDefault()
    onSelect(choice.value)
    const tab = list.current?.children[to]
    if (tab instanceof HTMLElement) tab.focus()
  }
  return (
    <div ref={list} role="tablist" aria-label={label} className={`tabs ${className}`} onKeyDown={onKeyDown}>
      {choices.map(({ value, label: content }) => (
        <button
          key={value}
          type="button"
          role="tab"
          aria-selected={value === selected}
          tabIndex={value === selected ? 0 : -1}
          onClick={() => onSelect(value)}
        >
          {content}
        </button>
      ))}
    </div>
  )
}
