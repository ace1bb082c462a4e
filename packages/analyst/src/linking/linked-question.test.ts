import { type CellValue, toTable } from '@excel-ai-chat/analysis'
import { describe, expect, test } from 'vitest'
import { gridOf } from './grid.ts'
import { linkQuestion } from './linked-question.ts'

const values: CellValue[][] = [
  ['Athlete', 'Nation', 'Date_of_birth', 'Result', 'Points'],
  ['Paul Tracy', 'Canada (CAN)', '1968-12-17', 'W 21-7', 20],
  ['Gil de Ferran', 'Brazil (BRA)', '1967-11-11', 'L 3-9', 14],
  ['Jimmy Vasser', 'United States (USA)', '1965-11-20', 'W 10-2', 12],
]
const grid = gridOf(toTable({ address: 'A1', values }))

function cellsNamed(text: string): readonly string[] {
  const { values: mentions } = linkQuestion(text, grid)
  return mentions.flatMap(({ column, codes }) => codes.map((code) => String(values[code + 1]?.[column])))
}

const columnsNamed = (text: string): readonly string[] => [
  ...new Set(linkQuestion(text, grid).columns.map(({ column }) => String(values[0]?.[column]))),
]

describe('cells are found', () => {
  test('by a part of what they say', () => {
    expect(cellsNamed('when was de ferran born')).toContain('Gil de Ferran')
  })

  test('with a typing error', () => {
    expect(cellsNamed('points of jimmy vaser')).toContain('Jimmy Vasser')
  })

  test('by what people of a country are called', () => {
    expect(cellsNamed('how many points did the american get')).toEqual(['United States (USA)'])
  })

  test('by the month of a date in figures', () => {
    expect(cellsNamed('who was born in november')).toEqual(['1967-11-11', '1965-11-20'])
  })

  test('by an outcome that is abbreviated', () => {
    expect(cellsNamed('how many games were lost')).toEqual(['L 3-9'])
  })
})

describe('columns are found', () => {
  test('by words joined in the header', () => {
    expect(columnsNamed('list every date of birth')).toContain('Date_of_birth')
  })

  test('by a synonym', () => {
    expect(columnsNamed('which country scored 14')).toContain('Nation')
  })
})
