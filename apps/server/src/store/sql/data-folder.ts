import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** The data folder cannot be used; the message says why and what to do. */
export class DataFolderError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'DataFolderError'
  }
}

/** The PostgreSQL generation whose files the embedded database reads. */
const embeddedVersion = '18'

/**
 * Takes the folder for this process alone. The embedded database takes no lock of its own: a second process is let in, and
 * rows are lost. SQLite's file lock serves instead, since the system frees it however the process ends.
 * @returns what gives the lock back
 * @throws DataFolderError when another process holds it
 */
export function lockDataFolder(folder: string): () => void {
  const holderFile = join(folder, 'process-id')
  const lock = new DatabaseSync(join(folder, 'lock.sqlite'), { timeout: 0 })
  try {
    lock.exec('PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (error instanceof Error && 'errcode' in error && error.errcode === 5) {
      throw new DataFolderError(
        `The data folder ${folder} is in use by another process${holderOf(holderFile)}. Stop that process, or set DATA_DIR to another folder.`,
      )
    }
    throw new DataFolderError(`The data folder ${folder} cannot be locked: is it writable, and on a local disk?`, {
      cause: error,
    })
  }
  writeFileSync(holderFile, String(process.pid))
  return () => lock.close()
}

function holderOf(file: string): string {
  try {
    const id = readFileSync(file, 'utf8')
    return /^\d{1,10}$/.test(id) ? ` (process ${id})` : ''
  } catch {
    return ''
  }
}

/** @throws DataFolderError when the files were written by another generation, which the embedded database reports only as a crash */
export function checkDataVersion(databaseFolder: string): void {
  const version = readVersion(databaseFolder)
  if (version === undefined || version === embeddedVersion) return
  throw new DataFolderError(
    `The data in ${databaseFolder} was written by PostgreSQL ${version}, and this version reads ${embeddedVersion}. Set DATA_DIR to a new folder, or start the earlier version to get at the old history.`,
  )
}

function readVersion(databaseFolder: string): string | undefined {
  try {
    return readFileSync(join(databaseFolder, 'PG_VERSION'), 'utf8').trim()
  } catch {
    return undefined
  }
}
