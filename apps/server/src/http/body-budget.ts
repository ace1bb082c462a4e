import { ProblemError } from '../problem-error.ts'
import type { Server } from './typed-server.ts'

/**
 * Bounds the bytes of all bodies that are being received and worked on at once: what waits for a free processor is held in
 * memory, and many large selections together would otherwise end the process.
 * @param budget in bytes
 * @param largest of one body, which is what one of undeclared length counts for
 */
export function addBodyBudget(server: Server, budget: number, largest: number): void {
  let taken = 0
  server.addHook('onRequest', async (request, reply) => {
    const declared = Number(request.headers['content-length'] ?? 0)
    const size = request.headers['transfer-encoding'] === undefined ? declared : largest
    if (!(size > 0)) return
    if (taken + size > budget) {
      throw new ProblemError('server.busy', {
        detail: 'Too many large requests are being worked on. Try again in a moment.',
        headers: { 'retry-after': '5' },
      })
    }
    taken += size
    reply.raw.once('close', () => {
      taken -= size
    })
  })
}
