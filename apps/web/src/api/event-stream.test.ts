import { expect, test } from 'vitest'
import { readEventStream } from './event-stream.ts'

async function read(...pieces: string[]) {
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(encoder.encode(piece))
      controller.close()
    },
  })
  const events = []
  for await (const event of readEventStream(body)) events.push(event)
  return events
}

test('events arrive whole however the network cut them', async () => {
  expect(await read('id: 1\nda', 'ta: {"a":1}\n', '\nid: 2\ndata: x\n\n')).toEqual([
    { id: '1', data: '{"a":1}' },
    { id: '2', data: 'x' },
  ])
})

test('heartbeats are no events, and several data lines are one event', async () => {
  expect(await read(': ping\n\n', 'data: one\ndata: two\n\n')).toEqual([{ id: undefined, data: 'one\ntwo' }])
})

test('all three line ends count, also when a CRLF is cut in two', async () => {
  expect(await read('data: a\r', '\n\r\n', 'data: b\r\rdata: c\n\n')).toEqual([
    { id: undefined, data: 'a' },
    { id: undefined, data: 'b' },
    { id: undefined, data: 'c' },
  ])
})

test('an event that was cut off is dropped', async () => {
  expect(await read('data: a\n\ndata: b\n')).toEqual([{ id: undefined, data: 'a' }])
})
