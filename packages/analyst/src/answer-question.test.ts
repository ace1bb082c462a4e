import { type CellValue, toTable } from '@excel-ai-chat/analysis'
import { open } from '@excel-ai-chat/formula'
import { describe, expect, test } from 'vitest'
import type { Answered } from './answer.ts'
import { answer } from './answer-question.ts'

function ask(text: string, values: CellValue[][]): ReturnType<typeof answer> {
  const workbook = open({ sheets: [{ name: 'Sheet1', blocks: [{ top: 0, left: 0, values }] }] })
  return answer({ text, tables: [toTable({ address: 'Sheet1!A1', values })], workbook })
}

function answered(text: string, values: CellValue[][]): Answered {
  const given = ask(text, values)
  if (given.status !== 'answered') throw new Error(`declined: ${given.text}`)
  return given
}

const items: CellValue[][] = [
  ['Name', 'Value'],
  ['Item 1', 100],
  ['Item 2', 200],
]

const cities: CellValue[][] = [
  ['City', 'Country', 'Population', 'Founded'],
  ['Rome', 'Italy', 2870000, -753],
  ['Milan', 'Italy', 1366000, -600],
  ['Lyon', 'France', 516000, -43],
  ['Oslo', 'Norway', 709000, 1040],
]

describe('what is computed', () => {
  test('a total is the sum, with the formula that reproduces it', () => {
    const { values, ledger } = answered('What is the total of Value?', items)
    expect(values).toEqual([300])
    expect(ledger[0]).toMatchObject({ formula: '=SUM(B2:B3)', value: 300, agreement: 'agreed' })
  })

  test('numbers written as text are summed too', () => {
    const text = items.map((row) => row.map(String))
    expect(answered('What is the total of Value?', text)).toMatchObject({
      values: [300],
      ledger: [{ agreement: 'agreed' }],
    })
  })

  test('an average over the rows with a value', () => {
    expect(answered('What is the average population where country is Italy?', cities).values).toEqual([2118000])
  })

  test('how many rows have a value', () => {
    expect(answered('How many cities are in Italy?', cities).values).toEqual([2])
  })

  test('a cell is looked up by another cell of its row', () => {
    expect(answered('What country is Oslo in?', cities).values).toEqual(['Norway'])
  })

  test('which row has the most of something', () => {
    expect(answered('Which city has the highest population?', cities).values).toEqual(['Rome'])
  })
})

describe('what is said', () => {
  test('the text names what was understood, the value and the formula', () => {
    const { text } = answered('What is the total of Value?', items)
    expect(text).toContain('Sum of *Value*')
    expect(text).toContain('**300**')
    expect(text).toContain('`=SUM(B2:B3)`')
  })

  test('a question about something else is declined', () => {
    expect(ask('Who wrote the symphony in the museum across the river?', items).status).toBe('declined')
  })

  test('numbers written as text are counted, and the plain formula is said to leave them out', () => {
    const given = answered('What is the total of Value?', [
      ['Name', 'Value'],
      ['Item 1', '100'],
      ['Item 2', '200'],
    ])
    expect(given.values).toEqual([300])
    expect(given.ledger[0]?.agreement).toBe('agreed')
    expect(given.warnings).toEqual([
      'Some of these numbers are written as text: =SUM(B2:B3) leaves them out and gives 0.',
    ])
  })

  test('nothing selected is declined with what to do', () => {
    expect(ask('What is the total?', [])).toMatchObject({ status: 'declined' })
  })
})
