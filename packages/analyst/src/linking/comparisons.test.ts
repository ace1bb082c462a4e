import { expect, test } from 'vitest'
import { words } from '../lexicon/words.ts'
import { linkComparisons } from './comparisons.ts'

const compared = (text: string) => linkComparisons(words(text)).filter(({ bare }) => !bare)

test.each([
  ['more than 128 pages', '>', 128],
  ['at least 1,500 people', '>=', 1500],
  ['fewer than three', '<', 3],
  ['no more than 12', '<=', 12],
  ['15 or more points', '>=', 15],
  ['budget > 148825', '>', 148825],
  ['after 1999', '>', 1999],
  ['over 2 million', '>', 2e6],
])('%s', (text, operator, value) => {
  expect(compared(text)).toMatchObject([{ operator, value }])
})

test('both ends of a range are one mention', () => {
  expect(compared('between 1990 and 2004')[0]).toMatchObject({ operator: 'between', value: 1990, upper: 2004 })
})

test('a day written in figures is compared as that day', () => {
  expect(compared('after 2023-06-30')).toMatchObject([{ operator: '>', date: { year: 2023, month: 6, day: 30 } }])
})

test('a number without a comparing word is only a number', () => {
  expect(linkComparisons(words('pick 29'))).toMatchObject([{ value: 29, bare: true }])
})
