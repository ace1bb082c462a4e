import { Tab, TabList } from '@fluentui/react-components'
import { useSyncExternalStore } from 'react'
import { text } from '../text/index.ts'
import type { FileHost } from '../workbook/file.ts'

/** One tab for each worksheet; hidden ones say so and can be looked at. */
export function SheetTabs({ host }: { host: FileHost }) {
  const { sheetIndex } = useSyncExternalStore(
    (listener) => host.subscribe(listener),
    () => host.grid(),
  )
  return (
    <div className="sheet-tabs">
      <TabList
        size="small"
        aria-label={text.sheet.tabs}
        selectedValue={sheetIndex}
        onTabSelect={(_, { value }) => host.showSheet(Number(value))}
      >
        {host.workbook.sheets.map(({ shape }, index) => (
          <Tab key={shape.name} value={index}>
            {shape.hidden ? text.sheet.hidden(shape.name) : shape.name}
          </Tab>
        ))}
      </TabList>
    </div>
  )
}
