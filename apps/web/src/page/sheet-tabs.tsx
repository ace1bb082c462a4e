import { useSyncExternalStore } from 'react'
import { text } from '../text/index.ts'
import type { FileHost } from '../workbook/file.ts'
import { Tabs } from './tabs.tsx'

/** One tab for each worksheet; hidden ones say so and can be looked at. */
export function SheetTabs({ host }: { host: FileHost }) {
  const { sheetIndex } = useSyncExternalStore(
    (listener) => host.subscribe(listener),
    () => host.grid(),
  )
  return (
    <Tabs
      label={text.sheet.tabs}
      className="sheet-tabs"
      selected={sheetIndex}
      onSelect={(index) => host.showSheet(index)}
      choices={host.workbook.sheets.map(({ shape }, index) => ({
        value: index,
        label: shape.hidden ? text.sheet.hidden(shape.name) : shape.name,
      }))}
    />
  )
}
