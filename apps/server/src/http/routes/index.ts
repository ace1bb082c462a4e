import type { Config } from '../../config.ts'
import type { Identify } from '../../identity/index.ts'
import type { ConversationStore } from '../../store/index.ts'
import type { TurnDependencies } from '../../turn/run-turn.ts'
import { addOpenApi } from '../openapi.ts'
import type { Server } from '../typed-server.ts'
import { analyzePost } from './analyze-post.ts'
import { chatPost } from './chat-post.ts'
import { formulasCheck } from './formulas-check.ts'
import { formulasEvaluate } from './formulas-evaluate.ts'
import { formulasExplain } from './formulas-explain.ts'
import { health } from './health.ts'
import { historyDelete } from './history-delete.ts'
import { historyList } from './history-list.ts'
import { home } from './home.ts'
import { ready } from './ready.ts'

export interface RouteDependencies {
  readonly config: Pick<Config, 'limits' | 'frameAncestors'>
  readonly version: string
  readonly webRoot: string
  readonly identify: Identify
  readonly conversations: ConversationStore
  readonly turn: TurnDependencies
  readonly isStopping: () => boolean
}

/** Every route of the service. */
export async function addRoutes(server: Server, dependencies: RouteDependencies): Promise<void> {
  const { config, version, webRoot, turn } = dependencies
  const { limits, frameAncestors } = config
  await addOpenApi(server, version)
  await home(server, { webRoot, frameAncestors })
  health(server, { version, now: turn.now })
  ready(server, dependencies)
  chatPost(server, { ...dependencies, limits })
  analyzePost(server, { computation: turn.computation, limits })
  formulasEvaluate(server, { computation: turn.computation, limits, now: turn.now })
  formulasCheck(server, { computation: turn.computation, limits, now: turn.now })
  formulasExplain(server, { computation: turn.computation, limits, now: turn.now })
  historyList(server, dependencies)
  historyDelete(server, dependencies)
}
