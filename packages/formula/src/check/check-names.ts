import { walk } from '../parse/walk.ts'
import type { FormulaFinding } from './finding.ts'
import type { Subject } from './subject.ts'

/** Names, tables, columns and worksheets that do not exist. */
export function checkNames({ root, engine, references }: Subject): readonly FormulaFinding[] {
  const findings: FormulaFinding[] = []
  walk(root, (node) => {
    if (node.kind !== 'range' || node.workbook !== undefined) return
    for (const sheet of node.sheets) {
      if (engine.snapshot.findSheet(sheet) !== undefined) continue
      const names = engine.snapshot.sheets.map(({ name }) => name).join(', ')
      const message = `There is no worksheet ${sheet} among those given (${names}).`
      findings.push({ code: 'unknown-name', severity: 'error', message, start: node.start, end: node.end })
    }
  })
  for (const { kind, text, start, end, areas } of references) {
    if (areas.length > 0) continue
    if (kind === 'table') {
      const message = `${text} names a table or column that does not exist${listed(engine.snapshot.tableNames)}.`
      findings.push({ code: 'unknown-name', severity: 'error', message, start, end })
    } else if (kind === 'name' && !engine.knowsName(text)) {
      const message = `There is no name ${text}${listed(engine.snapshot.definedNames)}. A text needs quotes: "${text}".`
      findings.push({ code: 'unknown-name', severity: 'error', message, start, end })
    }
  }
  return findings
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? '' : ` (there are ${names.slice(0, 8).join(', ')})`
}
