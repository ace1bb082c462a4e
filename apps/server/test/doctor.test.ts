import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'excel-ai-chat-doctor-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

function examine(environment: Record<string, string>) {
  const { status, stdout } = spawnSync(process.execPath, [resolve(import.meta.dirname, '../src/doctor.ts')], {
    env: { PATH: process.env['PATH'], PORT: '0', DATA_DIR: folder, ...environment },
    encoding: 'utf8',
  })
  return { status, lines: stdout.trim().split('\n') }
}

test('a fresh set-up has nothing to mend', () => {
  const { status, lines } = examine({})
  expect(status).toBe(0)
  expect(lines.filter((line) => line.startsWith('FAULT'))).toEqual([])
  expect(lines.at(-1)).toBe('Nothing needs mending.')
})

test('faults of the configuration are all named, without secrets', () => {
  const { status, lines } = examine({ HOST: '0.0.0.0', DATABASE_URL: 'mysql://u:hunter2@h/d' })
  expect(status).toBe(1)
  expect(lines.filter((line) => line.startsWith('FAULT')).map((line) => line.split(/\s+/)[1])).toEqual([
    'HOST',
    'DATABASE_URL',
  ])
  expect(lines.join()).not.toContain('hunter2')
})

test('data of another version and a database that is away are named with what to do', async () => {
  await mkdir(join(folder, 'database'))
  await writeFile(join(folder, 'database/PG_VERSION'), '17\n')
  expect(examine({}).lines).toContainEqual(expect.stringMatching(/^FAULT .*PostgreSQL 17.*DATA_DIR/))
  const away = examine({ DATABASE_URL: 'postgresql://postgres@127.0.0.1:1/none' })
  expect([away.status, away.lines]).toEqual([
    1,
    expect.arrayContaining([expect.stringMatching(/^FAULT .*cannot be reached/)]),
  ])
})
