import type { DryRun, OpenOptions, Snapshot, Write } from '../workbook.ts'

/** What a set of writes would change: nothing is written. */
export function dryRun(_snapshot: Snapshot, _options: OpenOptions, _writes: readonly Write[]): DryRun {
  return { changes: [], unknown: [] }
}
