import { MessageBar, MessageBarActions, MessageBarBody, Button } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import { text } from '../text/index.ts'
import type { FileHost } from '../workbook/file.ts'
import { FormulaBar } from './formula-bar.tsx'
import { Grid } from './grid/grid.tsx'
import { SheetTabs } from './sheet-tabs.tsx'

/** The open workbook: formula bar, cells, sheet tabs. Loaded when the first workbook is opened. */
export default function SheetPane({ host }: { host: FileHost }) {
  const [remarksSeen, setRemarksSeen] = useState<FileHost>()
  const { remarks } = host.workbook
  return (
    <>
      {remarks.length > 0 && remarksSeen !== host && (
        <MessageBar intent="info" layout="multiline" className="remarks">
          <MessageBarBody>
            <strong>{text.file.remarks}:</strong> {remarks.slice(0, 4).join(' ')}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={text.file.dismiss}
                onClick={() => setRemarksSeen(host)}
              />
            }
          />
        </MessageBar>
      )}
      <FormulaBar host={host} />
      <Grid host={host} />
      <SheetTabs host={host} />
    </>
  )
}
