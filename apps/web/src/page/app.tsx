import {
  Button,
  FluentProvider,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
} from '@fluentui/react-components'
import { ChatRegular, DismissRegular, TableRegular } from '@fluentui/react-icons'
import { Suspense, lazy, useCallback, useEffect, useState } from 'react'
import { Chat } from '../chat/chat.tsx'
import { text } from '../text/index.ts'
import { FaultBoundary } from './fault-boundary.tsx'
import { FileDrop } from './file-drop.tsx'
import { OpenButton } from './open-button.tsx'
import { Splitter } from './splitter.tsx'
import { Tabs } from './tabs.tsx'
import { darkTheme, lightTheme } from './theme.ts'
import { useMedia } from './use-media.ts'
import { type WorkbookReading, useWorkbookReading } from './use-workbook-reading.ts'
import { Welcome } from './welcome.tsx'

const SheetPane = lazy(() => import('./sheet-pane.tsx'))

type View = 'sheet' | 'chat'

/** The page: a workbook on the left, the chat about it on the right; one of the two on a narrow screen. */
export function App() {
  const dark = useMedia('(prefers-color-scheme: dark)')
  const wide = useMedia('(min-width: 900px)')
  const workbook = useWorkbookReading()
  const [view, setView] = useState<View>('sheet')
  const [chatWidth, setChatWidth] = useState(420)
  const { host, openFile } = workbook
  const open = useCallback(
    (file: File) => {
      setView('sheet')
      openFile(file)
    },
    [openFile],
  )
  useEffect(() => {
    document.title = host === undefined ? text.product : `${host.workbook.name} · ${text.product}`
  }, [host])

  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme}>
      <FileDrop onFile={open}>
        <div className="app">
          <header className="app-head">
            <img src="/icon.svg" alt="" width={24} height={24} />
            <h1>{text.product}</h1>
            {host !== undefined && <span className="app-file">{host.workbook.name}</span>}
            {host !== undefined && (
              <OpenButton size="small" label={text.file.open} name={text.file.openLabel} onFile={open} />
            )}
          </header>
          <main className={wide ? 'app-main is-wide' : 'app-main'}>
            <section className="sheet-side" hidden={!wide && view !== 'sheet'} aria-label={text.view.sheet}>
              <FileNotices workbook={workbook} />
              {host === undefined ? (
                <Welcome onFile={open} onSample={workbook.openSample} />
              ) : (
                <Suspense fallback={<Spinner className="sheet-loading" />}>
                  <FaultBoundary>
                    <SheetPane host={host} />
                  </FaultBoundary>
                </Suspense>
              )}
            </section>
            {wide && <Splitter width={chatWidth} onWidth={setChatWidth} />}
            <section
              className="chat-side"
              hidden={!wide && view !== 'chat'}
              aria-label={text.view.chat}
              style={wide ? { width: chatWidth } : {}}
            >
              <FaultBoundary>
                <Chat host={host} goToSheet={() => setView('sheet')} />
              </FaultBoundary>
            </section>
          </main>
          {!wide && (
            <nav aria-label={text.view.label}>
              <Tabs
                label={text.view.label}
                className="view-tabs"
                selected={view}
                onSelect={setView}
                choices={[
                  {
                    value: 'sheet',
                    label: (
                      <>
                        <TableRegular aria-hidden /> {text.view.sheet}
                      </>
                    ),
                  },
                  {
                    value: 'chat',
                    label: (
                      <>
                        <ChatRegular aria-hidden /> {text.view.chat}
                      </>
                    ),
                  },
                ]}
              />
            </nav>
          )}
        </div>
      </FileDrop>
    </FluentProvider>
  )
}

/** What is being read, and why a file was not opened. */
function FileNotices({ workbook: { reading, refused, cancel, dismissRefusal } }: { workbook: WorkbookReading }) {
  return (
    <>
      {reading !== undefined && (
        <div className="reading" role="status">
          <Spinner size="tiny" label={text.file.reading(reading)} />
          <span className="reading-hint">{text.file.readingHint}</span>
          <Button size="small" onClick={cancel}>
            {text.file.cancel}
          </Button>
        </div>
      )}
      {refused !== undefined && (
        <MessageBar intent="error" layout="multiline" className="refused">
          <MessageBarBody>
            <MessageBarTitle>{text.file.refusedTitle(refused.name)}</MessageBarTitle>
            {refused.refusal.message}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={text.file.dismiss}
                onClick={dismissRefusal}
              />
            }
          />
        </MessageBar>
      )}
    </>
  )
}
