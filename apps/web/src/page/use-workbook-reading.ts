import type { WorkbookRefusal } from '@excel-ai-chat/workbook'
import { useEffect, useRef, useState } from 'react'
import { text } from '../text/index.ts'
import { FileHost } from '../workbook/file.ts'
import type { ReadRequest } from '../workbook/reading/messages.ts'
import { readFile } from '../workbook/reading/read-file.ts'

export interface WorkbookReading {
  readonly host: FileHost | undefined
  /** The file that is being read. */
  readonly reading: string | undefined
  readonly refused: { readonly name: string; readonly refusal: WorkbookRefusal } | undefined
  readonly openFile: (file: File) => void
  readonly openSample: () => void
  readonly cancel: () => void
  readonly dismissRefusal: () => void
}

/** Opens one workbook at a time; what is open stays until another was read. */
export function useWorkbookReading(): WorkbookReading {
  const [host, setHost] = useState<FileHost>()
  const [reading, setReading] = useState<string>()
  const [refused, setRefused] = useState<WorkbookReading['refused']>()
  const current = useRef<AbortController>(undefined)
  useEffect(() => () => current.current?.abort(), [])

  const open = async (name: string, request: () => Promise<ReadRequest>) => {
    current.current?.abort()
    const abort = new AbortController()
    current.current = abort
    setReading(name)
    setRefused(undefined)
    const found = await request().then(
      (message) => readFile(message, text.file, abort.signal),
      () => ({ ok: false as const, refusal: { code: 'corrupt' as const, message: text.file.unreadable } }),
    )
    if (abort.signal.aborted || found === undefined) return
    setReading(undefined)
    if (found.ok) setHost(new FileHost(found.workbook, navigator.language))
    else setRefused({ name, refusal: found.refusal })
  }
  return {
    host,
    reading,
    refused,
    openFile: (file) =>
      void open(file.name, async () => ({
        source: 'file',
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
    openSample: () => void open(text.file.sampleName, () => Promise.resolve({ source: 'sample' })),
    cancel: () => {
      current.current?.abort()
      setReading(undefined)
    },
    dismissRefusal: () => setRefused(undefined),
  }
}
