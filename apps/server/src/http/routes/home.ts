import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
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
  const readIndex = pageReader(join(webRoot, 'index.html'))
  server.get('/', { schema: { hide: true } }, (request, reply) => {
    const index = readIndex()
    if (index !== undefined && !asksForJson(request.headers.accept)) return sendPage(reply, index, frameAncestors)
    const hint = index === undefined ? ' The page is not built: run npm run build.' : ''
    return reply.send({ message: `Excel AI Chat answers at /api/v1/chat; /docs describes it.${hint}` })
  })
  if (!existsSync(webRoot)) return
  for (const name of readdirSync(webRoot).filter((file) => file.endsWith('.html'))) {
    const readPage = pageReader(join(webRoot, name))
    server.get(`/${name}`, { schema: { hide: true } }, (_request, reply) => {
      const page = readPage()
      return page === undefined ? reply.callNotFound() : sendPage(reply, page, frameAncestors)
    })
  }
  await server.register(fastifyStatic, {
    root: webRoot,
    index: false,
    // One route for each file that is there; those named by their content change with every build and have their own below.
    wildcard: false,
    globIgnore: ['**/*.html', '**/*.map', 'assets/**'],
    schemaHide: true,
    cacheControl: false,
    setHeaders: (reply) => void reply.header('cache-control', 'no-cache'),
  })
  if (!existsSync(join(webRoot, 'assets'))) return
  await server.register(fastifyStatic, {
    root: join(webRoot, 'assets'),
    prefix: '/assets/',
    index: false,
    decorateReply: false,
    preCompressed: true,
    schemaHide: true,
    allowedPath: (path) => !path.endsWith('/') && !path.endsWith('.map'),
    cacheControl: false,
    setHeaders: (reply) => void reply.header('cache-control', 'public, max-age=31536000, immutable'),
  })
}

/** Reads a page again whenever it was built again, since its scripts then have other names. */
function pageReader(file: string): () => string | undefined {
  let page: { readonly builtAt: number; readonly html: string } | undefined
  return () => {
    const builtAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs
    if (builtAt === undefined) return undefined
    if (page?.builtAt !== builtAt) page = { builtAt, html: readFileSync(file, 'utf8') }
    return page.html
  }
}

function asksForJson(accept: string | undefined): boolean {
  return accept !== undefined && accept.includes('application/json') && !accept.includes('text/html')
}
