import { z } from 'zod'
import { ConversationId, TurnId, TurnMetadata, TurnMode } from './chat.ts'

/** How a turn ended; `running` until then, and settled as `interrupted` when the process went away in between. */
export const TurnState = z.enum(['running', 'complete', 'stopped', 'failed', 'interrupted'])
export type TurnState = z.infer<typeof TurnState>

/** One turn of the person's history. */
export const HistoryTurn = z
  .object({
    turnId: TurnId,
    conversationId: ConversationId,
    message: z.string(),
    response: z.string(),
    state: TurnState,
    mode: TurnMode.nullable(),
    createdAt: z.iso.datetime(),
    metadata: TurnMetadata.nullable(),
  })
  .meta({ id: 'HistoryTurn' })
export type HistoryTurn = z.infer<typeof HistoryTurn>

/** Strict: a misspelt parameter would otherwise give a page that nobody asked for. */
export const HistoryQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  /** Words that must all stand in the question or the answer. */
  q: z.string().max(200).optional(),
})
export type HistoryQuery = z.infer<typeof HistoryQuery>

/** Newest first; `total` counts all that match, not the page. */
export const HistoryPage = z
  .object({ conversations: z.array(HistoryTurn), total: z.number().int() })
  .meta({ id: 'HistoryPage' })
export type HistoryPage = z.infer<typeof HistoryPage>

export const Acknowledgement = z.object({ message: z.string() }).meta({ id: 'Acknowledgement' })
