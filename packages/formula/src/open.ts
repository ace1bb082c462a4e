import { checkFormula } from './check/check.ts'
import { Engine } from './evaluate/engine.ts'
import { explainFormula } from './explain/explain.ts'
import { listReferences } from './parse/references.ts'
import { dryRun } from './recalculate/dry-run.ts'
import { OpenedSnapshot } from './snapshot/opened-snapshot.ts'
import type { OpenOptions, Snapshot, Workbook } from './workbook.ts'

/** Opens a snapshot. The cells are not copied, so the caller must not change them while the workbook is in use. */
export function open(snapshot: Snapshot, options: OpenOptions = {}): Workbook {
  const engine = new Engine(new OpenedSnapshot(snapshot), options)
  return {
    evaluate: (formula, at) => engine.evaluate(formula, at),
    references: (formula, at) =>
      listReferences(formula, engine.place(at), engine.snapshot, (cell) => engine.spillOf(cell)),
    dryRun: (writes) => dryRun(new Engine(new OpenedSnapshot(snapshot), options, engine.parsed), engine, writes),
    explain: (formula, at) => explainFormula(engine, formula, at),
    check: (formula, at) => checkFormula(engine, formula, at),
  }
}
