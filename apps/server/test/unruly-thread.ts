import type { AnalyzeResponse } from '@excel-ai-chat/contracts'
import { sampleEngine } from './sample-engine.ts'
import { createJobs } from '../src/turn/jobs.ts'
import { serveJobs } from '../src/turn/serve-jobs.ts'

/** Jobs that misbehave as they are told to. */
serveJobs({
  ...createJobs(sampleEngine),
  analyze: ({ worksheet }): AnalyzeResponse => {
    if (worksheet?.name === 'loop') for (;;) continue
    if (worksheet?.name === 'throw') throw new Error('my salary')
    if (worksheet?.name === 'die-later') {
      setTimeout(() => {
        throw new Error('my salary')
      }, 50)
    }
    const eaten: number[][] = []
    while (worksheet?.name === 'eat') eaten.push(Array.from({ length: 100_000 }, () => Math.random()))
    return {
      summary: String(worksheet?.name),
      data_type: 'none',
      statistics: {},
      insights: [],
      recommendations: [],
      charts: [],
    }
  },
})
