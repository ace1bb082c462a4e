import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** The client's key of a turn, so that a request sent twice is one turn. */
export const idempotency: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`
      alter table turn
        add column idempotency_key text,
        add column request_digest text,
        add check ((idempotency_key is null) = (request_digest is null))`.execute(db)
    await sql`
      create unique index turn_idempotency on turn (tenant_id, person_id, idempotency_key)
        where idempotency_key is not null`.execute(db)
  },
}
