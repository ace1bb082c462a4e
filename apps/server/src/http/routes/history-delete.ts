import { Acknowledgement } from '@excel-ai-chat/contracts'
import type { Identify } from '../../identity/index.ts'
import type { ConversationStore } from '../../store/index.ts'
import type { Server } from '../typed-server.ts'
import { refusals } from './problems.ts'

const schema = {
  tags: ['history'],
  summary: 'Erase all turns of the person who asks',
  response: { 200: Acknowledgement, 403: refusals[403], 503: refusals[503] },
}

interface Dependencies {
  readonly identify: Identify
  readonly conversations: ConversationStore
}

/** DELETE /api/v1/chat/history */
export function historyDelete(server: Server, { identify, conversations }: Dependencies): void {
  server.delete('/api/v1/chat/history', { schema }, async (request) => {
    const owner = await identify(request.headers.authorization)
    const deleted = await conversations.deleteTurns(owner)
    return { message: deleted === 1 ? 'Erased 1 turn.' : `Erased ${deleted} turns.` }
  })
}
