import type { Expression } from './expression.ts'
import { parse } from './parse.ts'

/** Parses each formula text once. */
export function createParseCache(limit = 50_000): (text: string) => Expression {
  const known = new Map<string, Expression>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const parsed = parse(text)
    if (known.size >= limit) known.clear()
    known.set(text, parsed)
    return parsed
  }
}
