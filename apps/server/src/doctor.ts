import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { DataFolderError, openStore } from './app.ts'
import { type Config, ConfigError } from './config.ts'
import { readEnvironment, webRoot } from './environment.ts'

interface Finding {
  /** `fault` keeps the service from starting or from working whole. */
  readonly state: 'good' | 'note' | 'fault'
  readonly message: string
}

const good = (message: string): Finding => ({ state: 'good', message })
const note = (message: string): Finding => ({ state: 'note', message })
const fault = (message: string): Finding => ({ state: 'fault', message })

/** The generation this code is run and tested on. */
const nodeMajor = 24

async function examine(): Promise<Finding[]> {
  const findings = [checkNode()]
  try {
    const config = readEnvironment(process.env)
    findings.push(good('The configuration has no fault.'), ...checkUnused(config))
    // One after the other: the database and the port are those of one service, so that two answers would be one cause.
    const port = await checkPort(config)
    findings.push(port.finding, await checkDatabase(config, port.isOurs))
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    findings.push(...error.faults.map((text) => fault(`${text}. Mend it in the environment or in .env.`)))
  }
  return [...findings, checkPage(), checkModel()]
}

function checkNode(): Finding {
  const major = Number(process.versions.node.split('.')[0])
  return major >= nodeMajor
    ? good(`Node ${process.versions.node}.`)
    : fault(`Node ${process.versions.node} is too old: ${nodeMajor} or later is needed. \`npm start\` brings its own.`)
}

function checkUnused({ unusedVariables }: Config): Finding[] {
  return unusedVariables.length === 0 ? [] : [note(`Set, but not used by this version: ${unusedVariables.join(', ')}.`)]
}

async function checkPort({ host, port }: Config): Promise<{ finding: Finding; isOurs: boolean }> {
  const code = await listenCode(host, port)
  if (code === undefined) return { finding: good(`Port ${port} of ${host} is free.`), isOurs: false }
  if (await isOurService(host, port))
    return { finding: good(`The service is running at http://${host}:${port}.`), isOurs: true }
  const remedy =
    code === 'EADDRINUSE'
      ? 'another program has it. Stop that program, or set PORT to another number.'
      : `it cannot be used (${code}). Set HOST and PORT to an address of this machine.`
  return { finding: fault(`Port ${port} of ${host}: ${remedy}`), isOurs: false }
}

function listenCode(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error) => resolve('code' in error ? String(error.code) : error.name))
    probe.listen(port, host, () => probe.close(() => resolve(undefined)))
  })
}

async function isOurService(host: string, port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://${host}:${port}/health`, { signal: AbortSignal.timeout(2_000) })
    const body: unknown = await response.json()
    return typeof body === 'object' && body !== null && 'status' in body && body.status === 'healthy'
  } catch {
    return false
  }
}

async function checkDatabase(config: Config, isRunning: boolean): Promise<Finding> {
  const place =
    config.databaseUrl === undefined
      ? `The embedded database in ${config.dataDir}`
      : 'The PostgreSQL database of DATABASE_URL'
  try {
    const isNew = config.databaseUrl === undefined && !existsSync(join(config.dataDir, 'database'))
    if (isNew) return good(`${place} will be made at the first start.`)
    const store = await openStore(config)
    try {
      const pending = await store.pendingMigrations()
      return pending.length === 0
        ? good(`${place} answers and is up to date.`)
        : note(`${place} answers; the next start brings it up to date (${pending.join(', ')}).`)
    } finally {
      await store.close()
    }
  } catch (error) {
    if (!(error instanceof DataFolderError))
      return fault(`${place} cannot be reached. Start it, or leave DATABASE_URL out to use the embedded one.`)
    return isRunning ? good(`${place} is held by the running service.`) : fault(error.message)
  }
}

function checkPage(): Finding {
  return existsSync(join(webRoot, 'index.html'))
    ? good('The page is built.')
    : note('The page is not built: run `npm run build`. The API works without it.')
}

function checkModel(): Finding {
  return good('No language model is used: questions are answered by the local analyst.')
}

const marks = { good: 'ok   ', note: 'note ', fault: 'FAULT' }
const findings = await examine()
for (const { state, message } of findings) console.log(`${marks[state]}  ${message}`)
const faults = findings.filter(({ state }) => state === 'fault').length
console.log(
  faults === 0 ? 'Nothing needs mending.' : `${faults} ${faults === 1 ? 'thing needs' : 'things need'} mending.`,
)
process.exit(faults === 0 ? 0 : 1)
