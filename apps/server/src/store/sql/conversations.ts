import { TurnMetadata, TurnMode, TurnState } from '@excel-ai-chat/contracts'
import { type Kysely, type Selectable, sql } from 'kysely'

import type { ConversationStore, HistoryFilter, NewTurn, SettledTurn, StartedTurn } from '../conversation-store.ts'
import type { Owner } from '../owner.ts'
import { toSearchText } from '../search-text.ts'
import type { Schema, TurnTable } from './schema.ts'
import { orUnavailable } from './unavailable.ts'

/** `ConversationStore` on PostgreSQL and PGlite alike: one round trip to start a turn, one to settle it. */
export function createConversationStore(db: Kysely<Schema>): ConversationStore {
  return {
    startTurn: (owner, turn) =>
      orUnavailable(() =>
        turn.conversationId === undefined
          ? openConversation(db, owner, turn)
          : continueConversation(db, owner, turn, turn.conversationId),
      ),

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

function newRow(owner: Owner, turn: NewTurn) {
  return {
    id: turn.turnId,
    tenantId: owner.tenantId,
    personId: owner.personId,
    state: 'running',
    message: JSON.stringify(turn.message),
    response: '""',
    searchText: toSearchText(turn.message),
    createdAt: turn.createdAt,
    abandonedAfter: turn.abandonedAfter,
  }
}

async function openConversation(db: Kysely<Schema>, owner: Owner, turn: NewTurn): Promise<StartedTurn> {
  await db
    .with('opened', (query) =>
      query.insertInto('conversation').values({
        id: turn.newConversationId,
        tenantId: owner.tenantId,
        personId: owner.personId,
        createdAt: turn.createdAt,
      }),
    )
    .insertInto('turn')
    .values({ ...newRow(owner, turn), conversationId: turn.newConversationId })
    .execute()
  return { conversationId: turn.newConversationId }
}

async function continueConversation(
  db: Kysely<Schema>,
  owner: Owner,
  turn: NewTurn,
  conversationId: string,
): Promise<StartedTurn | undefined> {
  const started = await continueConversationQuery(db, owner, turn, conversationId).executeTakeFirst()
  if (started === undefined) return undefined
  if (started.message === null || started.plan === null) return { conversationId }
  return { conversationId, previous: { question: started.message, plan: started.plan } }
}

/** One statement: the turn is stored only where the conversation is the owner's, and the turn before it is read along. */
export function continueConversationQuery(db: Kysely<Schema>, owner: Owner, turn: NewTurn, conversationId: string) {
  const row = newRow(owner, turn)
  return db
    .with('owned', (query) =>
      query
        .selectFrom('conversation')
        .select('id')
        .where('id', '=', conversationId)
        .where('tenantId', '=', owner.tenantId)
        .where('personId', '=', owner.personId),
    )
    .with('previous', (query) =>
      query
        .selectFrom('turn')
        .innerJoin('owned', 'owned.id', 'turn.conversationId')
        .select(['turn.message', 'turn.plan'])
        .where('turn.state', '=', 'complete')
        .orderBy('turn.sequence', 'desc')
        .limit(1),
    )
    .with('started', (query) =>
      query
        .insertInto('turn')
        .columns([
          'id',
          'conversationId',
          'tenantId',
          'personId',
          'state',
          'message',
          'response',
          'searchText',
          'createdAt',
          'abandonedAfter',
        ])
        .expression((source) =>
          source
            .selectFrom('owned')
            .select([
              sql<string>`${row.id}::uuid`.as('id'),
              'owned.id as conversationId',
              sql<string>`${row.tenantId}::text`.as('tenantId'),
              sql<string>`${row.personId}::text`.as('personId'),
              sql<string>`${row.state}::text`.as('state'),
              sql<string>`${row.message}::json`.as('message'),
              sql<string>`${row.response}::json`.as('response'),
              sql<string>`${row.searchText}::text`.as('searchText'),
              sql<Date>`${row.createdAt}::timestamptz`.as('createdAt'),
              sql<Date>`${row.abandonedAfter}::timestamptz`.as('abandonedAfter'),
            ]),
        )
        .returning('id'),
    )
    .selectFrom('started')
    .leftJoin('previous', (join) => join.onTrue())
    .select(['previous.message', 'previous.plan'])
}

function turnsOf(db: Kysely<Schema>, owner: Owner, filter: HistoryFilter) {
  return filter.words.reduce(
    (query, word) => query.where(sql<boolean>`position(${word} in search_text) > 0`),
    db.selectFrom('turn').where('tenantId', '=', owner.tenantId).where('personId', '=', owner.personId),
  )
}

function toHistoryTurn(row: Selectable<TurnTable>) {
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
