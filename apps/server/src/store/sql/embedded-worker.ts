import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import { z } from 'zod'

const { databaseFolder, socketPath } = z
  .object({ databaseFolder: z.string(), socketPath: z.string() })
  .parse(workerData)

const database = await PGlite.create(databaseFolder)
const server = new PGLiteSocketServer({ db: database, path: socketPath, maxConnections: 16 })
await server.start()

parentPort?.once('message', () => {
  void server
    .stop()
    .then(() => database.close())
    .finally(() => process.exit())
})
parentPort?.postMessage('ready')
