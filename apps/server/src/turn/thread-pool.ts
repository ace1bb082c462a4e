import { Worker } from 'node:worker_threads'
import { ProblemError } from '../problem-error.ts'
import type { JobName, Jobs } from './computation.ts'

export interface ThreadPoolOptions {
  /** The module that says `{ ready }` once, then answers each `{ name, input }` with `{ output }` or `{ failure }`. */
  readonly module: URL
  readonly threads: number
  readonly timeoutMs: number
  /** Jobs that may wait for a thread. */
  readonly queueLimit: number
  readonly memoryMiB: number
}

export interface ThreadPool {
  run<Name extends JobName>(name: Name, input: Jobs[Name]['input']): Promise<Jobs[Name]['output']>
  /** Starts the first thread before there is work for it. */
  warm(): void
  close(): Promise<void>
}

interface Job {
  readonly name: JobName
  readonly input: unknown
  readonly resolve: (output: never) => void
  readonly reject: (error: unknown) => void
}

type Reply = { readonly ready: true } | { readonly output: never } | { readonly failure: string }

/** A job's own fault, told by its thread. */
export class JobFailedError extends Error {
  constructor(stack: string) {
    super('A computation failed')
    this.name = 'JobFailedError'
    this.stack = stack
  }
}

/**
 * Threads that are started when first needed and kept. A job that takes too long ends with its thread, since nothing else can
 * stop code that computes; the input is copied to a thread only when one is free, so that waiting jobs cost no second copy.
 */
export function createThreadPool(options: ThreadPoolOptions): ThreadPool {
  const idle: Worker[] = []
  const all = new Set<Worker>()
  /** Threads that have loaded their code. */
  const ready = new WeakSet<Worker>()
  const queue: Job[] = []
  let closed = false

  function startThread(): Worker {
    const worker = new Worker(options.module, { resourceLimits: { maxOldGenerationSizeMb: options.memoryMiB } })
    worker.unref()
    all.add(worker)
    worker.once('message', () => ready.add(worker))
    // A thread may also end between jobs; then nobody else listens, and an error without a listener would end the process.
    worker.on('error', () => {})
    worker.on('exit', () => {
      all.delete(worker)
      const place = idle.indexOf(worker)
      if (place >= 0) idle.splice(place, 1)
    })
    return worker
  }

  function next(): void {
    while (queue.length > 0 && (idle.length > 0 || all.size < options.threads)) {
      const job = queue.shift()
      if (job !== undefined) start(job, idle.pop() ?? startThread())
    }
  }

  function start(job: Job, worker: Worker): void {
    let dead = false
    const drop = (error: unknown) => {
      dead = true
      end()
      job.reject(error)
    }
    const onMessage = (reply: Reply) => {
      if ('ready' in reply) {
        startTimer()
        return
      }
      end()
      if ('failure' in reply) job.reject(new JobFailedError(reply.failure))
      else job.resolve(reply.output)
    }
    // The only ways a thread of ours ends by itself: out of memory, or an error no job caught.
    const onError = (error: unknown) => drop(tooHeavy('needs more memory than one computation may use', error))
    const onExit = () =>
      drop(closed ? new ProblemError('server.busy') : tooHeavy('needs more memory than one computation may use'))
    let timer: NodeJS.Timeout | undefined
    // The job's time counts from when its thread can run it.
    function startTimer(): void {
      timer = setTimeout(
        () =>
          drop(tooHeavy(`takes longer than the ${options.timeoutMs / 1_000} seconds that one computation may take`)),
        options.timeoutMs,
      )
    }
    function end(): void {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      if (dead || closed) {
        all.delete(worker)
        void worker.terminate()
      } else {
        worker.unref()
        idle.push(worker)
      }
      queueMicrotask(next)
    }
    if (ready.has(worker)) startTimer()
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.ref()
    worker.postMessage({ name: job.name, input: job.input })
  }

  return {
    run(name, input) {
      if (closed || queue.length >= options.queueLimit) {
        return Promise.reject(
          new ProblemError('server.busy', {
            detail: 'Too many large computations are waiting. Try again in a moment.',
            headers: { 'retry-after': '5' },
          }),
        )
      }
      return new Promise((resolve, reject) => {
        queue.push({ name, input, resolve, reject })
        next()
      })
    },
    warm() {
      if (!closed && all.size === 0) idle.push(startThread())
    },
    async close() {
      closed = true
      for (const job of queue.splice(0))
        job.reject(new ProblemError('server.busy', { detail: 'The service is stopping.' }))
      await Promise.all([...all].map((worker) => worker.terminate()))
    },
  }
}

function tooHeavy(reason: string, cause?: unknown): ProblemError {
  return new ProblemError('computation.too_heavy', {
    detail: `This ${reason}. Select fewer rows or columns, or ask for less at once.`,
    cause,
  })
}
