import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readWorkbook } from './read-workbook.ts'

/** A hostile set that stands beside some checkouts: recipes for files, and files. */
const set = fileURLToPath(new URL('../../../../shared/data/security/files/', import.meta.url))
const isThere = existsSync(join(set, 'cases.json'))
if (!isThere) console.info('The set of hostile files does not stand beside this checkout; its tests are skipped.')

interface Case {
  readonly id: string
  readonly name: string
  readonly path: string
  readonly expect: 'accept' | 'refuse' | 'refuse-or-safe'
}

describe.skipIf(!isThere)('hostile files', () => {
  let folder = ''
  let cases: Case[] = []

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'hostile-'))
    execFileSync(process.execPath, [join(set, 'gen/make.mjs'), folder])
    const made: { id: string; file: string }[] = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'))
    const recipes: Case[] = JSON.parse(readFileSync(join(set, 'cases.json'), 'utf8'))
    const found = readFileSync(join(set, 'poi-index.jsonl'), 'utf8').trim().split('\n')
    cases = [
      ...recipes.map((recipe, i) => ({ ...recipe, path: join(folder, made[i].file) })),
      ...found.map((line) => {
        const { id, file, expect: expected } = JSON.parse(line)
        return { id, name: file.slice(file.lastIndexOf('/') + 1), path: join(set, file), expect: expected }
      }),
    ]
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('each is read or refused as its recipe asks, none throws, none changes an object', async () => {
    const wrong: string[] = []
    for (const { id, name, path, expect: expected } of cases) {
      const reading = await readWorkbook(new Uint8Array(readFileSync(path)), name)
      if (expected !== 'refuse-or-safe' && reading.ok !== (expected === 'accept')) wrong.push(id)
      if (!reading.ok && reading.refusal.message.length < 30) wrong.push(`${id}: says nothing`)
      if ('isAdmin' in {}) wrong.push(`${id}: changed Object.prototype`)
    }
    expect(wrong).toEqual([])
    expect(cases.length).toBeGreaterThan(100)
  })
})
