import { EvaluateRequest, EvaluateResponse } from '@excel-ai-chat/contracts'
import type { Limits } from '../../config.ts'
import type { Computation } from '../../turn/computation.ts'
import { checkCells } from '../request-limits.ts'
import type { Server } from '../typed-server.ts'
import { refusals } from './problems.ts'

const schema = {
  tags: ['analysis'],
  summary: 'Evaluate formulas on the selected cells',
  body: EvaluateRequest,
  response: { 200: EvaluateResponse, ...refusals },
}

interface Dependencies {
  readonly computation: Computation
  readonly limits: Limits
  readonly now: () => number
}

/** POST /api/v1/formulas/evaluate: value, reads and findings of each formula. Nothing is stored. */
export function formulasEvaluate(server: Server, { computation, limits, now }: Dependencies): void {
  server.post('/api/v1/formulas/evaluate', { schema }, async (request) => {
    checkCells(request.body.context, limits)
    return computation.run('evaluate', { request: request.body, now: now() })
  })
}
