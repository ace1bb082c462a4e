import { type Kysely, sql } from 'kysely'
import type { NewTurn, RepeatedTurn, StartedTurn } from '../conversation-store.ts'
import type { Owner } from '../owner.ts'
import { toSearchText } from '../search-text.ts'
import { toHistoryTurn } from './history-turn.ts'
import type { Schema } from './schema.ts'

/** One round trip, but for a key that was used before: then the unique index refuses the whole statement. */
export async function startTurn(
  db: Kysely<Schema>,
  owner: Owner,
  turn: NewTurn,
): Promise<StartedTurn | RepeatedTurn | undefined> {
  try {
    return turn.conversationId === undefined
      ? await openConversation(db, owner, turn)
      : await continueConversation(db, owner, turn, turn.conversationId)
  } catch (error) {
    if (turn.idempotency === undefined || !isKeyTaken(error)) throw error
    return repeatTurn(db, owner, turn, turn.idempotency)
  }
}

function isKeyTaken(error: unknown): boolean {
  return error instanceof Error && 'constraint' in error && error.constraint === 'turn_idempotency'
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
    idempotencyKey: turn.idempotency?.key ?? null,
    requestDigest: turn.idempotency?.digest ?? null,
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
  return { status: 'started', turnId: turn.turnId, conversationId: turn.newConversationId }
}

async function continueConversation(
  db: Kysely<Schema>,
  owner: Owner,
  turn: NewTurn,
  conversationId: string,
): Promise<StartedTurn | undefined> {
  const started = await continueConversationQuery(db, owner, turn, conversationId).executeTakeFirst()
  if (started === undefined) return undefined
  return { status: 'started', turnId: turn.turnId, conversationId, previous: toPrevious(started) }
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
          'idempotencyKey',
          'requestDigest',
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
              sql<string | null>`${row.idempotencyKey}::text`.as('idempotencyKey'),
              sql<string | null>`${row.requestDigest}::text`.as('requestDigest'),
            ]),
        )
        .returning('id'),
    )
    .selectFrom('started')
    .leftJoin('previous', (join) => join.onTrue())
    .select(['previous.message', 'previous.plan'])
}

async function repeatTurn(
  db: Kysely<Schema>,
  owner: Owner,
  turn: NewTurn,
  { key, digest }: NonNullable<NewTurn['idempotency']>,
): Promise<StartedTurn | RepeatedTurn | undefined> {
  const earlier = await db
    .selectFrom('turn')
    .selectAll()
    .where('tenantId', '=', owner.tenantId)
    .where('personId', '=', owner.personId)
    .where('idempotencyKey', '=', key)
    .executeTakeFirst()
  // Erased in between: the key is free again.
  if (earlier === undefined) return startTurn(db, owner, turn)
  const isSameRequest = earlier.requestDigest === digest
  if (isSameRequest && (await reopenTurn(db, earlier.id, turn.abandonedAfter))) {
    const previous = await db
      .selectFrom('turn')
      .select(['message', 'plan'])
      .where('conversationId', '=', earlier.conversationId)
      .where('state', '=', 'complete')
      .orderBy('sequence', 'desc')
      .limit(1)
      .executeTakeFirst()
    return {
      status: 'started',
      turnId: earlier.id,
      conversationId: earlier.conversationId,
      previous: toPrevious(previous),
    }
  }
  return { status: 'repeated', turn: toHistoryTurn(earlier), isSameRequest }
}

/** Of several that try at once, one gets the turn. */
async function reopenTurn(db: Kysely<Schema>, turnId: string, abandonedAfter: Date): Promise<boolean> {
  const updated = await db
    .updateTable('turn')
    .set({ state: 'running', settledAt: null, abandonedAfter })
    .where('id', '=', turnId)
    .where('state', 'in', ['failed', 'interrupted'])
    .executeTakeFirst()
  return updated.numUpdatedRows === 1n
}

/** A turn without a plan was declined: there is nothing to follow on. */
function toPrevious(turn: { message: string | null; plan: unknown } | undefined): StartedTurn['previous'] {
  if (turn === undefined || turn.message === null || turn.plan === null) return undefined
  return { question: turn.message, plan: turn.plan }
}
