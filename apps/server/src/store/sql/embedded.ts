import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { checkDataVersion, DataFolderError, lockDataFolder } from './data-folder.ts'
import { connect, type Database } from './database.ts'

/** The shortest limit on the path of a Unix socket among the systems we run on (macOS: 104 bytes with the closing NUL). */
const socketPathLimit = 103
const socketName = '.s.PGSQL.5432'

/**
 * PGlite in a data folder, in a thread of its own so that no query holds up the request loop. It is reached through a Unix
 * socket in a folder that only this user may enter, by the same client as PostgreSQL.
 * @param onFailure told when the database ends by itself later on; everything is refused as unavailable from then on
 * @throws DataFolderError when the folder is in use, unreadable or of another version
 */
export async function openEmbedded(dataFolder: string, onFailure: (error: unknown) => void): Promise<Database> {
  const folder = resolve(dataFolder)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new DataFolderError(`The data folder ${folder} cannot be made. Set DATA_DIR to a folder you may write to.`, {
      cause: error,
    })
  }
  const unlock = lockDataFolder(folder)
  try {
    const databaseFolder = join(folder, 'database')
    checkDataVersion(databaseFolder)
    const socketFolder = await prepareSocketFolder(folder)
    const worker = await startWorker(databaseFolder, join(socketFolder, socketName), onFailure)
    const db = connect({
      host: socketFolder,
      user: 'postgres',
      database: 'postgres',
      max: 8,
      connectionTimeoutMillis: 10_000,
      query_timeout: 30_000,
    })
    return {
      db,
      exclusive: true,
      async close() {
        await db.destroy()
        worker.postMessage('close')
        await once(worker, 'exit')
        if (!socketFolder.startsWith(folder)) await rm(socketFolder, { recursive: true, force: true })
        unlock()
      },
    }
  } catch (error) {
    unlock()
    throw error
  }
}

/** Holding the lock, any socket file found here is what a killed process left. */
async function prepareSocketFolder(folder: string): Promise<string> {
  const inside = join(folder, 'socket')
  if (Buffer.byteLength(join(inside, socketName)) > socketPathLimit) {
    return mkdtemp(join(tmpdir(), 'excel-ai-chat-'))
  }
  await rm(inside, { recursive: true, force: true })
  await mkdir(inside, { mode: 0o700 })
  await chmod(inside, 0o700)
  return inside
}

async function startWorker(
  databaseFolder: string,
  socketPath: string,
  onFailure: (error: unknown) => void,
): Promise<Worker> {
  const worker = new Worker(new URL('./embedded-worker.ts', import.meta.url), {
    workerData: { databaseFolder, socketPath },
  })
  try {
    await once(worker, 'message')
  } catch (error) {
    throw new DataFolderError(
      `The database in ${databaseFolder} does not open. It may be damaged: restore a copy, or set DATA_DIR to a new folder.`,
      { cause: error },
    )
  }
  return worker.on('error', onFailure)
}
