import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { text } from '../text/index.ts'

const narrowest = 320
const widest = 720
const step = 24

/** The bar between sheet and chat: dragged, or moved by the arrow keys. */
export function Splitter({ width, onWidth }: { width: number; onWidth: (width: number) => void }) {
  const dragging = useRef<{ readonly x: number; readonly width: number }>(undefined)
  const move = (wanted: number) => onWidth(Math.round(Math.min(widest, Math.max(narrowest, wanted))))
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Readonly<Record<string, number>> = {
      ArrowLeft: width + step,
      ArrowRight: width - step,
      Home: narrowest,
      End: widest,
    }
    const wanted = moves[event.key]
    if (wanted === undefined) return
    event.preventDefault()
    move(wanted)
  }
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    dragging.current = { x: event.clientX, width }
  }
  return (
    <div
      className="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={text.sheet.split}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      aria-valuenow={width}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => {
        const start = dragging.current
        if (start !== undefined) move(start.width + start.x - event.clientX)
      }}
      onPointerUp={() => {
        dragging.current = undefined
      }}
    />
  )
}
