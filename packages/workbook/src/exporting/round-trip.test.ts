import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseRecords } from '../csv/parse-records.ts'
import { defaultLimits } from '../limits.ts'
import { readWorkbook } from '../read-workbook.ts'
import { sampleWorkbook } from '../sample/sample-workbook.ts'
import { guardText, unguardText } from './formula-guard.ts'
import { writeDelimited } from './write-delimited.ts'
import { writeXlsx } from './write-xlsx.ts'

/** Text made mostly of what separators, quoting and guards turn on. */
const awkward = fc
  .array(
    fc.oneof(
      fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\t', '\n', '\r', ' ', '\u200b', '5', 'a', 'sep='),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''))

test('no text is changed by guarding and unguarding, and none that is guarded opens a formula', () => {
  fc.assert(
    fc.property(awkward, (text) => {
      const guarded = guardText(text)
      expect(unguardText(guarded)).toBe(text)
      if (guarded !== text) expect(guarded).not.toMatch(/^[\s\p{Cc}\p{Cf}\p{Zs}]*[=+@]/u)
    }),
    { seed: 11, numRuns: 5000 },
  )
})

test('fields of any text come back from delimited text as they were', () => {
  const separators = [',', ';', '\t'] as const
  fc.assert(
    fc.property(
      fc.array(fc.array(awkward, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
      fc.constantFrom(...separators),
      (rows, separator) => {
        const text = writeDelimited(rows, { separator }).slice(1)
        expect(parseRecords(text, separator, defaultLimits).rows.map((row) => row.map(unguardText))).toEqual(rows)
      },
    ),
    { seed: 12, numRuns: 2000 },
  )
})

test('any text in any cell comes back from a written workbook; line ends become line feeds', async () => {
  const cell = fc.oneof(awkward, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean())
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
      async (rows) => {
        const [template] = sampleWorkbook().sheets
        const columnCount = 4
        // A last cell that is not blank keeps the used range what it was.
        const values = rows.map((row) => [
          ...row,
          ...Array.from({ length: columnCount - 1 - row.length }, () => ''),
          'end',
        ])
        const sheet = {
          ...template,
          values,
          formulas: undefined,
          numberFormat: undefined,
          rowCount: values.length,
          columnCount,
        }
        const reading = await readWorkbook(
          writeXlsx({ ...sampleWorkbook(), sheets: [sheet], tables: [], names: [] }),
          'a.xlsx',
        )
        const expected = values.map((row) =>
          row.map((value) => (typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value)),
        )
        expect(
          reading.ok && reading.workbook.sheets[0].values.map((row) => row.map((value) => (value === 0 ? 0 : value))),
        ).toEqual(expected.map((row) => row.map((value) => (value === 0 ? 0 : value))))
      },
    ),
    { seed: 13, numRuns: 300 },
  )
})
