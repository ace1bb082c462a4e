import { existsSync, readFileSync } from 'node:fs'
import { parseCsv } from 'hucre/csv'
import { readXlsx as readWithHucre } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { readWorkbook } from '../read-workbook.ts'
import { sampleWorkbook } from '../sample/sample-workbook.ts'
import { saveEdits } from '../saving/save-edits.ts'
import { unguardText } from './formula-guard.ts'
import { writeDelimited } from './write-delimited.ts'
import { writeXlsx } from './write-xlsx.ts'

interface Payload {
  readonly id: string
  readonly payload: string
  readonly expect: 'neutralise' | 'neutralise-or-safe' | 'keep-number' | 'keep-text'
}

/** Payloads and look-alikes that stand beside some checkouts, and a few of our own for the others. */
const shared = new URL('../../../../../shared/data/security/formula/formula-injection.jsonl', import.meta.url)
const payloads: Payload[] = existsSync(shared)
  ? readFileSync(shared, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : [
      { id: 'equals', payload: '=1+1', expect: 'neutralise' },
      { id: 'no-break space', payload: '\u00a0=1+1', expect: 'neutralise' },
      { id: 'negative', payload: '-12.50', expect: 'keep-number' },
      { id: 'mention', payload: '@mention', expect: 'keep-text' },
    ]

/** The rule itself, written apart from the code: what a spreadsheet would take for the beginning of a formula. */
const live = /^[\s\p{Cc}\p{Cf}\p{Zs}]*[=+\-@＝＋－＠]/u
const plainNumber = /^[+-]?[$€£]?[\d,]*\.?\d+%?$/

test('as delimited text no payload is live for another reader, numbers carry no guard, and import gives every text back', () => {
  for (const { id, payload, expect: expected } of payloads) {
    for (const separator of [',', ';', '\t'] as const) {
      const text = writeDelimited([['first', payload, 'last']], { separator })
      const [row] = parseCsv(text, { delimiter: separator })
      const field = String(row[1])
      expect(row.length, id).toBe(3)
      expect(live.test(field) && !plainNumber.test(field), `${id}: ${field}`).toBe(false)
      if (expected === 'keep-number') expect(field, id).toBe(payload)
      expect(unguardText(field), id).toBe(payload)
    }
  }
})

test('as a workbook every payload is a text, newly written and saved into a file alike', async () => {
  const [template] = sampleWorkbook().sheets
  const values = payloads.map(({ payload }) => [payload])
  const sheet = {
    ...template,
    values,
    formulas: undefined,
    numberFormat: undefined,
    rowCount: values.length,
    columnCount: 1,
  }
  const written = writeXlsx({ ...sampleWorkbook(), sheets: [sheet], tables: [], names: [] })
  const edits = values.map(([value], row) => ({ sheet: 'Orders', row, column: 9, value }))
  const saving = await saveEdits(writeXlsx(sampleWorkbook()), edits)
  for (const [bytes, column] of [
    [written, 0],
    [saving.ok ? saving.bytes : written, 9],
  ] as const) {
    const { sheets } = await readWithHucre(bytes)
    const ours = await readWorkbook(bytes, 'a.xlsx')
    payloads.forEach(({ id, payload }, row) => {
      expect(sheets[0].cells?.get(`${row},${column}`)?.formula, id).toBeUndefined()
      expect(typeof sheets[0].rows[row][column], id).toBe('string')
      expect(ours.ok && ours.workbook.sheets[0].values[row][column], id).toBe(payload.replace(/\r\n?/g, '\n'))
      expect(ours.ok && ours.workbook.sheets[0].formulas?.[row]?.[column], id).toBeFalsy()
    })
  }
})
