import type { ColumnType, Generated } from 'kysely'

/**
 * JSON is kept as `json`, not `jsonb`, and texts of persons as JSON strings: PostgreSQL's text and jsonb refuse U+0000 and
 * lone surrogates, which cells and questions may hold and which have to come back byte for byte.
 */
type Json<Read> = ColumnType<Read, string, string>

export interface ConversationTable {
  id: string
  tenantId: string
  personId: string
  createdAt: Date
}

export interface TurnTable {
  id: string
  /** Order of arrival, whatever the clock does. */
  sequence: Generated<string>
  conversationId: string
  tenantId: string
  personId: string
  state: string
  message: Json<string>
  response: Json<string>
  mode: string | null
  metadata: Json<unknown> | null
  plan: Json<unknown> | null
  searchText: string
  createdAt: Date
  settledAt: Date | null
  abandonedAfter: Date
  idempotencyKey: string | null
  requestDigest: string | null
}

export interface Schema {
  conversation: ConversationTable
  turn: TurnTable
}
