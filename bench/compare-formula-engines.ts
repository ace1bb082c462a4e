/**
 * Times the formula engine and IronCalc in one run, taking turns, on the same cells: node bench/compare-formula-engines.ts
 * Each line: median milliseconds of either and how many times faster ours is. Ours opens lazily, so the first formula pays
 * for what it reads; the chain and the sums are a dry run of one write by ours, a write and a recalculation by IronCalc.
 * The 10,000 sums run once: IronCalc takes half a minute. Values are not compared here.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { open, type Snapshot } from '@excel-ai-chat/formula'
import { initSync, Model } from '@ironcalc/wasm'

const ROWS = 10_000
const COLUMNS = 20
const ROUNDS = 3
const regions = ['North', 'South', 'East', 'West']

initSync({ module: readFileSync(fileURLToPath(import.meta.resolve('@ironcalc/wasm/wasm_bg.wasm'))) })

type Cells = readonly (readonly (string | number)[])[]

const table: Cells = Array.from({ length: ROWS }, (_, row) => [
  row + 1,
  regions[row % regions.length] ?? '',
  `Customer ${(row * 7919) % ROWS}`,
  ...Array.from({ length: COLUMNS - 3 }, (_, column) => ((row * 31 + column * 17) % 1000) / 10),
])
const chain: Cells = table.map((_, row) => [row === 0 ? 1 : `=A${row}+1`])
const sums: Cells = table.map(([, region = '', , amount = 0], row) => [
  region,
  amount,
  `=SUMIFS(B$1:B$${ROWS},A$1:A$${ROWS},A${row + 1})`,
])

function snapshotOf(cells: Cells): Snapshot {
  const formulas = cells.map((row) => row.map((cell) => (String(cell).startsWith('=') ? cell : null)))
  const values = cells.map((row) => row.map((cell) => (String(cell).startsWith('=') ? 0 : cell)))
  return { sheets: [{ name: 'Sheet1', blocks: [{ top: 0, left: 0, values, formulas }] }] }
}

function modelOf(cells: Cells): Model {
  const model = new Model('bench', 'en', 'UTC', 'en')
  model.pauseEvaluation()
  cells.forEach((row, i) => {
    row.forEach((cell, j) => {
      const isText = typeof cell === 'string' && !cell.startsWith('=')
      model.setUserInput(0, i + 1, j + 1, isText ? `'${cell}` : String(cell))
    })
  })
  return model
}

const timeOf = (work: () => unknown): number => {
  const started = performance.now()
  work()
  return performance.now() - started
}
const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN

function compare(name: string, ours: () => unknown, theirs: () => unknown, rounds = ROUNDS): void {
  const pairs = Array.from({ length: rounds }, () => [timeOf(ours), timeOf(theirs)] as const)
  const [our, their] = [median(pairs.map(([time]) => time)), median(pairs.map(([, time]) => time))]
  const times = `${our.toFixed(2).padStart(10)} ms ${their.toFixed(2).padStart(10)} ms ${(their / our).toFixed(1).padStart(8)} ×`
  console.log(`${name.padEnd(44)}${times}`)
}

console.log(`${''.padEnd(44)}         ours      IronCalc   faster`)
const snapshot = snapshotOf(table)
compare(
  'open 200,000 cells',
  () => open(snapshot),
  () => modelOf(table).free(),
)
const workbook = open(snapshot)
const model = modelOf(table)
model.evaluate()
for (const formula of [
  `=SUMIFS(D1:D${ROWS},B1:B${ROWS},"North",E1:E${ROWS},">50")`,
  `=XLOOKUP("Customer 777",C1:C${ROWS},D1:D${ROWS})`,
]) {
  compare(
    formula,
    () => workbook.evaluate(formula),
    () => {
      model.setUserInput(0, 1, COLUMNS + 2, formula)
      model.evaluate()
    },
  )
}
for (const [name, cells, column, rounds] of [
  ['10,000 chained formulas', chain, 0, ROUNDS],
  ['10,000 SUMIFS over 10,000 rows', sums, 1, 1],
] as const) {
  const ours = open(snapshotOf(cells))
  const theirs = modelOf(cells)
  compare(
    name,
    () => ours.dryRun([{ sheet: 'Sheet1', row: 0, column, input: 5 }]),
    () => {
      theirs.setUserInput(0, 1, column + 1, '5')
      theirs.evaluate()
    },
    rounds,
  )
}
