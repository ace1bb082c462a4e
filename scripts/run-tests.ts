/**
 * `npm test`: the checks of form, then every test. Arguments are handed to the test runner (`npm test -- packages/formula`).
 * The last line counts what ran, so that a run without tests cannot pass for a green one.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numFailedTestSuites: number
}

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0
}

const wanted = process.argv.slice(2)
const formOk = wanted.length > 0 || run('npm', ['run', 'check', '--silent'])

const folder = mkdtempSync(join(tmpdir(), 'excel-ai-chat-tests-'))
const file = join(folder, 'report.json')
const testsOk = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...wanted])
const report = JSON.parse(readFileSync(file, 'utf8')) as Report
rmSync(folder, { recursive: true })

if (!formOk) console.log('The checks of types, lint or format failed: see above.')
console.log(`${report.numPassedTests} passed, ${report.numFailedTests} failed, ${report.numPendingTests} skipped`)
process.exit(formOk && testsOk && report.numPassedTests > 0 ? 0 : 1)
