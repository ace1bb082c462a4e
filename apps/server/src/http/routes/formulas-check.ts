import { CheckResponse, EvaluateRequest } from '@excel-ai-chat/contracts'
import type { Limits } from '../../config.ts'
import type { Computation } from '../../turn/computation.ts'
import { checkCells } from '../request-limits.ts'
import type { Server } from '../typed-server.ts'
import { refusals } from './problems.ts'

const schema = {
  tags: ['analysis'],
  summary: 'Check formulas before they are used',
  body: EvaluateRequest,
  response: { 200: CheckResponse, ...refusals },
}

interface Dependencies {
  readonly computation: Computation
  readonly limits: Limits
  readonly now: () => number
}

/** POST /api/v1/formulas/check: findings with position and suggestion, then value and shape of each formula. Nothing is stored. */
export function formulasCheck(server: Server, { computation, limits, now }: Dependencies): void {
  server.post('/api/v1/formulas/check', { schema }, async (request) => {
    checkCells(request.body.context, limits)
    return computation.run('check', { request: request.body, now: now() })
  })
}
