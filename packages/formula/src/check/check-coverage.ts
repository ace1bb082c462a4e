import { type Area, columnName, formatArea, LAST_ROW } from '@excel-ai-chat/analysis'
import type { OpenedSnapshot } from '../snapshot/opened-snapshot.ts'
import type { FormulaFinding } from './finding.ts'
import type { Subject } from './subject.ts'

/** Ranges that stop before the data does, or begin after it. */
export function checkCoverage({ references, engine, formula, at, placed }: Subject): readonly FormulaFinding[] {
  const findings: FormulaFinding[] = []
  for (const { kind, text, start, end, areas } of references) {
    const [area] = areas
    // A range fixed at one end alone grows as it is filled down; it is meant to end where it does.
    const growing = /\$[A-Z]*\$?\d+:[A-Z]+\d+$/i.test(text) && !/:\$?[A-Z]+\$\d+$/i.test(text)
    if (kind !== 'range' || area === undefined || growing || area.bottom <= area.top || area.bottom === LAST_ROW)
      continue
    const own = placed && engine.snapshot.findSheet(area.sheet ?? '') === at.sheet ? at.row : -1
    const reach = dataReach(area, engine.snapshot, own)
    if (reach.top === area.top && reach.bottom === area.bottom) continue
    const rows = reach.bottom - reach.top + 1
    const whole = formatArea({ ...area, ...reach }, { sheet: false, absolute: text.includes('$') })
    const suggestion = `${formula.slice(0, start)}${text.slice(0, text.lastIndexOf('!') + 1)}${whole}${formula.slice(end)}`
    const message =
      `${text} covers ${area.bottom - area.top + 1} rows, but the data in column ${columnName(area.left)} has ${rows} ` +
      `(rows ${reach.top + 1} to ${reach.bottom + 1}).`
    findings.push({ code: 'misses-rows', severity: 'warning', message, start, end, suggestion })
  }
  return findings
}

/** How far the numbers of the range's first column go on without a gap; labels, blanks and totals end them. */
function dataReach(
  area: Area,
  snapshot: OpenedSnapshot,
  ownRow: number,
): { readonly top: number; readonly bottom: number } {
  const index = snapshot.findSheet(area.sheet ?? '')
  const sheet = index === undefined ? undefined : snapshot.sheets[index]
  const column = area.left
  const kind = typeof sheet?.at(area.bottom, column)
  const goesOn = (row: number): boolean => {
    const value = sheet?.at(row, column)
    if (row === ownRow || value === null || value === undefined || typeof value !== kind) return false
    return !isTotal(row)
  }
  const isTotal = (row: number): boolean => {
    const formula = sheet?.formulaAt(row, column)
    if (formula !== undefined && /\b(?:SUM|SUBTOTAL|AVERAGE|COUNT|MIN|MAX|AGGREGATE)\w*\(/i.test(formula)) return true
    const label = sheet?.at(row, sheet.extent?.left ?? 0)
    return typeof label === 'string' && /^\s*(?:grand\s+)?(?:sub)?total/i.test(label)
  }
  // The first row of a sheet's texts is their header, which its own kind cannot tell from the values below.
  const first = kind === 'string' ? (sheet?.extent?.top ?? 0) + 1 : 0
  let { top, bottom } = area
  while (goesOn(bottom + 1)) bottom++
  while (top > first && typeof sheet?.at(top, column) === kind && goesOn(top - 1)) top--
  return { top, bottom }
}
