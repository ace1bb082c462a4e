import { readWorkbook, sampleWorkbook } from '@excel-ai-chat/workbook'
import { blocksOf, outlineOf } from '../open-workbook.ts'
import type { ReadMessage, ReadRequest } from './messages.ts'

const post = (message: ReadMessage, transfer: Transferable[] = []) => self.postMessage(message, { transfer })

self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  void run(data)
})

async function run(request: ReadRequest): Promise<void> {
  const reading =
    request.source === 'sample'
      ? { ok: true as const, workbook: sampleWorkbook() }
      : await readWorkbook(request.bytes, request.name)
  if (!reading.ok) {
    post({ type: 'refused', refusal: reading.refusal })
    return
  }
  post({ type: 'outline', outline: outlineOf(reading.workbook) })
  for (const { sheet, block } of blocksOf(reading.workbook)) {
    post({ type: 'rows', sheet, block }, block.formats === undefined ? [] : [block.formats.buffer])
  }
  post({ type: 'done' })
}
