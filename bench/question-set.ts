import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type CellValue, type Table, toTable } from '@excel-ai-chat/analysis'

/** One question of a benchmark file, with the fields that the system under test may read. */
export interface QuestionItem {
  readonly id: string
  readonly question: string
  readonly constraints?: string
  readonly format?: string
  readonly table: { readonly header: CellValue[]; readonly rows: CellValue[][] } | { readonly file: string }
}

/** The items of every `*.jsonl.gz` of a folder, in order of the file names. */
export function readQuestions<Item extends QuestionItem = QuestionItem>(
  folder: string,
  sources?: ReadonlySet<string>,
): readonly Item[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl.gz') && (sources === undefined || sources.has(name.split('.')[0] ?? '')))
    .sort()
    .flatMap((name) => readQuestionFile<Item>(join(folder, name)))
}

/** The items of one `.jsonl.gz` file. */
export function readQuestionFile<Item extends QuestionItem = QuestionItem>(path: string): readonly Item[] {
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Item)
}

const tables = new Map<string, Table>()

/** The table of an item as the analyst gets it: the header in row 1, the cells at A1. */
export function tableOf(item: QuestionItem, folder: string): Table {
  const key = JSON.stringify(item.table)
  const seen = tables.get(key)
  if (seen !== undefined) return seen
  const values = 'file' in item.table ? readCsv(join(folder, item.table.file)) : [item.table.header, ...item.table.rows]
  const table = toTable({ address: 'A1', values })
  if (tables.size > 50) tables.clear()
  tables.set(key, table)
  return table
}

function readCsv(path: string): CellValue[][] {
  const text = gunzipSync(readFileSync(path))
    .toString('utf8')
    .replace(/^\uFEFF/, '')
  const rows: CellValue[][] = []
  let row: CellValue[] = []
  let cell = ''
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (quoted) {
      if (sign === '"' && text[at + 1] === '"') {
        cell += '"'
        at += 1
      } else if (sign === '"') quoted = false
      else cell += sign
    } else if (sign === '"') quoted = true
    else if (sign === ',') {
      row.push(cell)
      cell = ''
    } else if (sign === '\n' || (sign === '\r' && text[at + 1] !== '\n')) {
      row.push(cell.replace(/\r$/, ''))
      rows.push(row)
      row = []
      cell = ''
    } else cell += sign
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell])
  return rows
}
