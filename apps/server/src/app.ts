import { randomUUID } from 'node:crypto'
import { availableParallelism } from 'node:os'
import type { Config, Limits } from './config.ts'
import type { Server } from './http/typed-server.ts'
import { identifyLocalPerson } from './identity/local-person.ts'
import type { ConversationStore } from './store/index.ts'
import { createConversationStore } from './store/sql/conversations.ts'
import { openEmbedded } from './store/sql/embedded.ts'
import { migrate, pendingMigrations } from './store/sql/migrate.ts'
import { openPostgres } from './store/sql/postgres.ts'
import type { Log } from './telemetry/log.ts'
import type { Computation } from './turn/computation.ts'

export { DataFolderError } from './store/sql/data-folder.ts'

export interface Store {
  readonly conversations: ConversationStore
  /** Names of the migrations the database lacks. */
  pendingMigrations(): Promise<string[]>
  /** Brings the schema up to date and settles what a process that is gone left running. */
  prepare(): Promise<void>
  close(): Promise<void>
}

/** A turn is given this long beyond its computation, for the store and the line. */
const turnSlackMs = 30_000
/** How often abandoned turns of other processes are looked for. */
const sweepMs = 60_000

export interface StoreOptions {
  readonly now?: () => number
  /** Told when the embedded database ends by itself. */
  readonly onFailure?: (error: unknown) => void
}

/** The database of the configuration: PostgreSQL where it has an address, else the embedded one. */
export async function openStore(
  config: Pick<Config, 'databaseUrl' | 'dataDir'>,
  { now = Date.now, onFailure = () => {} }: StoreOptions = {},
): Promise<Store> {
  const database =
    config.databaseUrl === undefined ? await openEmbedded(config.dataDir, onFailure) : openPostgres(config.databaseUrl)
  const conversations = createConversationStore(database.db)
  const settleAbandoned = () => {
    const moment = new Date(now())
    return conversations.settleAbandoned(moment, database.exclusive ? undefined : moment)
  }
  let sweep: NodeJS.Timeout | undefined
  return {
    conversations,
    pendingMigrations: () => pendingMigrations(database.db),
    async prepare() {
      await migrate(database.db)
      await settleAbandoned()
      if (database.exclusive) return
      // A database that is away is met again at the next round.
      sweep = setInterval(() => void settleAbandoned().catch(() => {}), sweepMs).unref()
    },
    async close() {
      clearInterval(sweep)
      await database.close()
    },
  }
}

/** Jobs that may wait for a thread; their cells are held meanwhile. */
const waitingJobs = 500
const threadMemoryMiB = 1_024

/** The packages that compute: small work in this thread, large work in others. */
export async function loadComputation(limits: Limits): Promise<Computation> {
  const [{ createComputation }, { createThreadPool }, { createJobs }, { engine }] = await Promise.all([
    import('./turn/create-computation.ts'),
    import('./turn/thread-pool.ts'),
    import('./turn/jobs.ts'),
    import('./turn/engine.ts'),
  ])
  const threads = createThreadPool({
    module: new URL('./turn/thread.ts', import.meta.url),
    // One processor is left to the request loop; with two threads at least, one endless job does not hold up all others.
    threads: Math.max(2, Math.min(4, availableParallelism() - 1)),
    timeoutMs: limits.computationMs,
    queueLimit: waitingJobs,
    memoryMiB: threadMemoryMiB,
  })
  return createComputation(createJobs(engine), threads)
}

export interface AppOptions {
  readonly config: Config
  readonly log: Log
  readonly version: string
  /** Folder of the built web app; need not exist. */
  readonly webRoot: string
  readonly conversations: ConversationStore
  readonly computation: Computation
  readonly now?: () => number
}

export interface App {
  readonly server: Server
  /** Takes no new work, ends what runs and closes. */
  stop(): Promise<void>
}

/** The composition root: names the adapters and hands them to the routes. */
export async function createApp(options: AppOptions): Promise<App> {
  const { config, log, conversations, computation, now = Date.now } = options
  // Loaded here and not at the top, so that the database can open meanwhile; so are the packages that compute.
  const [{ createServer }, { addRoutes }] = await Promise.all([
    import('./http/server.ts'),
    import('./http/routes/index.ts'),
  ])
  let stopping = false
  const server = createServer({ log, bodyBytes: config.limits.bodyBytes, origins: { allowed: config.allowedOrigins } })
  await addRoutes(server, {
    config,
    version: options.version,
    webRoot: options.webRoot,
    identify: identifyLocalPerson,
    conversations,
    turn: {
      conversations,
      computation,
      now,
      newId: randomUUID,
      turnLimitMs: config.limits.computationMs + turnSlackMs,
    },
    isStopping: () => stopping,
  })
  await server.ready()
  return {
    server,
    async stop() {
      stopping = true
      await server.close()
      await computation.close()
    },
  }
}
