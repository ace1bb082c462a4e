import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import { describeConversationStore } from '../src/store/conversation-store.contract.ts'
import type { ConversationStore } from '../src/store/conversation-store.ts'
import { createConversationStore } from '../src/store/sql/conversations.ts'
import type { Database } from '../src/store/sql/database.ts'
import { openEmbedded } from '../src/store/sql/embedded.ts'
import { migrate } from '../src/store/sql/migrate.ts'
import { openPostgres } from '../src/store/sql/postgres.ts'
import { startPostgres, type TestPostgres } from './postgres.ts'

describe('the embedded database', () => {
  let folder: string
  let database: Database
  let store: ConversationStore
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'excel-ai-chat-test-'))
    database = await openEmbedded(folder, () => {})
    await migrate(database.db)
    store = createConversationStore(database.db)
  })
  afterAll(async () => {
    await database.close()
    await rm(folder, { recursive: true, force: true })
  })
  describeConversationStore('is a conversation store', () => store)
})

describe('PostgreSQL', () => {
  let server: TestPostgres
  let database: Database
  let store: ConversationStore
  beforeAll(async () => {
    server = await startPostgres()
    database = openPostgres(server.url)
    await migrate(database.db)
    store = createConversationStore(database.db)
  })
  afterAll(async () => {
    await database?.close()
    await server?.stop()
  })
  describeConversationStore('is a conversation store', () => store)
})
