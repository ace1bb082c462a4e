import { AnalyzeRequest, AnalyzeResponse } from '@excel-ai-chat/contracts'
import type { Limits } from '../../config.ts'
import type { Computation } from '../../turn/computation.ts'
import { checkCells } from '../request-limits.ts'
import type { Server } from '../typed-server.ts'
import { refusals } from './problems.ts'

const schema = {
  tags: ['analysis'],
  summary: 'Describe the selected cells',
  body: AnalyzeRequest,
  response: { 200: AnalyzeResponse, ...refusals },
}

/** POST /api/v1/analyze: the facts of a selection. Nothing is stored. */
export function analyzePost(
  server: Server,
  { computation, limits }: { readonly computation: Computation; readonly limits: Limits },
): void {
  server.post('/api/v1/analyze', { schema }, async (request) => {
    checkCells(request.body.context, limits)
    return computation.run('analyze', request.body.context)
  })
}
