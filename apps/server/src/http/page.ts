import { randomBytes } from 'node:crypto'
import type { FastifyReply } from 'fastify'

const placeholder = '__CSP_NONCE__'

/**
 * Sends a page of ours with a policy that runs only our own scripts, takes only styles that carry this answer's nonce, and
 * loads nothing from elsewhere.
 * @param frameAncestors who may show the page in a frame
 */
export function sendPage(reply: FastifyReply, html: string, frameAncestors: readonly string[]): FastifyReply {
  const nonce = randomBytes(16).toString('base64')
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frameAncestors.join(' ')}`,
  ]
  return reply
    .removeHeader('x-frame-options')
    .header('content-security-policy', policy.join('; '))
    .header('permissions-policy', 'camera=(), microphone=(), geolocation=()')
    .type('text/html; charset=utf-8')
    .send(html.replaceAll(placeholder, nonce))
}
