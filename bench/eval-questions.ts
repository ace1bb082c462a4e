/**
 * Answers every question of a folder of benchmark files and writes one prediction a line.
 *
 *   npm run eval -- FOLDER PREDICTIONS [--sources a,b] [--limit N]
 *
 * Reads only the table, the question and, where they stand, constraints and format. The cells are taken as a selection
 * at A1 with the header in row 1.
 */
import { writeFileSync } from 'node:fs'
import { type Answered, answer } from '@excel-ai-chat/analyst'
import { open } from '@excel-ai-chat/formula'
import { readQuestions, tableOf } from './question-set.ts'

const [folder, target, ...options] = process.argv.slice(2)
if (folder === undefined || target === undefined) {
  console.error('usage: npm run eval -- FOLDER PREDICTIONS [--sources a,b] [--limit N]')
  process.exit(2)
}
const option = (name: string): string | undefined =>
  options.includes(`--${name}`) ? options[options.indexOf(`--${name}`) + 1] : undefined
const sources = option('sources')
const items = readQuestions(folder, sources === undefined ? undefined : new Set(sources.split(',')))
const every = Math.max(1, Math.floor(items.length / Number(option('limit') ?? items.length)))

/** What the scorer reads: a chart with its points, named values as pairs, or the bare values. */
function predictionOf({ chart, named, values }: Answered): unknown {
  if (chart !== undefined)
    return [{ chart: chart.kind === 'stacked-column' ? 'stacked bar' : chart.kind, points: chart.points }]
  return named ?? values
}

const lines: string[] = []
const times: number[] = []
const agreements = new Map<string, number>()
for (const [index, item] of items.entries()) {
  if (index % every !== 0) continue
  const table = tableOf(item, folder)
  const started = performance.now()
  const workbook = open({
    sheets: [{ name: table.area.sheet ?? 'Sheet1', blocks: [{ top: 0, left: 0, values: table.range.values }] }],
  })
  const given = answer({
    text: item.question,
    tables: [table],
    workbook,
    constraints: item.constraints,
    format: item.format,
  })
  times.push(performance.now() - started)
  if (given.status === 'answered') {
    const agreement = given.ledger[0]?.agreement ?? 'none'
    agreements.set(agreement, (agreements.get(agreement) ?? 0) + 1)
  }
  lines.push(JSON.stringify({ id: item.id, answers: given.status === 'answered' ? predictionOf(given) : null }))
}
writeFileSync(target, `${lines.join('\n')}\n`)
times.sort((a, b) => a - b)
const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(1)
console.log(`${lines.length} questions; median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, longest ${at(0.9999)} ms`)
console.log(`formulas: ${[...agreements].map(([name, count]) => `${name} ${count}`).join(', ')}`)
