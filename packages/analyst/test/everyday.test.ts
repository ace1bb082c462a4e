import { toTable } from '@excel-ai-chat/analysis'
import { open } from '@excel-ai-chat/formula'
import { describe, expect, test } from 'vitest'
import { answer } from '../src/index.ts'
import { questions, tables } from './everyday-questions.ts'

type Row = readonly (string | number)[]

function ask(name: string, question: string) {
  const values = tables[name] ?? []
  const table = toTable({ address: 'A1', worksheet: 'Sheet1', values })
  const workbook = open({ sheets: [{ name: 'Sheet1', blocks: [{ top: 0, left: 0, values }] }] })
  return answer({ text: question, tables: [table], workbook })
}

const rowOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

function isEqual(expected: unknown, given: unknown): boolean {
  if (typeof expected !== 'number') return String(expected).toLowerCase() === String(given).trim().toLowerCase()
  const number = typeof given === 'number' ? given : Number(String(given).replace(/[$,%]/g, ''))
  return Math.abs(number - expected) <= 1e-9 * Math.max(1, Math.abs(expected))
}

/** The same rows in any order; a question for the best row may be answered with more columns than the key has. */
function isRight(expected: readonly (string | number)[] | readonly Row[], given: readonly unknown[]): boolean {
  const left = given.map(rowOf)
  if (expected.length !== left.length) return false
  return expected.every((wanted) => {
    const found = left.findIndex((row) => rowOf(wanted).every((cell) => row.some((value) => isEqual(cell, value))))
    if (found >= 0) left.splice(found, 1)
    return found >= 0
  })
}

describe('questions as people ask them of their own sheets', () => {
  const outcomes = questions.map(({ table, question, values }) => {
    const given = ask(table, question)
    if (given.status === 'declined') return { question, outcome: 'declined' as const, given: undefined, values }
    const outcome = isRight(values, given.values) ? ('right' as const) : ('wrong' as const)
    return { question, outcome, given: given.values, values, formulas: given.formulas }
  })
  const of = (outcome: string) => outcomes.filter((entry) => entry.outcome === outcome)

  test('at least nine of ten are answered right', () => {
    expect(
      of('right').length / outcomes.length,
      JSON.stringify(
        of('declined').map(({ question }) => question),
        null,
        1,
      ),
    ).toBeGreaterThanOrEqual(0.9)
  })

  test('at most three of a hundred are answered wrong', () => {
    expect(of('wrong').length / outcomes.length, JSON.stringify(of('wrong'), null, 1)).toBeLessThanOrEqual(0.03)
  })

  test('what the sheet cannot answer is declined', () => {
    for (const question of ['What is the weather in Rome?', 'Who won the election?', 'Tell me a joke', 'qwertz asdf'])
      expect(ask('orders', question).status, question).toBe('declined')
  })
})
