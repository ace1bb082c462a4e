import { engine } from './engine.ts'
import { createJobs } from './jobs.ts'
import { serveJobs } from './serve-jobs.ts'

serveJobs(createJobs(engine))
