/**
 * Asks what is missing, repeated or there at all of the sheets of a file that bench/everyday/write-questions.ts wrote,
 * after blanking cells and repeating rows:
 *
 *   node bench/write-quality-questions.ts FROM.jsonl.gz TO.jsonl.gz
 */
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { CellValue } from '@excel-ai-chat/analysis'
import { readQuestionFile } from './question-set.ts'

const [from, target] = process.argv.slice(2)
if (from === undefined || target === undefined) {
  console.error('usage: node bench/write-quality-questions.ts FROM.jsonl.gz TO.jsonl.gz')
  process.exit(2)
}

const blanks = [
  'How many missing values are in NAME?',
  'how many blank cells does NAME have',
  'count the missing values of NAME',
  'number of empty cells in NAME',
  'how many rows have no NAME',
  'missing values in NAME',
]
const lists = ['which rows have a missing NAME?', 'list those with a blank NAME', 'show the rows where NAME is empty']
const repeats = [
  'how many duplicate rows are there?',
  'are there any duplicates',
  'count duplicated rows',
  'number of repeated rows',
  'find duplicates',
  'how many duplicates?',
]
const overviews = [
  'describe the data',
  'summarize this table',
  'give me an overview',
  'summary statistics',
  'describe this sheet',
  'analyze the data',
]

const seen = new Map<string, { readonly header: CellValue[]; readonly rows: CellValue[][] }>()
for (const item of readQuestionFile(from)) {
  const { table_id: id } = item as typeof item & { readonly table_id: string }
  if (!('file' in item.table)) seen.set(id, item.table)
}

const lines = [...seen].flatMap(([id, { header, rows }], index) => {
  const holed = rows.map((row, at) =>
    row.map((cell, column) => (column > 0 && (at * 7 + column * 5 + index) % 11 === 0 ? '' : cell)),
  )
  const repeated = [...holed, ...holed.slice(2, 3 + (index % 3))]
  const line = (question: string, values: unknown[][], at: number): string =>
    JSON.stringify({
      id: `${id}-quality-${at}`,
      source: 'spider',
      table_id: id,
      table: { header, rows: repeated },
      question,
      answers: values,
      kind: 'quality',
    })
  let at = 0
  const named = header.slice(1).flatMap((name, position) => {
    const column = position + 1
    const empty = repeated.filter((row) => row[column] === '')
    const ask = (template: string): string => template.replace('NAME', String(name))
    const asked = [blanks[(index + column) % blanks.length] ?? '', blanks[(index + column + 2) % blanks.length] ?? '']
    return [
      ...asked.map((template) => line(ask(template), [[empty.length]], at++)),
      ...(empty.length === 0
        ? []
        : [
            line(
              ask(lists[column % lists.length] ?? ''),
              empty.map((row) => [row[0]]),
              at++,
            ),
          ]),
    ]
  })
  const doubles = repeats.map((question) => line(question, [[1 + (index % 3)]], at++))
  const overview = overviews.map((question) =>
    line(
      question,
      header.map((name, column) =>
        describe(
          String(name),
          repeated.map((row) => row[column] ?? ''),
        ),
      ),
      at++,
    ),
  )
  const plain = ranked(header, rows).map(({ question, values }) => {
    const text = at % 2 === 0 ? question : `${question.charAt(0).toUpperCase()}${question.slice(1)}?`
    return JSON.stringify({
      id: `${id}-quality-${at++}`,
      source: 'spider',
      table_id: id,
      table: { header, rows },
      question: text,
      answers: values,
      kind: 'quality',
    })
  })
  return [...named, ...doubles, ...overview, ...plain]
})
/** Questions for whole rows in an order, for the extreme of a column by its rows' name, and for the group with the most. */
function ranked(
  header: readonly CellValue[],
  rows: readonly CellValue[][],
): { question: string; values: unknown[][] }[] {
  const subject = String(header[0]).split(' ')[0]?.toLowerCase() ?? ''
  const numeric = header
    .map((_, column) => column)
    .filter((column) => rows.every((row) => typeof row[column] === 'number'))
  const groups = header
    .map((_, column) => column)
    .filter((column) => {
      const distinct = new Set(rows.map((row) => row[column])).size
      return column > 0 && !numeric.includes(column) && distinct > 1 && distinct <= rows.length / 3
    })
  return numeric.flatMap((column, position) => {
    const name = String(header[column]).toLowerCase()
    const all = rows.map((row) => Number(row[column]))
    const names = rows.map((row) => [row[0]])
    const asked = [
      { question: `${subject}s ${position % 2 === 0 ? 'sorted' : 'ordered'} by ${name}`, values: names },
      { question: `${position % 2 === 0 ? 'largest' : 'highest'} ${subject} ${name}`, values: [[Math.max(...all)]] },
      { question: `${position % 2 === 0 ? 'smallest' : 'lowest'} ${subject} ${name}`, values: [[Math.min(...all)]] },
    ]
    return [
      ...asked,
      ...groups.flatMap((by, index) => [
        mostOf(header, rows, column, by, index + position),
        ...holderOf(header, rows, column, by),
        ...apart(header, rows, column, by, index + position),
      ]),
    ]
  })
}

/** The group of the one row that has the most, where one row has. */
function holderOf(
  header: readonly CellValue[],
  rows: readonly CellValue[][],
  column: number,
  by: number,
): { question: string; values: unknown[][] }[] {
  const most = Math.max(...rows.map((row) => Number(row[column])))
  const best = rows.filter((row) => row[column] === most)
  const subject = String(header[0]).split(' ')[0]?.toLowerCase() ?? ''
  if (best.length > 1) return []
  const question = `which ${String(header[by]).toLowerCase()} has the ${subject} with the most ${String(header[column]).toLowerCase()}`
  return [{ question, values: [[best[0]?.[by]]] }]
}

/** How far the totals of two groups lie apart. */
function apart(
  header: readonly CellValue[],
  rows: readonly CellValue[][],
  column: number,
  by: number,
  at: number,
): { question: string; values: unknown[][] }[] {
  const [first, second] = [...new Set(rows.map((row) => row[by]))]
  if (first === undefined || second === undefined) return []
  const total = (group: CellValue): number =>
    rows.filter((row) => row[by] === group).reduce((sum, row) => sum + Number(row[column]), 0)
  const name = String(header[column]).toLowerCase()
  const question =
    at % 2 === 0
      ? `difference between total ${name} of ${first} and ${second}`
      : `difference in total ${name} between ${first} and ${second}`
  return [{ question, values: [[Math.abs(total(first) - total(second))]] }]
}

function mostOf(
  header: readonly CellValue[],
  rows: readonly CellValue[][],
  column: number,
  by: number,
  at: number,
): { question: string; values: unknown[][] } {
  const sums = new Map<CellValue, number>()
  for (const row of rows) sums.set(row[by] ?? '', (sums.get(row[by] ?? '') ?? 0) + Number(row[column]))
  const most = Math.max(...sums.values())
  const verb = ['has', 'sold', 'had', 'made'][at % 4] ?? 'has'
  const question = `which ${String(header[by]).toLowerCase()} ${verb} the most ${String(header[column]).toLowerCase()}`
  return { question, values: [...sums].filter(([, sum]) => sum === most).map(([name]) => [name]) }
}

writeFileSync(target, gzipSync(`${lines.join('\n')}\n`))
console.log(`${lines.length} questions over ${seen.size} sheets`)

function describe(name: string, cells: readonly CellValue[]): unknown[] {
  const filled = cells.filter((cell) => cell !== '')
  const distinct = new Set(filled.map((cell) => String(cell).toLowerCase())).size
  const counts = [name, filled.length, cells.length - filled.length, distinct]
  const numbers = filled.filter((cell) => typeof cell === 'number')
  if (numbers.length < filled.length) return counts
  return [
    ...counts,
    Math.min(...numbers),
    numbers.reduce((sum, value) => sum + value, 0) / numbers.length,
    Math.max(...numbers),
  ]
}
