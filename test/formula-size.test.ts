import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { expect, test } from 'vitest'

const sources = resolve(import.meta.dirname, '../packages/formula/src')

/** Bytes a browser fetches for entries of the formula package and all they import, minified and compressed as one file. */
async function compressedSize(...entries: readonly string[]): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2024',
      modulePreload: false,
      rolldownOptions: {
        input: entries.map((entry) => join(sources, entry)),
        preserveEntrySignatures: 'strict',
      },
    },
  })
  const outputs = Array.isArray(built) ? built : [built]
  const code = outputs
    .flatMap((output) => ('output' in output ? output.output : []))
    .map((part) => (part.type === 'chunk' ? part.code : ''))
    .join('')
  expect(code).toContain('XLOOKUP')
  return gzipSync(code, { level: 9 }).length
}

test('the engine comes to the browser in less than 120 kB', async () => {
  expect(await compressedSize('index.ts')).toBeLessThan(120_000)
})

test('what translates formulas into other languages is fetched apart from it', async () => {
  expect(await compressedSize('index.ts', 'locale/index.ts')).toBeGreaterThan(
    (await compressedSize('index.ts')) + 5_000,
  )
})
