import type { FormulaGraph, FormulaNode } from './formula-graph.ts'

/** A workbook's graph with some formulas replaced, without building it anew. */
export class ChangedGraph {
  private readonly base: FormulaGraph
  private readonly added: FormulaGraph
  private readonly replaced: ReadonlySet<number>

  /**
   * @param added the formulas that were written
   * @param replaced numbers in `base` of the formulas that no longer hold
   */
  constructor(base: FormulaGraph, added: FormulaGraph, replaced: ReadonlySet<number>) {
    this.base = base
    this.added = added
    this.replaced = replaced
  }

  node(id: number): FormulaNode | undefined {
    const own = this.base.nodes.length
    return id < own ? this.base.nodes[id] : this.added.nodes[id - own]
  }

  find(sheet: number, row: number, column: number): number | undefined {
    const added = this.added.find(sheet, row, column)
    if (added !== undefined) return this.base.nodes.length + added
    const id = this.base.find(sheet, row, column)
    return id === undefined || this.replaced.has(id) ? undefined : id
  }

  /** Calls back with each formula that reads the cell; with some more than once. */
  forEachDependent(sheet: number, row: number, column: number, visit: (id: number) => void): void {
    this.base.forEachDependent(sheet, row, column, (id) => {
      if (!this.replaced.has(id)) visit(id)
    })
    this.added.forEachDependent(sheet, row, column, (id) => visit(this.base.nodes.length + id))
  }

  /** Formulas whose reads cannot be told beforehand. */
  openNodes(): number[] {
    const own = this.base.nodes.length
    return [
      ...this.base.openNodes.filter((id) => !this.replaced.has(id)),
      ...this.added.openNodes.map((id) => own + id),
    ]
  }
}
