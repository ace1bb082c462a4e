import type { FormulaFinding } from './finding.ts'
import type { Subject } from './subject.ts'

/** A formula that reads its own cell, directly or through other formulas. */
export function checkCircular({ references, engine, at, placed }: Subject): readonly FormulaFinding[] {
  if (!placed) return []
  const sheetName = engine.snapshot.sheets[at.sheet]?.name ?? ''
  const reads = (sheet: string, row: number, column: number): boolean =>
    references.some(({ areas }) =>
      areas.some(
        (area) =>
          (area.sheet ?? sheetName) === sheet &&
          row >= area.top &&
          row <= area.bottom &&
          column >= area.left &&
          column <= area.right,
      ),
    )
  if (reads(sheetName, at.row, at.column)) {
    return [{ code: 'circular', severity: 'error', message: 'The formula reads the cell it would stand in.' }]
  }
  const graph = engine.formulas
  const seen = new Set<number>()
  const queue: { readonly sheet: number; readonly row: number; readonly column: number }[] = [at]
  for (let cell = queue.pop(); cell !== undefined; cell = queue.pop()) {
    const found: number[] = []
    graph.forEachDependent(cell.sheet, cell.row, cell.column, (id) => found.push(id))
    for (const id of found) {
      const node = graph.nodes[id]
      if (node === undefined || seen.has(id)) continue
      seen.add(id)
      if (reads(engine.snapshot.sheets[node.sheet]?.name ?? '', node.row, node.column)) {
        const message = 'The formula reads a cell that itself depends on the cell it would stand in.'
        return [{ code: 'circular', severity: 'error', message }]
      }
      queue.push(node)
    }
  }
  return []
}
