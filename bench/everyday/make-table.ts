import type { Domain } from './domains.ts'

export type Random = () => number

/** A repeatable stream of numbers in [0, 1): mulberry32 by Tommy Ettinger (public domain). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T

export interface MadeTable {
  readonly domain: Domain
  readonly header: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/** A sheet of a domain: 10 to 24 rows, columns in one of several orders, dates as ISO text. */
export function makeTable(domain: Domain, random: Random): MadeTable {
  const count = 10 + Math.floor(random() * 15)
  const columns: { name: string; cell: (row: number) => string | number }[] = [
    { name: domain.subject.name, cell: (row) => domain.subject.names[row] ?? `${domain.subject.name} ${row + 1}` },
    ...domain.categories.map(({ name, values }) => ({ name, cell: () => pick(random, values) })),
    ...domain.measures.map(({ name, low, high, digits }) => ({
      name,
      cell: () => Number((low + random() * (high - low)).toFixed(digits)),
    })),
  ]
  const { date } = domain
  if (date !== undefined) columns.splice(1, 0, { name: date, cell: () => dateText(random) })
  const rows = Array.from({ length: count }, (_, row) => columns.map(({ cell }) => cell(row)))
  return { domain, header: columns.map(({ name }) => name), rows }
}

function dateText(random: Random): string {
  const month = String(1 + Math.floor(random() * 12)).padStart(2, '0')
  const day = String(1 + Math.floor(random() * 28)).padStart(2, '0')
  return `${2022 + Math.floor(random() * 3)}-${month}-${day}`
}
