import { connect, type Database } from './database.ts'

/** PostgreSQL at an address. Waits are bounded, so that a dead database gives refusals instead of hanging requests. */
export function openPostgres(connectionString: string): Database {
  const db = connect({
    connectionString,
    max: 10,
    connectionTimeoutMillis: 2_000,
    statement_timeout: 5_000,
    query_timeout: 5_000,
    application_name: 'excel-ai-chat',
  })
  return { db, exclusive: false, close: () => db.destroy() }
}
