import { parentPort } from 'node:worker_threads'
import type { JobFunctions, JobName } from './computation.ts'

/** The thread's side of the pool: answers each job it is sent. */
export function serveJobs(jobs: JobFunctions): void {
  // Both ends are this program, so the message is trusted to be a job with its own input.
  parentPort?.on('message', ({ name, input }: { name: JobName; input: never }) => {
    try {
      parentPort?.postMessage({ output: jobs[name](input) })
    } catch (error) {
      parentPort?.postMessage({ failure: framesOf(error) })
    }
  })
  parentPort?.postMessage({ ready: true })
}

/** Where it failed, without the message, which may hold cells. */
function framesOf(error: unknown): string {
  const frames =
    error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at ')) : []
  return [error instanceof Error ? error.name : typeof error, ...frames].join('\n')
}
