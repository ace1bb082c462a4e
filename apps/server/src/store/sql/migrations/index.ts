import type { Migration } from 'kysely/migration'
import { conversations } from './0001-conversations.ts'
import { idempotency } from './0002-idempotency.ts'

/** In the order of their names; a released one is never changed. */
export const migrations: Record<string, Migration> = {
  '0001-conversations': conversations,
  '0002-idempotency': idempotency,
}
