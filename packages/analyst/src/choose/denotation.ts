import type { Result } from '../plan/execute.ts'
import { comparisonKey } from '../linking/cell.ts'

/** What an answer says, whatever plan gave it: equal strings for equal answers. */
export function denotation({ rows }: Result): string {
  return rows.map((row) => row.map((value) => comparisonKey(String(value ?? ''))).join('\u0001')).join('\u0002')
}
