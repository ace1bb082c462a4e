import { Health } from '@excel-ai-chat/contracts'
import type { Server } from '../typed-server.ts'

const schema = { tags: ['health'], summary: 'The process is alive', response: { 200: Health } }

/** GET /health: alive. Touches nothing outside the process. */
export function health(
  server: Server,
  { version, now }: { readonly version: string; readonly now: () => number },
): void {
  for (const path of ['/health', '/api/v1/health']) {
    server.get(path, { schema }, async () => ({
      status: 'healthy' as const,
      timestamp: new Date(now()).toISOString(),
      version,
    }))
  }
}
