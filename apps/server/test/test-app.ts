import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type App, createApp, openStore, type Store } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { createLog } from '../src/telemetry/log.ts'
import type { Computation } from '../src/turn/computation.ts'
import { createComputation } from '../src/turn/create-computation.ts'
import { createJobs } from '../src/turn/jobs.ts'
import { createThreadPool } from '../src/turn/thread-pool.ts'
import { sampleEngine } from './sample-engine.ts'

export interface TestApp extends App {
  readonly store: Store
  /** The app's folder, removed at the end. */
  readonly folder: string
  close(): Promise<void>
}

export interface TestAppOptions {
  readonly environment?: Readonly<Record<string, string>>
  readonly computation?: Computation
  readonly webRoot?: string
}

/** The whole service over the embedded database in a fresh folder, with an engine that answers every question alike. */
export async function startTestApp({ environment = {}, computation, webRoot }: TestAppOptions = {}): Promise<TestApp> {
  const folder = await mkdtemp(join(tmpdir(), 'excel-ai-chat-test-'))
  const config = readConfig({ LOG_LEVEL: 'silent', DATA_DIR: join(folder, 'data'), PORT: '0', ...environment })
  const store = await openStore(config)
  await store.prepare()
  const app = await createApp({
    config,
    log: createLog(config.logLevel),
    version: '1.2.3',
    webRoot: webRoot ?? join(folder, 'web'),
    conversations: store.conversations,
    computation: computation ?? sampleComputation(),
  })
  return {
    ...app,
    store,
    folder,
    async close() {
      await app.stop()
      await store.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export function sampleComputation(): Computation {
  const threads = createThreadPool({
    module: new URL('./sample-thread.ts', import.meta.url),
    threads: 1,
    timeoutMs: 10_000,
    queueLimit: 10,
    memoryMiB: 256,
  })
  return createComputation(createJobs(sampleEngine), threads)
}
