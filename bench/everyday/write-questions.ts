/**
 * Writes made-up sheets with everyday questions and their answers, in the form of the question benchmarks, so that
 * `npm run eval` and the training of the choice read them like any other set:
 *
 *   node bench/everyday/write-questions.ts FILE.jsonl.gz [--seed N]
 *
 * Answers are lists of rows and are scored by the rule that compares rows in any order (`spider`).
 */
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { askAbout } from './ask.ts'
import { domains } from './domains.ts'
import { createRandom, makeTable } from './make-table.ts'

const [target, , seedText] = process.argv.slice(2)
if (target === undefined) {
  console.error('usage: node bench/everyday/write-questions.ts FILE.jsonl.gz [--seed N]')
  process.exit(2)
}
const seed = Number(seedText ?? 1)
const lines = domains.flatMap((domain, index) => {
  const table = makeTable(domain, createRandom(seed * 1_000 + index))
  return askAbout(table, seed * 77_000 + index).map(({ question, answers }, at) =>
    JSON.stringify({
      id: `everyday-${seed}-${index}-${at}`,
      source: 'spider',
      table_id: `everyday-${seed}-${index}`,
      table: { header: table.header, rows: table.rows },
      question,
      answers: answers.length === 0 ? [['the sheet cannot tell']] : answers,
      kind: answers.length === 0 ? 'unanswerable' : 'everyday',
    }),
  )
})
writeFileSync(target, gzipSync(`${lines.join('\n')}\n`))
console.log(`${lines.length} questions over ${domains.length} sheets`)
