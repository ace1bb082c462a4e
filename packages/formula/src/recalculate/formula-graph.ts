import { type Area, LAST_COLUMN } from '@excel-ai-chat/analysis'
import type { Expression } from '../parse/expression.ts'
import { FormulaSyntaxError } from '../parse/syntax-error.ts'
import { walk } from '../parse/walk.ts'
import { referencesOf } from '../parse/references.ts'
import type { OpenedSnapshot } from '../snapshot/opened-snapshot.ts'
import { IntervalIndex } from './interval-index.ts'

/** One cell with a formula. */
export interface FormulaNode {
  readonly sheet: number
  readonly row: number
  readonly column: number
  /** Undefined where the formula cannot be parsed. */
  readonly root: Expression | undefined
  /** True where what it reads shows only when it is computed: OFFSET, INDIRECT, `A1#`. */
  readonly open: boolean
}

/** References wider than this are kept apart, so that one whole row does not enter every column's index. */
const NARROW = 64
const WIDE = -1

/** Which formulas read which cells. */
export class FormulaGraph {
  readonly nodes: readonly FormulaNode[]
  /** Formulas whose reads cannot be told beforehand. */
  readonly openNodes: readonly number[]
  private readonly byCell: ReadonlyMap<string, number>
  /** By worksheet and column; column -1 for wide references, whose columns are checked on asking. */
  private readonly columns: ReadonlyMap<string, IntervalIndex>
  private readonly wide: readonly (Area & { readonly id: number })[]

  constructor(nodes: readonly FormulaNode[], snapshot: OpenedSnapshot) {
    this.nodes = nodes
    this.openNodes = nodes.flatMap(({ open }, id) => (open ? [id] : []))
    this.byCell = new Map(nodes.map(({ sheet, row, column }, id) => [`${sheet}:${row}:${column}`, id]))
    const intervals = new Map<string, { top: number; bottom: number; id: number }[]>()
    const wide: (Area & { id: number })[] = []
    for (const [id, node] of nodes.entries()) {
      for (const area of node.root === undefined ? [] : precedents(node, node.root, snapshot)) {
        const sheet = area.sheet === undefined ? node.sheet : (snapshot.findSheet(area.sheet) ?? -1)
        const last = Math.min(area.right, LAST_COLUMN)
        if (last - area.left >= NARROW) {
          add(intervals, `${sheet}:${WIDE}`, { top: area.top, bottom: area.bottom, id: wide.length })
          wide.push({ ...area, id })
        } else {
          for (let column = area.left; column <= last; column++) {
            add(intervals, `${sheet}:${column}`, { top: area.top, bottom: area.bottom, id })
          }
        }
      }
    }
    this.wide = wide
    this.columns = new Map([...intervals].map(([key, list]) => [key, new IntervalIndex(list)]))
  }

  find(sheet: number, row: number, column: number): number | undefined {
    return this.byCell.get(`${sheet}:${row}:${column}`)
  }

  /** Calls back with each formula that reads the cell; with some more than once. */
  forEachDependent(sheet: number, row: number, column: number, visit: (id: number) => void): void {
    this.columns.get(`${sheet}:${column}`)?.forEachAt(row, visit)
    this.columns.get(`${sheet}:${WIDE}`)?.forEachAt(row, (index) => {
      const area = this.wide[index]
      if (area !== undefined && column >= area.left && column <= area.right) visit(area.id)
    })
  }
}

function add<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [item])
  else list.push(item)
}

function precedents(node: FormulaNode, root: Expression, snapshot: OpenedSnapshot): readonly Area[] {
  return referencesOf(root, node, snapshot).flatMap((reference) => reference.areas)
}

const openFunctions = new Set(['OFFSET', 'INDIRECT'])

/** Reads a formula for the graph. */
export function toNode(
  place: Pick<FormulaNode, 'sheet' | 'row' | 'column'>,
  formula: string,
  parsed: (text: string) => Expression,
): FormulaNode {
  let root: Expression
  try {
    root = parsed(formula)
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return { ...place, root: undefined, open: false }
    throw error
  }
  let open = false
  walk(root, (part) => {
    if (part.kind === 'call' && openFunctions.has(part.name)) open = true
    if (part.kind === 'unary' && part.operator === '#') open = true
    if (part.kind === 'binary' && part.operator === ':') open = true
  })
  return { ...place, root, open }
}

/** The graph of all formulas of a snapshot. */
export function graphOf(snapshot: OpenedSnapshot, parsed: (text: string) => Expression): FormulaGraph {
  const nodes: FormulaNode[] = []
  snapshot.sheets.forEach((cells, sheet) => {
    cells.forEachFormula((formula, row, column) => {
      nodes.push(toNode({ sheet, row, column }, formula, parsed))
    })
  })
  return new FormulaGraph(nodes, snapshot)
}
