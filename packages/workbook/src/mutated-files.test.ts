import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { writeXlsx } from './exporting/write-xlsx.ts'
import { readWorkbook } from './read-workbook.ts'
import { sampleWorkbook } from './sample/sample-workbook.ts'
import { seededNumbers } from './sample/seeded-numbers.ts'
import { saveEdits } from './saving/save-edits.ts'
import { xlsxFixture } from './xlsx/xlsx-fixture.ts'

const chance = seededNumbers(2025)
const below = (limit: number) => Math.floor(chance() * limit)
const pick = <T>(items: readonly T[]) => items[below(items.length)]

/** What breaks readers: ends of tags and texts, numbers at the edge, references to nowhere. */
const scraps = [
  '<',
  '>',
  '"',
  "'",
  '&',
  '/>',
  '</c>',
  '<c r="A1">',
  '-1',
  '99999999999',
  'NaN',
  ' r=""',
  ' t="s"',
  ' s="9"',
  '\0',
  ']]>',
  '<!--',
  '&#0;',
  '_x0000_',
]

/** A text with a few random cuts, copies and scraps. */
function mutated(text: string): string {
  let result = text
  for (let i = 0; i <= below(4); i++) {
    const at = below(result.length + 1)
    const length = below(pick([2, 20, 400]))
    const kind = below(3)
    const middle = kind === 0 ? '' : kind === 1 ? pick(scraps) : result.slice(at, at + length).repeat(2)
    result = result.slice(0, at) + middle + result.slice(at + length)
  }
  return result
}

const small = { ...sampleWorkbook() }
const [orders, targets] = small.sheets
const bases = [
  writeXlsx({ ...small, sheets: [{ ...orders, values: orders.values.slice(0, 5), rowCount: 5 }, targets] }),
  xlsxFixture(
    [
      {
        name: 'S',
        body: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f t="shared" si="0" ref="B1:B2">A1</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
        links: [['comments', '../comments1.xml']],
      },
    ],
    {
      parts: {
        'xl/sharedStrings.xml': '<sst><si><t>a</t></si></sst>',
        'xl/comments1.xml':
          '<comments><authors><author>x</author></authors><commentList><comment ref="A1" authorId="0"><text><t>n</t></text></comment></commentList></comments>',
      },
    },
  ),
]

test('workbooks with damaged parts are read or refused, never a failure of the reader or the writer', async () => {
  let read = 0
  for (let run = 0; run < 600; run++) {
    const parts = unzipSync(pick(bases))
    const path = pick(Object.keys(parts))
    parts[path] = strToU8(mutated(Buffer.from(parts[path]).toString('utf8')))
    const bytes = zipSync(parts, { level: 1 })
    const reading = await readWorkbook(bytes, 'a.xlsx', { cells: 100_000 })
    if (!reading.ok) continue
    read++
    const [sheet] = reading.workbook.sheets
    const saving = await saveEdits(bytes, [{ sheet: sheet.name, row: 1, column: 1, value: 'x' }], { cells: 100_000 })
    if (!saving.ok) continue
    const again = await readWorkbook(saving.bytes, 'a.xlsx', { cells: 100_000 })
    expect(again.ok ? again.workbook.sheets[0].values[1]?.[1] : again.refusal.message, `run ${run}, ${path}`).toBe('x')
  }
  expect(read).toBeGreaterThan(100)
})

test('containers with damaged bytes are read or refused', async () => {
  for (let run = 0; run < 600; run++) {
    const bytes = pick(bases).slice()
    for (let i = 0; i <= below(3); i++) bytes[pick([below(bytes.length), bytes.length - 1 - below(300)])] = below(256)
    const reading = await readWorkbook(run % 3 === 0 ? bytes.subarray(0, below(bytes.length)) : bytes, 'a.xlsx')
    expect(reading.ok || reading.refusal.message.length > 20).toBe(true)
  }
})
