import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import { Pool, type PoolConfig } from 'pg'
import type { Schema } from './schema.ts'

/** An open database, and how to let go of it. */
export interface Database {
  readonly db: Kysely<Schema>
  /** No other process can hold it: what stands as running at the start was left behind. */
  readonly exclusive: boolean
  close(): Promise<void>
}

/** Kysely over node-postgres: the one client for the embedded database and for PostgreSQL. */
export function connect(config: PoolConfig): Kysely<Schema> {
  const pool = new Pool(config)
  // An idle connection that breaks is replaced by the pool at the next query; without a listener it would end the process.
  pool.on('error', () => {})
  return new Kysely<Schema>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
}
