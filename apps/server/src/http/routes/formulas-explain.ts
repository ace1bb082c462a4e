import { EvaluateRequest, ExplainResponse } from '@excel-ai-chat/contracts'
import type { Limits } from '../../config.ts'
import type { Computation } from '../../turn/computation.ts'
import { checkCells } from '../request-limits.ts'
import type { Server } from '../typed-server.ts'
import { refusals } from './problems.ts'

const schema = {
  tags: ['analysis'],
  summary: 'Explain formulas part by part',
  body: EvaluateRequest,
  response: { 200: ExplainResponse, ...refusals },
}

interface Dependencies {
  readonly computation: Computation
  readonly limits: Limits
  readonly now: () => number
}

/** POST /api/v1/formulas/explain: the tree of each formula with the value of each part. Nothing is stored. */
export function formulasExplain(server: Server, { computation, limits, now }: Dependencies): void {
  server.post('/api/v1/formulas/explain', { schema }, async (request) => {
    checkCells(request.body.context, limits)
    return computation.run('explain', { request: request.body, now: now() })
  })
}
