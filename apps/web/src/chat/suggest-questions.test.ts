import { expect, test } from 'vitest'
import { suggestForRange } from './suggest-questions.ts'

const orders = [
  ['Order', 'Date', 'Region', 'Quantity', 'Unit price', 'Amount'],
  ...Array.from({ length: 12 }, (_, index) => [
    `A-${100 + index}`,
    45_658 + index,
    ['North', 'South'][index % 2] ?? '',
    index + 1,
    2.5,
    (index + 1) * 2.5,
  ]),
]
const numberFormat = orders.map(() => ['General', 'yyyy-mm-dd', 'General', 'General', 'General', 'General'])

test('an order list is asked for its amount, by region, over time; never for a total of prices', () => {
  expect(suggestForRange({ address: 'A1:F13', values: orders, numberFormat })).toEqual([
    'What is the total of Amount?',
    'What is the total of Amount by Region?',
    'Which Order has the highest Amount?',
    'How does Amount change over Date?',
    'Are there missing values or duplicates?',
  ])
})

test('text alone is described and counted', () => {
  const values = [['City'], ['Rome'], ['Oslo'], ['Rome'], ['Oslo'], ['Rome'], ['Oslo']]
  expect(suggestForRange({ address: 'A1:A7', values })).toEqual([
    'How many different values are in City?',
    'Describe this data',
    'Are there missing values or duplicates?',
  ])
})

test('blank cells suggest nothing', () => {
  expect(
    suggestForRange({
      address: 'A1:B2',
      values: [
        ['', ''],
        ['', ''],
      ],
    }),
  ).toEqual([])
})
