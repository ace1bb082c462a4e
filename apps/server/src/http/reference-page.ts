import { z } from 'zod'

const Schema = z.record(z.string(), z.unknown())
type Schema = z.infer<typeof Schema>
const Content = z.record(z.string(), z.object({ schema: Schema.default({}) }))

const Operation = z.object({
  summary: z.string().default(''),
  description: z.string().default(''),
  parameters: z
    .array(
      z.object({ name: z.string(), in: z.string(), required: z.boolean().default(false), schema: Schema.default({}) }),
    )
    .default([]),
  requestBody: z.object({ content: Content }).optional(),
  responses: z
    .record(z.string(), z.object({ description: z.string().default(''), content: Content.default({}) }))
    .default({}),
})
type Operation = z.infer<typeof Operation>

/** What the page reads of an OpenAPI document. */
const Document = z.object({
  info: z.object({ title: z.string(), version: z.string(), description: z.string().default('') }),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({ schemas: z.record(z.string(), Schema).default({}) }),
})

const style = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif }
body { margin: 0; display: grid; grid-template-columns: minmax(0, 16rem) minmax(0, 1fr) }
nav { position: sticky; top: 0; max-height: 100vh; overflow: auto; padding: 1rem; box-sizing: border-box; font-size: 13px }
nav a { display: block; overflow-wrap: anywhere }
main { padding: 1rem 2rem 4rem; max-width: 60rem }
section { border-top: 1px solid #8886; padding-top: 1rem; margin-top: 2rem }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid #8883; overflow-wrap: anywhere }
code { font: 13px ui-monospace, monospace }
@media (max-width: 40rem) { body { display: block } nav { position: static; max-height: none } main { padding: 1rem } }`

/**
 * An OpenAPI 3.1 document as one page to read: every route, parameter, answer and shape, linked. It needs no script, so that
 * nothing has to be loaded from anywhere.
 * @param document as `/openapi.json` gives it
 */
export function renderReference(document: unknown): string {
  const { info, paths, components } = Document.parse(document)
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, operation })),
  )
  const shapes = Object.entries(components.schemas)
  const links = [...operations.map(({ name }) => name), ...shapes.map(([name]) => name)]
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escape(info.title)} API</title><style nonce="__CSP_NONCE__">${style}</style></head>
<body><nav aria-label="Contents">${links.map((name) => `<a href="#${anchor(name)}">${escape(name)}</a>`).join('')}</nav>
<main><h1>${escape(info.title)} <small>${escape(info.version)}</small></h1><p>${escape(info.description)}</p>
<p>Try it at <a href="/docs">/docs</a>; the document is <a href="/openapi.json">/openapi.json</a>.</p>
${operations.map(({ name, operation }) => renderOperation(name, operation)).join('\n')}
${shapes.map(([name, schema]) => renderShape(name, schema)).join('\n')}
</main></body></html>`
}

function renderOperation(
  name: string,
  { summary, description, parameters, requestBody, responses }: Operation,
): string {
  const inputs = parameters.map((parameter) => [
    parameter.name,
    `${parameter.in}${parameter.required ? ', required' : ''}`,
    typeText(parameter.schema),
  ])
  const bodies = Object.entries(requestBody?.content ?? {}).map(([type, { schema }]) => [
    'body',
    escape(type),
    typeText(schema),
  ])
  const answers = Object.entries(responses).flatMap(([status, { description: meaning, content }]) =>
    Object.entries(content).map(([type, { schema }]) => [
      `${status} ${escape(meaning)}`,
      escape(type),
      typeText(schema),
    ]),
  )
  return `<section id="${anchor(name)}"><h2><code>${escape(name)}</code></h2><p>${escape(`${summary}. ${description}`)}</p>
${table('Sent', [...inputs, ...bodies])}${table('Answers', answers)}</section>`
}

function renderShape(name: string, schema: Schema): string {
  const properties = Schema.safeParse(schema['properties'])
  const required = z.array(z.string()).catch([]).parse(schema['required'])
  if (!properties.success)
    return `<section id="${anchor(name)}"><h3>${escape(name)}</h3><p>${typeText(schema)}</p></section>`
  const rows = Object.entries(properties.data).map(([key, value]) => {
    const property = Schema.catch({}).parse(value)
    return [
      `<code>${escape(key)}</code>${required.includes(key) ? ' (required)' : ''}`,
      typeText(property),
      escape(typeof property['description'] === 'string' ? property['description'] : ''),
    ]
  })
  return `<section id="${anchor(name)}"><h3>${escape(name)}</h3>${table('', rows)}</section>`
}

function table(caption: string, rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const lines = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')
  return `<table>${caption === '' ? '' : `<caption>${caption}</caption>`}${lines}</table>`
}

/** A schema in a few words of HTML; a named one as a link to it. */
function typeText(schema: unknown): string {
  const { $ref: reference, anyOf, oneOf, items, ...rest } = Schema.catch({}).parse(schema)
  if (typeof reference === 'string') {
    const name = reference.split('/').at(-1) ?? ''
    return `<a href="#${anchor(name)}">${escape(name)}</a>`
  }
  const choices = anyOf ?? oneOf
  if (Array.isArray(choices)) return choices.map(typeText).join(' | ')
  if (items !== undefined) return `list of ${typeText(items)}`
  if ('const' in rest) return `<code>${escape(JSON.stringify(rest['const']))}</code>`
  if (Array.isArray(rest['enum']))
    return rest['enum'].map((value) => `<code>${escape(JSON.stringify(value))}</code>`).join(' | ')
  const bounds = ['minimum', 'maximum', 'minLength', 'maxLength', 'format', 'default', 'example'].flatMap((key) =>
    rest[key] === undefined ? [] : [`${key} ${escape(JSON.stringify(rest[key]))}`],
  )
  const types = z.array(z.string()).catch(['anything']).parse([rest['type']].flat())
  return [escape(types.join(' | ')), ...bounds].join(', ')
}

function anchor(name: string): string {
  return name.replaceAll(/[^\w]+/g, '-')
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
