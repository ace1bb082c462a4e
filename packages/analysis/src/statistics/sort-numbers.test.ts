import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sortNumbers } from './sort-numbers.ts'

const many = (number: fc.Arbitrary<number>) => fc.array(number, { minLength: 380, maxLength: 1400 })
const decimals = fc
  .tuple(fc.integer({ min: -900, max: 900 }), fc.constantFrom(1, 10, 100, 1000))
  .map(([whole, scale]) => whole / scale)
const amounts = fc.integer({ min: -60_000_000, max: 60_000_000 }).map((cents) => cents / 100)

test('sorting gives the same bits in the same order as comparing', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        many(decimals),
        many(amounts),
        many(fc.double({ noNaN: true, noDefaultInfinity: true })),
        many(fc.integer()),
      ),
      (values) => {
        const expected = Float64Array.from(values).sort()
        const sorted = sortNumbers(Float64Array.from(values))
        expect([...sorted].every((value, i) => Object.is(value, expected[i]))).toBe(true)
      },
    ),
    { numRuns: 60 },
  )
})

test('long columns, with negative numbers, in the same order as comparing', () => {
  // Park & Miller's generator.
  let seed = 5
  const values = Float64Array.from({ length: 9000 }, () => {
    seed = (seed * 48_271) % 2_147_483_647
    return (seed - 1_000_000_000) / 7
  })
  expect([...sortNumbers(values.slice())]).toEqual([...values.slice().sort()])
})
