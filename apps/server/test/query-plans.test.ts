import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CompiledQuery, sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newTurn, settled } from '../src/store/conversation-store.contract.ts'
import { settleTurnQuery } from '../src/store/sql/conversations.ts'
import { continueConversationQuery } from '../src/store/sql/start-turn.ts'
import type { Database } from '../src/store/sql/database.ts'
import { openEmbedded } from '../src/store/sql/embedded.ts'
import { migrate } from '../src/store/sql/migrate.ts'

// The embedded database gathers no statistics. With a history of some length that must not lead it to read all of a person's
// turns in order to find one.
const owner = { tenantId: 'local', personId: 'local' }
let folder: string
let database: Database

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'excel-ai-chat-test-'))
  database = await openEmbedded(folder, () => {})
  await migrate(database.db)
  await sql`
    with opened as (
      insert into conversation select gen_random_uuid(), 'local', 'local', now() from generate_series(1, 3000) returning id
    )
    insert into turn (id, conversation_id, tenant_id, person_id, state, message, response, search_text, created_at, settled_at, abandoned_after)
    select gen_random_uuid(), id, 'local', 'local', 'complete', '"question"', '"answer"', repeat('word ', 50), now(), now(), now() from opened
  `.execute(database.db)
})
afterAll(async () => {
  await database.close()
  await rm(folder, { recursive: true, force: true })
})

async function planOf({ sql: text, parameters }: CompiledQuery): Promise<string> {
  const { rows } = await database.db.executeQuery<Record<string, unknown>>(
    CompiledQuery.raw(`explain ${text}`, [...parameters]),
  )
  return rows.map((row) => Object.values(row).join()).join('\n')
}

test('a turn is settled by its primary key', async () => {
  const turn = newTurn()
  const plan = await planOf(settleTurnQuery(database.db, owner, turn.turnId, settled(turn)).compile())
  expect(plan).toContain('Index Scan using turn_pkey')
})

test('a conversation is found by its primary key, and its last turn by the conversation', async () => {
  const plan = await planOf(continueConversationQuery(database.db, owner, newTurn(), randomUUID()).compile())
  expect(plan).toContain('conversation_pkey')
  expect(plan).toContain('turn_conversation')
  expect(plan).not.toMatch(/turn_person|Seq Scan/)
})
