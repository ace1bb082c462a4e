import type { Operand } from './value.ts'

/** Names that LET and LAMBDA bind, innermost first. A value of undefined is an omitted optional parameter. */
export interface Scope {
  /** Lower case. */
  readonly name: string
  readonly value: Operand | undefined
  readonly outer: Scope | undefined
}

export function findInScope(scope: Scope | undefined, name: string): Scope | undefined {
  for (let entry = scope; entry !== undefined; entry = entry.outer) if (entry.name === name) return entry
  return undefined
}
