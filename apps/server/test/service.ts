import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'

/** The service as its own process, as `npm start` runs it. */
export interface Service {
  readonly url: string
  readonly process: ChildProcess
  /** All it wrote so far. */
  output(): string
  /** Ends it with a signal and resolves with its exit code, null when the signal ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

const main = resolve(import.meta.dirname, '../src/main.ts')
const compileCache = new URL('../../../scripts/compile-cache.mjs', import.meta.url).href

export interface Ended {
  readonly code: number | null
  readonly output: string
}

function start(environment: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ['--import', compileCache, main], {
    env: { PATH: process.env['PATH'], PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const take = (chunk: Buffer) => {
    output += chunk.toString()
  }
  child.stdout.on('data', take)
  child.stderr.on('data', take)
  return { child, output: () => output }
}

/** Starts the service and waits until it says where it is. Throws with its output when it ends instead. */
export async function startService(environment: Readonly<Record<string, string>>): Promise<Service> {
  const { child, output } = start(environment)
  const url = await new Promise<string>((resolve, reject) => {
    const look = () => {
      const address = /http:\/\/[\d.]+:\d+/.exec(output())?.[0]
      if (address !== undefined) resolve(address)
    }
    child.stdout.on('data', look)
    child.once('exit', (code) => reject(new Error(`The service ended with ${code}: ${output()}`)))
  })
  return {
    url,
    process: child,
    output,
    async end(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
      const exited = once(child, 'exit')
      child.kill(signal)
      await exited
      return child.exitCode
    },
  }
}

/** Starts a service that is expected to end by itself. */
export async function startAndEnd(environment: Readonly<Record<string, string>>): Promise<Ended> {
  const { child, output } = start(environment)
  await once(child, 'close')
  return { code: child.exitCode, output: output() }
}
