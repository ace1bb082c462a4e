import type { LedgerEntry } from '@excel-ai-chat/contracts'
import { expect, test } from 'vitest'
import { findLedgerNumber, ledgerNumbers, writtenNumberAt } from './ledger-numbers.ts'

const entry = (id: string, value: LedgerEntry['value']): LedgerEntry => ({
  id,
  value,
  display: '',
  statement: 'Sum of Value by Region',
  reads: ['B2:C7'],
  rows: 6,
  agreement: 'agreed',
})

const numbers = ledgerNumbers([
  entry('L1', [
    ['East', 19_346.2],
    ['West', 8_484.1],
  ]),
  entry('L2', 1 / 3),
  entry('L3', 2.7),
  entry('L4', -50),
])

const entryOf = (text: string) => {
  const written = writtenNumberAt(text, 0)
  return written === undefined ? undefined : findLedgerNumber(numbers, written)
}

test('a number in an array is found, with and without thousands separators and signs of money', () => {
  expect(['19346.2', '19,346.20', '$8,484.1', '-50'].map(entryOf)).toEqual(['L1', 'L1', 'L1', 'L4'])
})

test('a number is found after the rounding that it shows, also as a percentage', () => {
  expect(['19,346', '0.33', '33.3 %', '33%'].map(entryOf)).toEqual(['L1', 'L2', 'L2', 'L2'])
})

test('a small whole number is not taken for a rounded value, nor a number for its negative', () => {
  expect(['3', '50', '19,347', '0.34', '-19346.2'].map(entryOf)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})
