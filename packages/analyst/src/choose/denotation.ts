import { comparisonKey } from '../linking/cell.ts'
import type { Result } from '../plan/execute.ts'

/** Lines of a long answer that are compared; the rest is told by their number. */
const most = 60

/** What an answer says, whatever plan gave it: equal strings for equal answers. */
export function denotation({ rows }: Result): string {
  const lines = rows.slice(0, most).map((row) => row.map((value) => comparisonKey(String(value ?? ''))).join('\u0001'))
  return rows.length > most ? `${rows.length}\u0002${lines.join('\u0002')}` : lines.join('\u0002')
}
