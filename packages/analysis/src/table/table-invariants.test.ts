import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellKind } from './table.ts'
import { toTable } from './to-table.ts'

const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: 0, max: 60_000 }),
  fc.boolean(),
  fc.constantFrom(
    null,
    '',
    '#N/A',
    '-',
    '1,234',
    '12%',
    '2020-01-01',
    '0000-00-00',
    'Total',
    '(5)',
    '$3',
    '1e308',
    '1st',
  ),
  fc.constantFrom('3/4/2020', '26:43.1', '1.234,5', 'Jan 2020', '(in thousands)', '2019', 'TRUE', '5 kW', '__proto__'),
)
const format = fc.constantFrom(
  'General',
  'dd.mm.yyyy',
  '0%',
  '[h]:mm',
  '[$€-407] #,##0',
  '',
  '@',
  '[Red]',
  '"',
  '\\',
  null,
)
const range = fc.record({
  address: fc.string(),
  values: fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 25 }),
  numberFormat: fc.array(fc.array(format, { maxLength: 7 }), { maxLength: 25 }),
  hasHeaders: fc.option(fc.boolean(), { nil: undefined }),
  date1904: fc.boolean(),
  locale: fc.option(fc.string(), { nil: undefined }),
})

test('whatever comes, each row is of one kind, and the arrays of a column agree on each cell', () => {
  fc.assert(
    fc.property(range, (input) => {
      const table = toTable(input)
      const { titleRows, headerRows, totalRows, noteRows, blankRows, rows } = table
      const all = [...titleRows, ...headerRows, ...totalRows, ...noteRows, ...blankRows, ...rows]
      expect(all.toSorted((a, b) => a - b)).toEqual(input.values.map((_, row) => row))
      for (const { kinds, numbers, codes, dictionary } of table.columns) {
        for (const [i, kind] of kinds.entries()) {
          const hasNumber = kind === cellKind.number || kind === cellKind.boolean
          const hasText = kind === cellKind.text || kind === cellKind.error
          expect(Number.isFinite(numbers[i])).toBe(hasNumber)
          expect(dictionary[codes[i]!] !== undefined).toBe(hasText)
        }
      }
    }),
    { numRuns: 400 },
  )
})
