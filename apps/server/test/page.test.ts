import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp } from './test-app.ts'

let app: TestApp
let webRoot: string

beforeAll(async () => {
  webRoot = await mkdtemp(join(tmpdir(), 'excel-ai-chat-web-'))
  await mkdir(join(webRoot, 'assets'))
  await writeFile(
    join(webRoot, 'index.html'),
    '<meta name="csp-nonce" content="__CSP_NONCE__"><style nonce="__CSP_NONCE__"></style>',
  )
  await writeFile(join(webRoot, 'assets/app-1a2b.js'), 'export {}')
  await writeFile(join(webRoot, 'assets/app-1a2b.js.br'), 'compressed')
  await writeFile(join(webRoot, 'assets/app-1a2b.js.map'), '{}')
  await writeFile(join(webRoot, 'sample.xlsx'), 'PK')
  app = await startTestApp({ webRoot, environment: { FRAME_ANCESTORS: "'self', https://*.officeapps.live.com" } })
})
afterAll(async () => {
  await app.close()
  await rm(webRoot, { recursive: true })
})

const get = (url: string, accept = 'text/html') =>
  app.server.inject({ method: 'GET', url, headers: { host: 'localhost:8000', accept } })

test('the page runs only our scripts, and styles that carry a nonce that no other answer has', async () => {
  const pages = await Promise.all([get('/'), get('/'), get('/index.html')])
  const nonces = pages.map((page) => {
    const policy = String(page.headers['content-security-policy'])
    const nonce = /'nonce-([A-Za-z0-9+/=]{20,})'/.exec(policy)?.[1]
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-")
    expect(policy).toContain("frame-ancestors 'self' https://*.officeapps.live.com")
    expect(page.body).toBe(`<meta name="csp-nonce" content="${nonce}"><style nonce="${nonce}"></style>`)
    expect(page.headers['x-frame-options']).toBeUndefined()
    return nonce
  })
  expect(new Set(nonces).size).toBe(3)
})

test('a client that asks for JSON gets a message instead of the page', async () => {
  expect((await get('/', 'application/json')).json()).toEqual({ message: expect.any(String) })
  expect((await get('/', '*/*')).body).toContain('<meta')
})

test('files named by their content may be kept for good, others are asked for again', async () => {
  const script = await get('/assets/app-1a2b.js')
  expect([script.statusCode, script.body]).toEqual([200, 'export {}'])
  expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(script.headers['content-type']).toContain('javascript')
  expect((await get('/sample.xlsx')).headers['cache-control']).toBe('no-cache')
})

test('a script goes out as the build compressed it, to those who take it', async () => {
  const headers = { host: 'localhost:8000', 'accept-encoding': 'gzip, br' }
  const script = await app.server.inject({ method: 'GET', url: '/assets/app-1a2b.js', headers })
  expect([script.body, script.headers['content-encoding']]).toEqual(['compressed', 'br'])
  expect(script.headers['content-type']).toContain('javascript')
  expect(script.headers['vary']).toContain('accept-encoding')
})

test.each([
  '/assets/',
  '/assets/none.js',
  '/assets/app-1a2b.js.map',
  '/../package.json',
  '/assets/..%2f..%2fpackage.json',
  '/%2e%2e/data/lock.sqlite',
])('%s is not served', async (url) => {
  expect((await get(url)).statusCode).toBe(404)
})

test('a page that is built again is served with its new files, without a restart', async () => {
  await writeFile(join(webRoot, 'assets/app-3c4d.js'), 'export const built = 2')
  await writeFile(join(webRoot, 'index.html'), '<script src="/assets/app-3c4d.js"></script>')
  await utimes(join(webRoot, 'index.html'), new Date(), new Date(Date.now() + 10_000))
  expect((await get('/')).body).toContain('app-3c4d.js')
  const script = await get('/assets/app-3c4d.js')
  expect([script.statusCode, script.body]).toEqual([200, 'export const built = 2'])
})
