import type { LedgerEntry } from '@excel-ai-chat/contracts'
import { expect, test } from 'vitest'
import { createNumberMarker } from './number-marks.ts'

const entry = (id: string, display: string): LedgerEntry => ({
  id,
  display,
  statement: 'Sum of Value',
  value: 0,
  reads: ['B2:B3'],
  rows: 2,
  agreement: 'agreed',
})

const marked = (text: string, ledger: LedgerEntry[], untraced: string[] = []) =>
  createNumberMarker(
    ledger,
    untraced,
  )(text)
    .map((part) =>
      part.kind === 'text' ? part.text : part.kind === 'ledger' ? `[${part.text}|${part.entryId}]` : `?${part.text}?`,
    )
    .join('')

test('a value that a ledger entry shows leads to that entry', () => {
  expect(marked('The total is 300.', [entry('L1', '300')])).toBe('The total is [300|L1].')
})

test('a value inside a longer number, a name or an address is not that value', () => {
  const text = '1,300 and 300.5 and 3001 and Q300 and A300 and 300% and $300'
  expect(marked(text, [entry('L1', '300')])).toBe(text)
})

test('signs and units belong to the value', () => {
  expect(marked('From $1,234.50 to -5%.', [entry('L1', '$1,234.50'), entry('L2', '-5%')])).toBe(
    'From [$1,234.50|L1] to [-5%|L2].',
  )
})

test('a negative number is not its positive one', () => {
  expect(marked('-300', [entry('L1', '300')])).toBe('-300')
  expect(marked('it fell by -300', [entry('L1', '300')])).toBe('it fell by -300')
})

test('the longest value wins where several begin alike', () => {
  expect(marked('12.5 % and 12', [entry('L1', '12'), entry('L2', '12.5 %')])).toBe('[12.5 %|L2] and [12|L1]')
})

test('entries that show the same value are taken in turn, the last one from then on', () => {
  expect(marked('2 reds, 2 blues, 2 again', [entry('L1', '2'), entry('L2', '2')])).toBe(
    '[2|L1] reds, [2|L2] blues, [2|L2] again',
  )
})

test('untraced numbers are marked, and a ledger entry wins over them', () => {
  expect(marked('42 of 300', [entry('L1', '300')], ['42', '300'])).toBe('?42? of [300|L1]')
})

test('each value of a list leads to its entry, by value where its form differs', () => {
  const list: LedgerEntry = {
    ...entry('L1', 'East, 19346.2; West, 8484.1'),
    value: [
      ['East', 19_346.2],
      ['West', 8_484.1],
    ],
  }
  expect(marked('East · 19,346.20, West · 8484.1; in 2024', [list])).toBe(
    'East · [19,346.20|L1], West · [8484.1|L1]; in 2024',
  )
})

test('a value in words is not a number to mark', () => {
  expect(marked('East sells most', [entry('L1', 'East')])).toBe('East sells most')
})
