import { afterEach, expect, test } from 'vitest'
import { createThreadPool, type ThreadPool, type ThreadPoolOptions } from '../src/turn/thread-pool.ts'

let pool: ThreadPool

afterEach(() => pool.close())

function open(options: Partial<ThreadPoolOptions> = {}): ThreadPool {
  pool = createThreadPool({
    module: new URL('./unruly-thread.ts', import.meta.url),
    threads: 2,
    timeoutMs: 10_000,
    queueLimit: 3,
    memoryMiB: 64,
    ...options,
  })
  return pool
}

/** The unruly thread does what the worksheet's name says. */
const run = (name: string) => pool.run('analyze', { worksheet: { name } })

test('gives what the job gives', async () => {
  open()
  await expect(run('echo')).resolves.toMatchObject({ summary: 'echo' })
})

test('a job that never ends is ended at its time, and the next one runs', async () => {
  open({ timeoutMs: 1_500, threads: 1 })
  const endless = run('loop')
  const next = run('echo')
  await expect(endless).rejects.toMatchObject({
    code: 'computation.too_heavy',
    detail: expect.stringContaining('1.5 seconds'),
  })
  await expect(next).resolves.toMatchObject({ summary: 'echo' })
})

test('a job that eats memory is ended without the process, and the next one runs', async () => {
  open({ threads: 1 })
  await expect(run('eat')).rejects.toMatchObject({
    code: 'computation.too_heavy',
    detail: expect.stringContaining('memory'),
  })
  await expect(run('echo')).resolves.toMatchObject({ summary: 'echo' })
})

test('a thread that dies between jobs is replaced', async () => {
  open({ threads: 1 })
  await run('die-later')
  await new Promise((resolve) => setTimeout(resolve, 300))
  await expect(run('echo')).resolves.toMatchObject({ summary: 'echo' })
})

test('a fault tells where it is without the cells in its message', async () => {
  open()
  const error: unknown = await run('throw').catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(Error)
  expect(error instanceof Error ? error.stack : '').toContain('unruly-thread.ts')
  expect(error instanceof Error ? error.stack : '').not.toContain('salary')
})

test('more than may wait are refused as busy', async () => {
  open({ threads: 1, queueLimit: 1 })
  const jobs = await Promise.allSettled([run('echo'), run('echo'), run('echo')])
  expect(jobs.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected'])
  expect(jobs[2]).toMatchObject({ reason: { code: 'server.busy', headers: { 'retry-after': '5' } } })
})

test('closing ends what runs and refuses what waits', async () => {
  open({ threads: 1 })
  const jobs = [run('loop'), run('echo')]
  const ended = Promise.allSettled(jobs)
  await pool.close()
  expect((await ended).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  await expect(run('echo')).rejects.toMatchObject({ code: 'server.busy' })
})
