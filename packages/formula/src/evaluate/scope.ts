import type { Scope } from './value.ts'

export function findInScope(scope: Scope | undefined, name: string): Scope | undefined {
  for (let entry = scope; entry !== undefined; entry = entry.outer) if (entry.name === name) return entry
  return undefined
}
