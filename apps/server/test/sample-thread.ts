import { createJobs } from '../src/turn/jobs.ts'
import { serveJobs } from '../src/turn/serve-jobs.ts'
import { sampleEngine } from './sample-engine.ts'

serveJobs(createJobs(sampleEngine))
