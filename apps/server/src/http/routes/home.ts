import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import { sendPage } from '../page.ts'
import type { Server } from '../typed-server.ts'

interface Dependencies {
  /** The built web app. */
  readonly webRoot: string
  readonly frameAncestors: readonly string[]
}

/** GET / and the files of the web app; where it is not built, or JSON is asked for, who is answering. */
export async function home(server: Server, { webRoot, frameAncestors }: Dependencies): Promise<void> {
  const pages = new Map(existsSync(webRoot) ? readPages(webRoot) : [])
  const index = pages.get('index.html')
  server.get('/', { schema: { hide: true } }, (request, reply) => {
    if (index !== undefined && !asksForJson(request.headers.accept)) return sendPage(reply, index, frameAncestors)
    const hint = index === undefined ? ' The page is not built: run npm run build.' : ''
    return reply.send({ message: `Excel AI Chat answers at /api/v1/chat; /docs describes it.${hint}` })
  })
  if (index === undefined) return
  for (const [name, html] of pages) {
    server.get(`/${name}`, { schema: { hide: true } }, (_request, reply) => sendPage(reply, html, frameAncestors))
  }
  await server.register(fastifyStatic, {
    root: webRoot,
    index: false,
    // One route for each file that is there: no path of a request is ever joined to a folder.
    wildcard: false,
    globIgnore: ['**/*.html', '**/*.map'],
    schemaHide: true,
    setHeaders(reply, path) {
      // Vite names these by their content.
      if (/[\\/]assets[\\/]/.test(path)) reply.header('cache-control', 'public, max-age=31536000, immutable')
      else reply.header('cache-control', 'no-cache')
    },
  })
}

function readPages(webRoot: string): [string, string][] {
  return readdirSync(webRoot)
    .filter((name) => name.endsWith('.html'))
    .map((name) => [name, readFileSync(join(webRoot, name), 'utf8')])
}

function asksForJson(accept: string | undefined): boolean {
  return accept !== undefined && accept.includes('application/json') && !accept.includes('text/html')
}
