import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createApp, DataFolderError, loadComputation, openStore, type Store } from './app.ts'
import { type Config, ConfigError } from './config.ts'
import { readEnvironment, webRoot } from './environment.ts'
import { createLog, type Log } from './telemetry/log.ts'

/** How long running requests may go on after the signal to stop. */
const drainMs = 30_000

async function main(): Promise<void> {
  const config = readEnvironment(process.env)
  const log = createLog(config.logLevel)
  // The database opens in its own thread while this one loads the code that computes.
  const [store, computation] = await Promise.all([openPreparedStore(config, log), loadComputation(config.limits)])
  const app = await createApp({
    config,
    log,
    version: readVersion(),
    webRoot,
    conversations: store.conversations,
    computation,
  })
  const address = await app.server.listen({ host: config.host, port: config.port }).catch(async (error: unknown) => {
    await store.close()
    throw error
  })
  const stop = stopOnce(async () => {
    await app.stop()
    await store.close()
  })
  process.on('SIGTERM', stop).on('SIGINT', stop)
  announce(config, address)
  computation.warm()
}

async function openPreparedStore(config: Config, log: Log): Promise<Store> {
  const onFailure = (error: unknown) => {
    log.fatal({ err: error }, 'the embedded database ended')
    console.error(
      'The embedded database ended unexpectedly, so the service ends too. Start it again: what was stored is kept.',
    )
    process.exit(1)
  }
  const store = await openStore(config, { onFailure })
  await store.prepare()
  return store
}

function announce(config: Config, address: string): void {
  const data = config.databaseUrl === undefined ? config.dataDir : 'the PostgreSQL database of DATABASE_URL'
  const lines = [
    `Excel AI Chat is at ${address}`,
    'Answers come from the local analyst: no language model is used, and nothing leaves this machine.',
    `Conversations are kept in ${data}.`,
  ]
  if (config.unusedVariables.length > 0)
    lines.push(`Set, but not used by this version: ${config.unusedVariables.join(', ')}.`)
  console.log(lines.join('\n'))
}

/** The first signal stops gracefully within the drain time, the second at once. */
function stopOnce(stop: () => Promise<void>): () => void {
  let stopping = false
  return () => {
    if (stopping) process.exit(1)
    stopping = true
    setTimeout(() => process.exit(1), drainMs).unref()
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : 'unknown'
}

/** Why the service did not start, for the person at the terminal. */
function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof DataFolderError) return error.message
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') return 'The port is taken by another program. Stop it, or set PORT to another number.'
  if (code === 'EACCES') return 'The port may not be used by this account. Set PORT to a number above 1023.'
  if (code === 'store.unavailable' || code === 'ECONNREFUSED') {
    return 'The database of DATABASE_URL cannot be reached. Start it, or leave DATABASE_URL out to use the embedded one.'
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

try {
  await main()
} catch (error) {
  console.error(`Excel AI Chat did not start. ${explain(error)}`)
  process.exit(1)
}
