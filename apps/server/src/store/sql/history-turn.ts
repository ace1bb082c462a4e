import { type HistoryTurn, TurnMetadata, TurnMode, TurnState } from '@excel-ai-chat/contracts'
import type { Selectable } from 'kysely'
import type { TurnTable } from './schema.ts'

export function toHistoryTurn(row: Selectable<TurnTable>): HistoryTurn {
  const metadata = TurnMetadata.safeParse(row.metadata)
  return {
    turnId: row.id,
    conversationId: row.conversationId,
    message: row.message,
    response: row.response,
    state: TurnState.parse(row.state),
    mode: TurnMode.nullable().parse(row.mode),
    createdAt: row.createdAt.toISOString(),
    // Written by another version, its shape may differ; the question and the answer are readable all the same.
    metadata: metadata.success ? metadata.data : null,
  }
}
