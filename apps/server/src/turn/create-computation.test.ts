import { describe, expect, test } from 'vitest'
import type { JobName, Jobs } from './computation.ts'
import { createComputation } from './create-computation.ts'

/** Says where each job ran. */
function computationOf() {
  const places: string[] = []
  const here = (name: string) => () => {
    places.push(`${name} here`)
    throw new Error('not computed in this test')
  }
  const computation = createComputation(
    {
      answer: here('answer'),
      analyze: here('analyze'),
      evaluate: here('evaluate'),
      check: here('check'),
      explain: here('explain'),
    },
    {
      run: (name) => {
        places.push(`${name} in a thread`)
        return Promise.reject(new Error('not computed in this test'))
      },
      warm: () => {},
      close: () => Promise.resolve(),
    },
  )
  return async <Name extends JobName>(name: Name, input: Jobs[Name]['input']) => {
    await computation.run(name, input).catch(() => {})
    return places.at(-1)
  }
}

const grid = (rows: number, columns: number) => ({
  selectedRange: {
    address: 'A1',
    values: Array.from({ length: rows }, () => Array.from({ length: columns }, () => 1)),
  },
})
const question = (message: string, rows: number, columns: number) => ({
  message,
  context: grid(rows, columns),
  previous: undefined,
  now: 0,
})

describe('a job runs', () => {
  const placeOf = computationOf()

  test.each([
    [question('Total?', 10, 4), 'answer here'],
    [question('Total?', 1000, 10), 'answer in a thread'],
    [question('Total?', 2, 60), 'answer in a thread'],
    [question('Total? '.repeat(50), 10, 4), 'answer in a thread'],
    [{ ...question('Total?', 0, 0), context: undefined }, 'answer here'],
  ])('a question by the size of its cells and words (%#)', async (input, place) => {
    expect(await placeOf('answer', input)).toBe(place)
  })

  test('an analysis by the size of its cells, ragged rows counted to the widest', async () => {
    expect(await placeOf('analyze', grid(1000, 10))).toBe('analyze here')
    expect(await placeOf('analyze', grid(1000, 11))).toBe('analyze in a thread')
    const ragged = {
      selectedRange: {
        address: 'A1',
        values: [Array.from({ length: 50 }, () => 1), ...Array.from({ length: 300 }, () => [])],
      },
    }
    expect(await placeOf('analyze', ragged)).toBe('analyze in a thread')
  })

  test('formulas never in the request loop', async () => {
    const job = { request: { formulas: ['=1'], context: {} }, now: 0 }
    expect(await placeOf('evaluate', job)).toBe('evaluate in a thread')
    expect(await placeOf('check', job)).toBe('check in a thread')
    expect(await placeOf('explain', job)).toBe('explain in a thread')
  })
})
