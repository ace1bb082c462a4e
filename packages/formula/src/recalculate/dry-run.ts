import type { CellValue } from '@excel-ai-chat/analysis'
import type { Engine } from '../evaluate/engine.ts'
import { toCellValue } from '../evaluate/engine.ts'
import { findError } from '../evaluate/excel-error.ts'
import { Matrix, type Scalar } from '../evaluate/value.ts'
import type { CellChange, DryRun, Write } from '../workbook.ts'
import { ChangedGraph } from './changed-graph.ts'
import { FormulaGraph, type FormulaNode, toNode } from './formula-graph.ts'

/** A spilled array can change what other formulas read; after so many rounds the workbook is taken not to settle. */
const MOST_ROUNDS = 20

/**
 * What a set of writes would change, without changing anything: the written cells and every formula that depends on
 * them, recalculated in the order of their dependence.
 * @param engine over a snapshot opened for this run alone, since the run writes into it
 * @param before over the snapshot as it is
 */
export function dryRun(engine: Engine, before: Engine, writes: readonly Write[]): DryRun {
  return new Run(engine, before).run(writes)
}

interface Cell {
  readonly sheet: number
  readonly row: number
  readonly column: number
}

class Run {
  private readonly engine: Engine
  private readonly before: Engine
  private readonly written = new Map<string, Cell>()
  private readonly touched = new Map<string, Cell>()
  private readonly failed = new Map<string, Cell & { readonly problem: string }>()

  constructor(engine: Engine, before: Engine) {
    this.engine = engine
    this.before = before
  }

  run(writes: readonly Write[]): DryRun {
    const nodes: FormulaNode[] = []
    const replaced = new Set<number>()
    const base = this.before.formulas
    const seeds: Cell[] = []
    for (const write of writes) {
      const sheet = this.engine.snapshot.findSheet(write.sheet)
      if (sheet === undefined) {
        const problem = `There is no worksheet ${write.sheet}.`
        this.failed.set(`${write.sheet}!${write.row}:${write.column}`, {
          sheet: -1,
          row: write.row,
          column: write.column,
          problem,
        })
        continue
      }
      const cell = { sheet, row: write.row, column: write.column }
      seeds.push(cell)
      this.written.set(keyOf(cell), cell)
      const formula = typeof write.input === 'string' && write.input.startsWith('=') ? write.input : undefined
      this.engine.snapshot.sheets[sheet]?.writeFormula(cell.row, cell.column, formula)
      const old = base.find(cell.sheet, cell.row, cell.column)
      if (old !== undefined) replaced.add(old)
      if (formula === undefined) this.put(cell, toScalar(write.input))
      else nodes.push(toNode(cell, formula, this.engine.parsed))
    }
    const graph = new ChangedGraph(base, new FormulaGraph(nodes, this.engine.snapshot), replaced)
    this.recalculate(graph, seeds)
    return this.report()
  }

  private recalculate(graph: ChangedGraph, seeds: readonly Cell[]): void {
    let changed = seeds
    for (let round = 0; changed.length > 0; round++) {
      const spilled: Cell[] = []
      const order = dependents(graph, changed, round === 0)
      if (order.circular.length > 0 || round === MOST_ROUNDS) {
        for (const id of order.circular) this.fail(graph.node(id), 'The formula depends on itself.')
      }
      if (round === MOST_ROUNDS) return
      for (const id of order.sorted) {
        const node = graph.node(id)
        if (node !== undefined) spilled.push(...this.compute(node))
      }
      changed = spilled
    }
  }

  /** @returns cells beside the formula's own that its array fills, or filled, anew */
  private compute(node: FormulaNode): Cell[] {
    if (node.root === undefined) {
      this.fail(node, 'The formula cannot be parsed.')
      return []
    }
    const outcome = this.engine.compute(node.root, node)
    if (!('result' in outcome)) {
      this.fail(node, outcome.problem)
      return []
    }
    const { result } = outcome
    if (!(result instanceof Matrix)) {
      this.put(node, result ?? 0)
      return []
    }
    return this.spill(node, result)
  }

  private spill(node: FormulaNode, result: Matrix): Cell[] {
    const name = this.before.snapshot.sheets[node.sheet]?.name ?? ''
    const old = this.before.snapshot.sheets[node.sheet]?.formulaAt(node.row, node.column)
    const was =
      old === undefined
        ? undefined
        : this.before.evaluate(old, { sheet: name, row: node.row, column: node.column }).values
    const blocked = this.isBlocked(node, result, was?.length ?? 1, was?.[0]?.length ?? 1)
    if (blocked) {
      this.put(node, findError('#SPILL!') ?? null)
      return []
    }
    const changed: Cell[] = []
    for (let row = 0; row < result.rows; row++) {
      for (let column = 0; column < result.columns; column++) {
        const cell = { sheet: node.sheet, row: node.row + row, column: node.column + column }
        const value = result.at(row, column) ?? 0
        const own = row === 0 && column === 0
        if (!own && this.engine.snapshot.sheets[cell.sheet]?.at(cell.row, cell.column) === value) continue
        this.put(cell, value)
        if (!own) changed.push(cell)
      }
    }
    return changed
  }

  /** Whether a filled cell stands in the way that the formula did not fill itself before. */
  private isBlocked(node: FormulaNode, result: Matrix, oldRows: number, oldColumns: number): boolean {
    const sheet = this.engine.snapshot.sheets[node.sheet]
    for (let row = 0; row < result.rows; row++) {
      for (let column = 0; column < result.columns; column++) {
        if ((row === 0 && column === 0) || (row < oldRows && column < oldColumns)) continue
        const key = keyOf({ sheet: node.sheet, row: node.row + row, column: node.column + column })
        if (this.touched.has(key) && !this.written.has(key)) continue
        const value = sheet?.at(node.row + row, node.column + column)
        if (value !== null && value !== undefined) return true
      }
    }
    return false
  }

  private put(cell: Cell, value: Scalar): void {
    this.touched.set(keyOf(cell), { sheet: cell.sheet, row: cell.row, column: cell.column })
    this.engine.snapshot.write(cell.sheet, cell.row, cell.column, value)
  }

  private fail(node: Cell | undefined, problem: string): void {
    if (node === undefined) return
    this.failed.set(keyOf(node), { sheet: node.sheet, row: node.row, column: node.column, problem })
    this.engine.snapshot.write(node.sheet, node.row, node.column, undefined)
  }

  private report(): DryRun {
    const changes: CellChange[] = []
    for (const [key, cell] of this.touched) {
      if (this.failed.has(key)) continue
      const before = this.valueIn(this.before, cell)
      const after = this.valueIn(this.engine, cell)
      const cause = this.written.has(key) ? 'written' : 'recalculated'
      if (cause === 'recalculated' && before === after) continue
      const sheet = this.engine.snapshot.sheets[cell.sheet]?.name ?? ''
      changes.push({ sheet, row: cell.row, column: cell.column, before, after, cause })
    }
    const unknown = [...this.failed.values()].map(({ sheet, row, column, problem }) => ({
      sheet: this.engine.snapshot.sheets[sheet]?.name ?? '',
      row,
      column,
      problem,
    }))
    return { changes, unknown }
  }

  private valueIn(engine: Engine, cell: Cell): CellValue {
    const value = engine.snapshot.sheets[cell.sheet]?.at(cell.row, cell.column)
    return value === null || value === undefined ? null : toCellValue(value)
  }
}

/**
 * Formulas that depend on changed cells, each after those it reads.
 * @param first also those whose reads cannot be told beforehand; they come last
 */
function dependents(
  graph: ChangedGraph,
  changed: readonly Cell[],
  first: boolean,
): { readonly sorted: readonly number[]; readonly circular: readonly number[] } {
  const edges = new Map<number, number[]>()
  const waiting = new Map<number, number>()
  const queue: number[] = []
  const open = first ? graph.openNodes() : []
  const reach = (id: number): void => {
    if (waiting.has(id)) return
    waiting.set(id, 0)
    queue.push(id)
  }
  for (const cell of changed) {
    const own = graph.find(cell.sheet, cell.row, cell.column)
    if (own !== undefined && first) reach(own)
    graph.forEachDependent(cell.sheet, cell.row, cell.column, reach)
  }
  for (const id of open) reach(id)
  for (let index = 0; index < queue.length; index++) {
    const id = queue[index] ?? 0
    const node = graph.node(id)
    if (node === undefined) continue
    const next = new Set<number>()
    graph.forEachDependent(node.sheet, node.row, node.column, (dependent) => next.add(dependent))
    edges.set(id, [...next])
    for (const dependent of next) {
      reach(dependent)
      waiting.set(dependent, (waiting.get(dependent) ?? 0) + 1)
    }
  }
  const isOpen = new Set(open)
  const ready = queue.filter((id) => waiting.get(id) === 0)
  // Whatever may read anything goes as late as its own dependents allow.
  ready.sort((a, b) => Number(isOpen.has(a)) - Number(isOpen.has(b)))
  const sorted: number[] = []
  for (let index = 0; index < ready.length; index++) {
    const id = ready[index] ?? 0
    sorted.push(id)
    for (const dependent of edges.get(id) ?? []) {
      const left = (waiting.get(dependent) ?? 0) - 1
      waiting.set(dependent, left)
      if (left === 0) ready.push(dependent)
    }
  }
  const done = new Set(sorted)
  return { sorted, circular: queue.filter((id) => !done.has(id)) }
}

function keyOf({ sheet, row, column }: Cell): string {
  return `${sheet}:${row}:${column}`
}

/** A written value as the engine holds it: an empty text blanks the cell, as it does in `Range.values`. */
function toScalar(input: CellValue): Scalar {
  if (typeof input !== 'string') return input
  return input === '' ? null : (findError(input) ?? input)
}
