import { type CellValue, toTable } from '@excel-ai-chat/analysis'
import { open } from '@excel-ai-chat/formula'
import { describe, expect, test } from 'vitest'
import { gridOf } from '../linking/grid.ts'
import { checkFormulas } from './check-formula.ts'
import { Executor } from './execute.ts'
import { formulasOf } from './formula.ts'
import type { Condition, Plan, Rows } from './plan.ts'

const values: CellValue[][] = [
  ['Name', 'City', 'Amount', 'Text amount'],
  ['Ann', 'Rome', 100, '1,000'],
  ['Bob', 'Oslo', 50, '2,500'],
  ['Cyd', 'Rome', 70, '3,000'],
  ['Dan', 'Lyon', 90, 'n/a'],
]
const workbook = open({ sheets: [{ name: 'Sheet1', blocks: [{ top: 0, left: 0, values }] }] })
const executor = new Executor(gridOf(toTable({ address: 'Sheet1!A1', values })))
const rome: Condition = { kind: 'equals', column: 1, values: ['rome'] }
const inRome: Rows = { kind: 'where', condition: rome }
const all: Rows = { kind: 'all' }

function computed(plan: Plan): { value: unknown; formula: string | undefined; agreement: string | undefined } {
  const result = executor.run(plan)
  if (result === undefined) throw new Error('no result')
  const checked = checkFormulas(formulasOf(plan, executor), result, workbook, 'Sheet1')
  const value = result.rows.length === 1 && result.rows[0]?.length === 1 ? result.rows[0][0] : result.rows
  return { value, formula: checked?.formula, agreement: checked?.agreement }
}

describe('the value, and a formula that the engine computes to the same value', () => {
  const cases: readonly [string, Plan, unknown][] = [
    ['a sum with a condition', { kind: 'aggregate', aggregate: 'sum', rows: inRome, column: 2 }, 170],
    [
      'an average of numbers written as text',
      { kind: 'aggregate', aggregate: 'average', rows: all, column: 3 },
      6500 / 3,
    ],
    ['a count', { kind: 'count', rows: inRome }, 2],
    ['different cells', { kind: 'count', rows: all, distinct: 1 }, 3],
    ['the others', { kind: 'count', rows: { kind: 'where', condition: { kind: 'not', condition: rome } } }, 2],
    [
      'a comparison of numbers written as text',
      { kind: 'count', rows: { kind: 'where', condition: { kind: 'compare', column: 3, operator: '>', value: 2000 } } },
      2,
    ],
    [
      'the name in the highest row',
      { kind: 'list', rows: { kind: 'top', of: all, by: 2, order: 'highest', count: 1 }, columns: [0], distinct: true },
      'Ann',
    ],
    [
      'the row below',
      {
        kind: 'list',
        rows: {
          kind: 'beside',
          of: { kind: 'where', condition: { kind: 'equals', column: 0, values: ['bob'] } },
          offset: 1,
        },
        columns: [0],
        distinct: true,
      },
      'Cyd',
    ],
    [
      'a sum for each city',
      {
        kind: 'group',
        rows: all,
        by: [1],
        measures: [{ kind: 'aggregate', aggregate: 'sum', column: 2 }],
        show: 'both',
      },
      [
        ['Rome', 170],
        ['Oslo', 50],
        ['Lyon', 90],
      ],
    ],
    [
      'a share',
      {
        kind: 'difference',
        left: { kind: 'count', rows: inRome },
        right: { kind: 'count', rows: all },
        size: false,
        operation: 'share',
      },
      0.5,
    ],
  ]
  test.each(cases)('%s', (_, plan, expected) => {
    const { value, agreement } = computed(plan)
    if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 9)
    else expect(value).toEqual(expected)
    expect(agreement).toBe('agreed')
  })

  test('a sum with one condition is written with SUMIFS', () => {
    expect(computed({ kind: 'aggregate', aggregate: 'sum', rows: inRome, column: 2 }).formula).toBe(
      '=SUMIFS(C2:C5,B2:B5,"Rome")',
    )
  })
})
