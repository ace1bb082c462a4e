/**
 * Times the formula engine on a table of 10,000 rows and 20 columns and on 10,000 formulas:
 * node bench/speed-formulas.ts
 */
import { open, type Snapshot } from '@excel-ai-chat/formula'

const ROWS = 10_000
const COLUMNS = 20
const REPEATS = 5

const regions = ['North', 'South', 'East', 'West']
const header = Array.from({ length: COLUMNS }, (_, column) => `Column ${column + 1}`)
const body = Array.from({ length: ROWS }, (_, row) => [
  row + 1,
  regions[row % regions.length] ?? '',
  `Customer ${(row * 7919) % ROWS}`,
  ...Array.from({ length: COLUMNS - 3 }, (_, column) => ((row * 31 + column * 17) % 1000) / 10),
])
const table: Snapshot = { sheets: [{ name: 'Data', blocks: [{ top: 0, left: 0, values: [header, ...body] }] }] }

function timed<T>(name: string, work: () => T): T {
  const started = performance.now()
  const result = work()
  console.log(`${name.padEnd(66)} ${(performance.now() - started).toFixed(2).padStart(9)} ms`)
  return result
}

const workbook = timed('open 200,000 cells', () => open(table))
for (const formula of [
  'SUMIFS(D2:D10001,B2:B10001,"North",E2:E10001,">50")',
  'XLOOKUP("Customer 777",C2:C10001,D2:D10001)',
  'SUMPRODUCT((B2:B10001="North")*(E2:E10001>50)*D2:D10001)',
  'FILTER(A2:T10001,B2:B10001="North")',
  'SORT(A2:T10001,4,-1)',
  'GROUPBY(B2:B10001,D2:D10001,SUM)',
  'REDUCE(0,D2:D10001,LAMBDA(a,b,a+b))',
]) {
  timed(`first   ${formula}`, () => workbook.evaluate(formula))
  const started = performance.now()
  for (let repeat = 0; repeat < REPEATS; repeat++) workbook.evaluate(formula)
  console.log(`${'  again, mean'.padEnd(66)} ${((performance.now() - started) / REPEATS).toFixed(2).padStart(9)} ms`)
}
timed('10,000 SUMIFS over 10,000 rows in one formula', () =>
  workbook.evaluate('SUM(SUMIFS(D2:D10001,C2:C10001,C2:C10001))'),
)

const chain = open({
  sheets: [
    {
      name: 'Chain',
      blocks: [
        {
          top: 0,
          left: 0,
          values: body.map((_, row) => [row]),
          formulas: body.map((_, row) => [row === 0 ? null : `=A${row}+1`]),
        },
      ],
    },
  ],
})
const write = (input: number) => [{ sheet: 'Chain', row: 0, column: 0, input }]
timed('dry run of 10,000 chained formulas, first', () => chain.dryRun(write(5)))
timed('dry run of 10,000 chained formulas, again', () => chain.dryRun(write(6)))

const sums = open({
  sheets: [
    {
      name: 'Sums',
      blocks: [
        {
          top: 0,
          left: 0,
          values: body.map(([, region = '', , amount = 0]) => [region, amount, 0]),
          formulas: body.map((_, row) => [null, null, `=SUMIFS(B$1:B$${ROWS},A$1:A$${ROWS},A${row + 1})`]),
        },
      ],
    },
  ],
})
timed('dry run of 10,000 SUMIFS over 10,000 rows', () => sums.dryRun([{ sheet: 'Sums', row: 0, column: 1, input: 5 }]))
