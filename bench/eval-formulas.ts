/**
 * Measures the formula engine on a folder of formula cells with values computed by real spreadsheets.
 * npm run eval:formulas -- FOLDER [--list=wrong|unsupported|crashed] [--function=NAME] [--source=NAME]
 * The last line is `right N wrong N unsupported N crashed N`, over all cells that Excel computed and that are not suspect.
 */
import { argv } from 'node:process'
import { type Outcome, readFolder, scoreCell, scoreProbe } from './formulas/score.ts'
import { everyday } from './formulas/everyday.ts'

interface Tally {
  right: number
  wrong: number
  unsupported: number
  crashed: number
}

const [folder] = argv.slice(2).filter((argument) => !argument.startsWith('--'))
if (folder === undefined) {
  console.error('usage: npm run eval:formulas -- FOLDER')
  process.exit(2)
}

const option = (name: string): string | undefined =>
  argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3)
const list = option('list')
const onlyFunction = option('function')
const onlySource = option('source')

const tallies = new Map<string, Tally>()
const perFunction = new Map<string, Tally>()

function count(tally: Map<string, Tally>, key: string, outcome: Outcome): void {
  const entry = tally.get(key) ?? { right: 0, wrong: 0, unsupported: 0, crashed: 0 }
  entry[outcome]++
  tally.set(key, entry)
}

const { cells, workbooks, probe } = readFolder(folder)
const seen = new Set(['ironcalc', 'lo-fods'])
const started = performance.now()
let slowest = { ms: 0, formula: '' }
for (const cell of cells) {
  if (cell.suspect === 1) continue
  const source = cell.wb.split(':')[0] ?? ''
  if (onlySource !== undefined && source !== onlySource) continue
  if (onlyFunction !== undefined && !cell.fns.includes(onlyFunction)) continue
  const before = performance.now()
  const { outcome, got, problem } = scoreCell(cell, workbooks)
  const ms = performance.now() - before
  if (ms > slowest.ms) slowest = { ms, formula: cell.f }
  const isEveryday = cell.fns.every((name) => everyday.has(name))
  const isExcel = source !== 'lo-fods'
  const isTest = seen.has(source)
  count(tallies, 'all', outcome)
  count(tallies, `source ${source}`, outcome)
  if (isExcel) count(tallies, 'computed by Excel', outcome)
  if (!isTest) count(tallies, 'independent Excel', outcome)
  if (isEveryday && isExcel) count(tallies, 'everyday, computed by Excel', outcome)
  if (isEveryday && !isTest) count(tallies, 'everyday, independent Excel', outcome)
  if (isEveryday) count(tallies, 'everyday', outcome)
  for (const name of new Set(cell.fns)) count(perFunction, name, outcome)
  if (list === outcome || list === 'all') {
    console.log(
      `${cell.id} ${cell.wb} ${cell.sheet}!${cell.cell} =${cell.f}\n    expected ${JSON.stringify(cell.exp)} got ${got} ${problem ?? ''}`,
    )
  }
}
const seconds = (performance.now() - started) / 1000

let probeRight = 0
for (const row of probe.rows) {
  const { outcome, got, problem } = scoreProbe(row, probe.workbook)
  if (outcome === 'right') probeRight++
  else console.log(`probe ${outcome}: =${row.f}\n    expected ${JSON.stringify(row.exp)} got ${got} ${problem ?? ''}`)
}

const percent = (tally: Tally): string => {
  const total = tally.right + tally.wrong + tally.unsupported + tally.crashed
  const share = (part: number): string => `${((100 * part) / total).toFixed(2)} %`
  return `${share(tally.right).padStart(8)} right  ${share(tally.wrong).padStart(7)} wrong  ${String(tally.unsupported).padStart(5)} unsupported  ${String(tally.crashed).padStart(3)} crashed  of ${total}`
}

const worst = [...perFunction]
  .map(([name, tally]) => ({ name, tally, lost: tally.wrong * 2 + tally.unsupported + tally.crashed * 2 }))
  .filter(({ lost }) => lost > 0)
  .sort((a, b) => b.lost - a.lost)
console.log('\nFunctions that lose most (wrong, unsupported, crashed of all):')
for (const { name, tally } of worst.slice(0, 60)) {
  const total = tally.right + tally.wrong + tally.unsupported + tally.crashed
  console.log(
    `  ${name.padEnd(18)} ${tally.wrong} ${tally.unsupported} ${tally.crashed} of ${total}${everyday.has(name) ? '  everyday' : ''}`,
  )
}
console.log('')
for (const [key, tally] of [...tallies].sort(([a], [b]) => a.localeCompare(b)))
  console.log(`${key.padEnd(30)} ${percent(tally)}`)
console.log(
  `assistant probe ${probeRight} of ${probe.rows.length}; ${seconds.toFixed(1)} s; slowest ${slowest.ms.toFixed(0)} ms: ${slowest.formula.slice(0, 100)}`,
)
console.log('The last line counts all cells that Excel computed (lo-fods holds results of LibreOffice).')
const all = tallies.get('computed by Excel') ?? { right: 0, wrong: 0, unsupported: 0, crashed: 0 }
console.log(`right ${all.right} wrong ${all.wrong} unsupported ${all.unsupported} crashed ${all.crashed}`)
