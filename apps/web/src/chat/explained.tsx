import { Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components'
import type { ReactNode } from 'react'

/** A word that explains itself when pressed; a tooltip would be out of reach of a finger. */
export function Explained({
  className,
  label,
  children,
}: {
  className: string
  label: ReactNode
  children: ReactNode
}) {
  return (
    <Popover withArrow positioning="above-start" size="small">
      <PopoverTrigger disableButtonEnhancement>
        <button type="button" className={`explained ${className}`}>
          {label}
        </button>
      </PopoverTrigger>
      <PopoverSurface className="explained-surface">{children}</PopoverSurface>
    </Popover>
  )
}
