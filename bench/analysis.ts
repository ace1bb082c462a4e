/**
 * The analysis alone against the Python reference of `../shared/bench`, in turn on the same tables, medians and ratios:
 *   node bench/analysis.ts [--shapes 10x4,1000x10] [--rounds 3] [--budget 2] [--bench ../shared/bench]
 * With a table on its standard input it is one side of that comparison and prints its times as one line of JSON:
 *   node bench/analysis.ts --side columns|full < table.json
 * `columns` does the work of the reference (types, counts, missing, distinct, mode, moments and quartiles per column);
 * `full` adds correlations, outliers, findings and recommendations.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { type CellValue, dataTypeOf, profileColumns, profileTable, toTable } from '@excel-ai-chat/analysis'

const { values: options } = parseArgs({
  options: {
    side: { type: 'string' },
    source: { type: 'string', default: 'json' },
    budget: { type: 'string', default: '2' },
    rounds: { type: 'string', default: '3' },
    shapes: { type: 'string', default: '10x4,1000x10,1000x50,10000x20,100000x20,1000000x10' },
    bench: { type: 'string', default: resolve(import.meta.dirname, '../../shared/bench') },
    json: { type: 'string', default: '' },
  },
})

if (options.side === undefined) compare()
else await measure(options.side)

function compare(): void {
  const script = resolve(options.bench, 'analysis.mjs')
  if (!existsSync(script)) {
    console.error(`There is no reference at ${options.bench}: give its folder with --bench.`)
    process.exitCode = 1
    return
  }
  const self = `node ${import.meta.filename}`
  const shared = ['--shapes', options.shapes, '--rounds', options.rounds, '--budget', options.budget]
  const child = spawn(
    process.execPath,
    [
      script,
      '--a',
      'pandas=reference/pandas.sh',
      '--b',
      `ours=${self} --side columns`,
      ...shared,
      ...(options.json === '' ? [] : ['--json', options.json]),
    ],
    { cwd: options.bench, stdio: 'inherit' },
  )
  child.on('exit', (code) => {
    process.exitCode = code ?? 1
  })
}

async function measure(side: string): Promise<void> {
  const data = await buffer(process.stdin)
  const text = data.toString()
  const analyse = (values: readonly (readonly CellValue[])[]) => {
    const table = toTable({ address: 'A1', values })
    return side === 'full' ? profileTable(table) : [dataTypeOf(table), profileColumns(table)]
  }
  const ms: Record<string, number[]> = { parse: [], analyze: [], total: [], all: [], cpu_total: [], cpu_all: [] }
  const used = (since: NodeJS.CpuUsage) => {
    const usage = process.cpuUsage(since)
    return (usage.user + usage.system) / 1000
  }
  let repeats = 0
  const once = (keep: boolean) => {
    const cpuAll = process.cpuUsage()
    const start = performance.now()
    const values = JSON.parse(text) as CellValue[][]
    const cpuTotal = process.cpuUsage()
    const parsed = performance.now()
    analyse(values)
    const end = performance.now()
    if (!keep) return
    repeats++
    const row = {
      parse: parsed - start,
      analyze: end - parsed,
      total: end - parsed,
      all: end - start,
      cpu_total: used(cpuTotal),
      cpu_all: used(cpuAll),
    }
    for (const [stage, value] of Object.entries(row)) ms[stage]?.push(value)
  }
  const budget = Number(options.budget) * 1000
  let since = performance.now()
  while (performance.now() - since < 500) once(false)
  since = performance.now()
  while (repeats < 3 || (performance.now() - since < budget && repeats < 5000)) once(true)
  console.log(
    JSON.stringify({
      name: `analysis (${side}), Node ${process.version}`,
      source: options.source,
      bytes: data.length,
      repeats,
      ms,
      peak_rss_mib: process.resourceUsage().maxRSS / 1024,
    }),
  )
}
