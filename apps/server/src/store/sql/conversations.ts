import { type Kysely, sql } from 'kysely'

import type { ConversationStore, HistoryFilter, SettledTurn } from '../conversation-store.ts'
import type { Owner } from '../owner.ts'
import { toSearchText } from '../search-text.ts'
import { toHistoryTurn } from './history-turn.ts'
import type { Schema } from './schema.ts'
import { startTurn } from './start-turn.ts'
import { orUnavailable } from './unavailable.ts'

/** `ConversationStore` on PostgreSQL and PGlite alike: one round trip to start a turn, one to settle it. */
export function createConversationStore(db: Kysely<Schema>): ConversationStore {
  return {
    startTurn: (owner, turn) => orUnavailable(() => startTurn(db, owner, turn)),

    settleTurn: (owner, turnId, settled) =>
      orUnavailable(async () => {
        const updated = await settleTurnQuery(db, owner, turnId, settled).executeTakeFirst()
        return updated.numUpdatedRows === 1n
      }),

    settleAbandoned: (now, abandonedBefore) =>
      orUnavailable(async () => {
        const updated = await db
          .updateTable('turn')
          .set({ state: 'interrupted', settledAt: now })
          .where('state', '=', 'running')
          .$if(abandonedBefore !== undefined, (query) => query.where('abandonedAfter', '<', abandonedBefore ?? now))
          .executeTakeFirst()
        return Number(updated.numUpdatedRows)
      }),

    listTurns: (owner, filter) =>
      orUnavailable(async () => {
        const matching = turnsOf(db, owner, filter)
        const [rows, counted] = await Promise.all([
          matching.selectAll().orderBy('sequence', 'desc').limit(filter.limit).offset(filter.offset).execute(),
          matching.select((expression) => expression.fn.countAll<string>().as('total')).executeTakeFirstOrThrow(),
        ])
        return { turns: rows.map(toHistoryTurn), total: Number(counted.total) }
      }),

    deleteTurns: (owner) =>
      orUnavailable(async () => {
        const deleted = await db
          .with('gone', (query) =>
            query
              .deleteFrom('conversation')
              .where('tenantId', '=', owner.tenantId)
              .where('personId', '=', owner.personId)
              .returning('id'),
          )
          .selectFrom('turn')
          .where('conversationId', 'in', (query) => query.selectFrom('gone').select('id'))
          .select((expression) => expression.fn.countAll<string>().as('turns'))
          .executeTakeFirstOrThrow()
        return Number(deleted.turns)
      }),

    check: () =>
      orUnavailable(async () => {
        await db.selectFrom('conversation').select('id').limit(1).execute()
      }),
  }
}

/** Finds the turn by its id: `settledAt` and not the state says that it runs, since the index of running turns is no way to one. */
export function settleTurnQuery(db: Kysely<Schema>, owner: Owner, turnId: string, settled: SettledTurn) {
  return db
    .updateTable('turn')
    .set((expression) => ({
      state: settled.state,
      response: JSON.stringify(settled.response),
      mode: settled.mode,
      metadata: JSON.stringify(settled.metadata),
      plan: settled.plan === undefined ? null : JSON.stringify(settled.plan),
      searchText: sql<string>`${expression.ref('searchText')} || ${`\n${toSearchText(settled.response)}`}`,
      settledAt: settled.settledAt,
    }))
    .where('id', '=', turnId)
    .where('tenantId', '=', owner.tenantId)
    .where('personId', '=', owner.personId)
    .where('settledAt', 'is', null)
}

function turnsOf(db: Kysely<Schema>, owner: Owner, filter: HistoryFilter) {
  return filter.words.reduce(
    (query, word) => query.where(sql<boolean>`position(${word} in search_text) > 0`),
    db.selectFrom('turn').where('tenantId', '=', owner.tenantId).where('personId', '=', owner.personId),
  )
}
