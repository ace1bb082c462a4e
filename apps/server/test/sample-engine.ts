import { dataTypeOf, profileTable, type RangeInput, toTable } from '@excel-ai-chat/analysis'
import type { Answer, Question } from '@excel-ai-chat/analyst'
import { open } from '@excel-ai-chat/formula'
import type { Engine } from '../src/turn/jobs.ts'

/** Answers every question with the sum of the last column: what is tested with it is the server around an engine. */
export const sampleEngine: Engine = {
  toTable: (range: RangeInput) => toTable(range),
  open,
  dataTypeOf,
  profileTable,
  answer: sumOfLastColumn,
}

function sumOfLastColumn({ tables, text }: Question): Answer {
  const column = tables[0]?.columns.at(-1)
  if (text.includes('fail')) throw new Error('a fault with a cell in its message')
  if (text.includes('decline') || column === undefined)
    return { status: 'declined', text: 'Not understood.', alternatives: [] }
  const value = column.numbers.reduce((sum, number) => sum + (Number.isNaN(number) ? 0 : number), 0)
  return {
    status: 'answered',
    text: `The sum of *${column.name}* is **${value}**.`,
    reading: { plan: { kind: 'describe' }, sentence: `Sum of *${column.name}*`, confidence: 0.9 },
    alternatives: [],
    ledger: [
      {
        id: 'L1',
        statement: `Sum of ${column.name}`,
        value,
        display: String(value),
        formula: '=SUM(B2:B3)',
        reads: ['B2:B3'],
        rows: column.numbers.length,
        agreement: 'agreed',
      },
    ],
    values: [value],
    formulas: ['=SUM(B2:B3)'],
    warnings: [],
  }
}
