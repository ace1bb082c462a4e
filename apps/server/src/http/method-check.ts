import { ProblemError } from '../problem-error.ts'
import type { Server } from './typed-server.ts'

/** What no route takes: 405 with `Allow` where another method would do, else 404. */
export function addMethodCheck(server: Server): void {
  const routes: { readonly pattern: RegExp; readonly methods: readonly string[] }[] = []
  server.addHook('onRoute', (route) => {
    const methods = [route.method].flat()
    routes.push({ pattern: toPattern(route.url), methods })
  })
  server.setNotFoundHandler(async (request) => {
    const path = request.url.split('?')[0] ?? ''
    const allowed = new Set(routes.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => methods))
    if (allowed.size === 0 || allowed.has(request.method)) {
      throw new ProblemError('route.not_found', {
        detail: 'There is nothing at this address. /docs lists every route.',
      })
    }
    const allow = [...allowed].sort().join(', ')
    throw new ProblemError('route.method_not_allowed', { detail: `This route takes ${allow}.`, headers: { allow } })
  })
}

/** `/chat/:turnId/*` to an expression over whole paths. */
function toPattern(url: string): RegExp {
  const parts = url
    .split('/')
    .map((part) => (part.startsWith(':') ? '[^/]+' : part === '*' ? '.*' : RegExp.escape(part)))
  return new RegExp(`^${parts.join('/')}$`)
}
