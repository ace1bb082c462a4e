import { PassThrough } from 'node:stream'
import type { TurnEvent } from '@excel-ai-chat/contracts'

const heartbeatMs = 15_000

/**
 * A turn's events as a server-sent event stream. The turn is run to its end whether or not anybody still reads; a reader that
 * reads slowly is waited for, so that no more than the stream's own buffer is held for it.
 * @param first the event that was awaited to know that the turn was accepted
 * @param toErrorEvent what the reader is told when the turn fails half way
 */
export function streamTurn(
  first: TurnEvent,
  rest: AsyncIterator<TurnEvent>,
  toErrorEvent: (error: unknown) => TurnEvent,
): PassThrough {
  const stream = new PassThrough()
  // A connection that broke is no fault, and the turn goes on.
  stream.on('error', () => {})
  const heartbeat = setInterval(() => stream.writable && stream.write(': keep-alive\n\n'), heartbeatMs)
  void pump(stream, first, rest, toErrorEvent).finally(() => {
    clearInterval(heartbeat)
    stream.end()
  })
  return stream
}

async function pump(
  stream: PassThrough,
  first: TurnEvent,
  rest: AsyncIterator<TurnEvent>,
  toErrorEvent: (error: unknown) => TurnEvent,
): Promise<void> {
  let id = 0
  const write = async (event: TurnEvent) => {
    id += 1
    if (stream.destroyed) return
    const flowing = stream.write(`id: ${id}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`)
    if (!flowing) await drained(stream)
  }
  try {
    await write(first)
    for (let step = await rest.next(); step.done !== true; step = await rest.next()) await write(step.value)
  } catch (error) {
    await write(toErrorEvent(error))
  }
}

/** Resolves when the reader took what was written, or left. */
function drained(stream: PassThrough): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      stream.off('drain', done).off('close', done)
      resolve()
    }
    stream.on('drain', done).on('close', done)
  })
}
