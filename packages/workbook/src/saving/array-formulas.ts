import type { Area } from '@excel-ai-chat/analysis'
import { RefusedFile } from '../refusal.ts'
import { cellReference } from '../sheet/cell-reference.ts'
import type { CellContent } from '../xlsx/cell-xml.ts'
import type { ArrayFormula } from './sheet-formulas.ts'

/** What spilled further than this was no result of a formula that anyone entered. */
const mostSpilledCells = 1_000_000

/**
 * What writing cells means for the array formulas around them: where a formula that spilled is overwritten, its other values go with it.
 * @returns further cells to write
 * @throws RefusedFile when a written cell is part of a formula entered over several cells, which Excel does not allow either
 */
export function arrayConsequences(arrays: readonly ArrayFormula[], edits: readonly CellContent[]): CellContent[] {
  const further: CellContent[] = []
  const written = new Set(edits.map(({ row, column }) => `${row},${column}`))
  for (const { row, column, area, dynamic } of arrays) {
    if (isOneCell(area)) continue
    if (!dynamic) {
      const hit = edits.find((edit) => isInside(area, edit))
      if (hit === undefined) continue
      const range = `${cellReference(area.top, area.left)}:${cellReference(area.bottom, area.right)}`
      const message = `${cellReference(hit.row, hit.column)} is part of one formula over ${range}. Change or clear that whole range in Excel.`
      throw new RefusedFile('unsupported', message)
    }
    if (!written.has(`${row},${column}`)) continue
    if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > mostSpilledCells) continue
    for (let r = area.top; r <= area.bottom; r++) {
      for (let c = area.left; c <= area.right; c++) {
        if (!written.has(`${r},${c}`)) further.push({ row: r, column: c, value: '' })
      }
    }
  }
  return further
}

function isOneCell({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right
}

function isInside({ top, left, bottom, right }: Area, { row, column }: CellContent): boolean {
  return row >= top && row <= bottom && column >= left && column <= right
}
