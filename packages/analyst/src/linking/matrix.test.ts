import { toTable } from '@excel-ai-chat/analysis'
import { expect, test } from 'vitest'
import { matrixOf } from './matrix.ts'

test('headings above several columns and between rows belong to what stands below them', () => {
  const matrix = matrixOf(
    toTable({
      address: 'A1',
      values: [
        ['Offence', 'Youth', '', 'Adult', ''],
        ['', '2018', '2019', '2018', '2019'],
        ['Violent', '', '', '', ''],
        ['Robbery', '118', '120', '313', '301'],
        ['Property', '', '', '', ''],
        ['Theft', '1,066', '988', '11,144', '10,900'],
      ],
    }),
  )
  expect(matrix.columns.map(({ text, above, year }) => [...above, text, year])).toEqual([
    ['Youth', '2018', 2018],
    ['Youth', '2019', 2019],
    ['Adult', '2018', 2018],
    ['Adult', '2019', 2019],
  ])
  expect(matrix.rows.map(({ text, above }) => [...above, text])).toEqual([
    ['Violent', 'Robbery'],
    ['Property', 'Theft'],
  ])
})

test('a name that is left blank below itself goes on, and the second column names the row', () => {
  const matrix = matrixOf(
    toTable({
      address: 'A1',
      values: [
        ['Club', 'Season', 'Games', 'Goals'],
        ['Stoke', '2008-09', 10, 1],
        ['', '2009-10', 12, 4],
        ['', 'Total', 22, 5],
        ['Leeds', '2010-11', 30, 7],
        ['', 'Total', 30, 7],
      ],
    }),
  )
  expect(matrix.rows.map(({ text, above }) => [...above, text].join(' '))).toEqual([
    'Stoke 2008-09',
    'Stoke 2009-10',
    'Stoke Total',
    'Leeds 2010-11',
    'Leeds Total',
  ])
})

test('a sentence between the rows is no heading of them', () => {
  const matrix = matrixOf(
    toTable({
      address: 'A1',
      values: [
        ['Item', '2018', '2019'],
        ['Revenue', '10', '12'],
        ['Tell the reader to visit another site.', '', ''],
        ['Costs', '7', '8'],
      ],
    }),
  )
  expect(matrix.rows.map(({ text, above }) => [...above, text])).toEqual([['Revenue'], ['Costs']])
})
