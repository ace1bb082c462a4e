import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Conversations and their turns. */
export const conversations: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`
      create table conversation (
        id uuid primary key,
        tenant_id text not null,
        person_id text not null,
        created_at timestamptz not null
      )`.execute(db)
    await sql`
      create table turn (
        id uuid primary key,
        sequence bigint generated always as identity,
        conversation_id uuid not null references conversation (id) on delete cascade,
        tenant_id text not null,
        person_id text not null,
        state text not null check (state in ('running', 'complete', 'stopped', 'failed', 'interrupted')),
        message json not null,
        response json not null,
        mode text check (mode in ('model', 'local', 'cache')),
        metadata json,
        plan json,
        search_text text not null,
        created_at timestamptz not null,
        settled_at timestamptz check ((settled_at is null) = (state = 'running')),
        abandoned_after timestamptz not null
      )`.execute(db)
    // By person alone: the embedded database gathers no statistics, and without them two columns that are as good as one look
    // to its planner like a better choice than the primary key.
    await sql`create index conversation_person on conversation (person_id)`.execute(db)
    await sql`create index turn_person on turn (person_id, sequence desc)`.execute(db)
    await sql`create index turn_conversation on turn (conversation_id, sequence desc)`.execute(db)
    await sql`create index turn_running on turn (abandoned_after) where state = 'running'`.execute(db)
  },
}
