import { HistoryPage, HistoryQuery } from '@excel-ai-chat/contracts'
import type { Identify } from '../../identity/index.ts'
import { type ConversationStore, toSearchWords } from '../../store/index.ts'
import type { Server } from '../typed-server.ts'
import { refusals } from './problems.ts'

const schema = {
  tags: ['history'],
  summary: 'The turns of the person who asks, newest first',
  querystring: HistoryQuery,
  response: { 200: HistoryPage, 403: refusals[403], 422: refusals[422], 503: refusals[503] },
}

interface Dependencies {
  readonly identify: Identify
  readonly conversations: ConversationStore
}

/** GET /api/v1/chat/history: `q` gives the turns whose question or answer holds all its words. */
export function historyList(server: Server, { identify, conversations }: Dependencies): void {
  server.get('/api/v1/chat/history', { schema }, async (request) => {
    const owner = await identify(request.headers.authorization)
    const { limit, offset, q } = request.query
    const { turns, total } = await conversations.listTurns(owner, { limit, offset, words: toSearchWords(q ?? '') })
    return { conversations: turns, total }
  })
}
