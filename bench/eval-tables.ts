/**
 * How many of the messy tables are read right, and which are not:
 *   node bench/eval-tables.ts
 */
import { toTable } from '@excel-ai-chat/analysis'
import { messyTables, toRange } from './messy-tables.ts'

let headers = 0
let totals = 0
let right = 0
let columns = 0
for (const expected of messyTables) {
  const table = toTable(toRange(expected))
  const types = table.columns.map(({ type }) => type)
  const miss = (what: string, wanted: readonly unknown[], got: readonly unknown[]) =>
    console.log(`${expected.name}: ${what} ${wanted.join(' ')} expected, ${got.join(' ')} read`)
  const isSame = (a: readonly unknown[], b: readonly unknown[]) => a.join() === b.join()
  if (isSame(expected.headers, table.headerRows)) headers++
  else miss('header rows', expected.headers, table.headerRows)
  if (isSame(expected.totals ?? [], table.totalRows)) totals++
  else miss('totals', expected.totals ?? [], table.totalRows)
  const matching = expected.types.filter((type, at) => type === types[at]).length
  right += matching
  columns += Math.max(expected.types.length, types.length)
  if (matching < expected.types.length || types.length > expected.types.length) miss('types', expected.types, types)
}
const share = (part: number, whole: number) => `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`
console.log(`header rows right in ${share(headers, messyTables.length)} tables`)
console.log(`totals right in ${share(totals, messyTables.length)} tables`)
console.log(`columns typed right: ${share(right, columns)}`)
