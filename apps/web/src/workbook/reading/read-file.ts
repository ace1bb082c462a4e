import type { WorkbookRefusal } from '@excel-ai-chat/workbook'
import { type OpenWorkbook, openWorkbook } from '../open-workbook.ts'
import type { ReadMessage, ReadRequest } from './messages.ts'

export type FileReading =
  | { readonly ok: true; readonly workbook: OpenWorkbook }
  | { readonly ok: false; readonly refusal: WorkbookRefusal }

/** Milliseconds after which reading is stopped: ten times what the largest allowed workbook took. */
export const readLimitMs = 120_000

/** The words for a reader that broke or was stopped; they come from the catalogue. */
export interface ReadTexts {
  readonly timeout: string
  readonly broken: string
}

/**
 * Reads a workbook in a worker of its own, which is ended when the time is over, the signal fires or it breaks down:
 * a hostile file can cost this one worker, never the page.
 * @returns undefined when the signal stopped it
 */
export function readFile(
  request: ReadRequest,
  texts: ReadTexts,
  signal: AbortSignal,
): Promise<FileReading | undefined> {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' })
  const { promise, resolve } = Promise.withResolvers<FileReading | undefined>()
  const refuse = (code: WorkbookRefusal['code'], message: string) => resolve({ ok: false, refusal: { code, message } })
  const timer = setTimeout(() => refuse('timeout', texts.timeout), readLimitMs)
  const stop = () => resolve(undefined)
  signal.addEventListener('abort', stop)

  let workbook: OpenWorkbook | undefined
  worker.addEventListener('message', ({ data }: MessageEvent<ReadMessage>) => {
    if (data.type === 'outline') workbook = openWorkbook(data.outline)
    else if (data.type === 'rows') workbook?.sheets[data.sheet]?.append(data.block)
    else if (data.type === 'refused') resolve({ ok: false, refusal: data.refusal })
    else if (workbook !== undefined) resolve({ ok: true, workbook })
  })
  worker.addEventListener('error', () => refuse('corrupt', texts.broken))
  worker.addEventListener('messageerror', () => refuse('corrupt', texts.broken))

  const transfer = request.source === 'file' ? [request.bytes.buffer] : []
  worker.postMessage(request, transfer)
  return promise.finally(() => {
    clearTimeout(timer)
    signal.removeEventListener('abort', stop)
    worker.terminate()
  })
}
