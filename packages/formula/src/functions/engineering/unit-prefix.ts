import { type Unit, units } from './units.ts'

const metric: ReadonlyMap<string, number> = new Map([
  ['Y', 1e24],
  ['Z', 1e21],
  ['E', 1e18],
  ['P', 1e15],
  ['T', 1e12],
  ['G', 1e9],
  ['M', 1e6],
  ['k', 1e3],
  ['h', 1e2],
  ['da', 10],
  ['e', 10],
  ['d', 1e-1],
  ['c', 1e-2],
  ['m', 1e-3],
  ['u', 1e-6],
  ['n', 1e-9],
  ['p', 1e-12],
  ['f', 1e-15],
  ['a', 1e-18],
  ['z', 1e-21],
  ['y', 1e-24],
])

const binary: ReadonlyMap<string, number> = new Map(
  ['ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei', 'Zi', 'Yi'].map((name, index) => [name, 2 ** (10 * (index + 1))]),
)

/** A unit with or without a prefix, its factor including the prefix; undefined for an unknown name. */
export function findUnit(name: string): Unit | undefined {
  const plain = units.get(name)
  if (plain !== undefined) return plain
  for (const length of [1, 2]) {
    const unit = units.get(name.slice(length))
    if (unit === undefined || unit.prefix === 'none') continue
    const prefix = name.slice(0, length)
    const size = metric.get(prefix) ?? (unit.prefix === 'binary' ? binary.get(prefix) : undefined)
    if (size !== undefined) return { ...unit, factor: unit.factor * size ** unit.power }
  }
  return undefined
}
