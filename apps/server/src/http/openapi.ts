import { STATUS_CODES } from 'node:http'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'
import type { OpenAPIV3 } from 'openapi-types'
import { sendPage } from './page.ts'
import { renderReference } from './reference-page.ts'
import type { Server } from './typed-server.ts'

/** OpenAPI 3.1 from the schemas of the routes registered after it: /openapi.json, a page to try it and a page to read it. */
export async function addOpenApi(server: Server, version: string): Promise<void> {
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Excel AI Chat',
        version,
        description:
          'Ask a spreadsheet in plain language. Every number of an answer carries the Excel formula that gives it.',
        license: { name: 'MIT', identifier: 'MIT' },
      },
    },
    transform: jsonSchemaTransform,
    transformObject: (document) => {
      const transformed = jsonSchemaTransformObject(document)
      if ('openapi' in transformed) describeResponses(transformed.paths ?? {})
      return transformed
    },
  })
  server.get('/openapi.json', { schema: { hide: true } }, async () => server.swagger())
  server.get('/redoc', { schema: { hide: true } }, (_request, reply) =>
    sendPage(reply, renderReference(server.swagger()), ["'none'"]),
  )
  await server.register(swaggerUi, { routePrefix: '/docs', staticCSP: true, uiConfig: { url: '/openapi.json' } })
}

/** Refusals go out as problem details, which a schema for each status cannot say; descriptions are those of HTTP. */
function describeResponses(paths: OpenAPIV3.PathsObject): void {
  const methods = Object.values(paths).flatMap((path) => [path?.get, path?.post, path?.put, path?.patch, path?.delete])
  for (const operation of methods) {
    for (const [status, response] of Object.entries(operation?.responses ?? {})) {
      if (!('description' in response)) continue
      if (response.description === 'Default Response') response.description = STATUS_CODES[status] ?? ''
      const schema = 'content' in response ? response.content?.['application/json']?.schema : undefined
      if (
        schema !== undefined &&
        '$ref' in schema &&
        schema.$ref?.endsWith('/Problem') === true &&
        'content' in response
      ) {
        response.content = { 'application/problem+json': { schema } }
      }
    }
  }
}
