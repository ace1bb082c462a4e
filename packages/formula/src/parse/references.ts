import type { Area } from '@excel-ai-chat/analysis'
import { ExcelError } from '../evaluate/excel-error.ts'
import { type Place, resolveRange, resolveTable } from '../evaluate/resolve.ts'
import { Reference, type SheetArea } from '../evaluate/value.ts'
import type { OpenedSnapshot } from '../snapshot/opened-snapshot.ts'
import type { FormulaReference } from '../workbook.ts'
import type { Expression } from './expression.ts'
import { parse } from './parse.ts'
import { FormulaSyntaxError } from './syntax-error.ts'
import { walk } from './walk.ts'

/** The cells that the formula in a cell fills. */
type SpillOf = (cell: SheetArea) => SheetArea | undefined

/** Every reference of a formula, in the order written. A formula that cannot be parsed has none. */
export function listReferences(
  formula: string,
  at: Place,
  snapshot: OpenedSnapshot,
  spillOf: SpillOf = () => undefined,
): readonly FormulaReference[] {
  try {
    return referencesOf(parse(formula), at, snapshot, formula, spillOf)
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return []
    throw error
  }
}

/** The same for a formula already parsed. */
export function referencesOf(
  root: Expression,
  at: Place,
  snapshot: OpenedSnapshot,
  formula = '',
  spillOf: SpillOf = () => undefined,
): readonly FormulaReference[] {
  const found: FormulaReference[] = []
  walk(root, (node, bound) => {
    const { start, end } = node
    const text = formula.slice(start, end)
    if (node.kind === 'range') {
      const external = node.workbook !== undefined
      const areas = external ? [] : named(resolveRange(node, snapshot, at), snapshot)
      found.push({ text, kind: external ? 'external' : 'range', start, end, areas })
    } else if (node.kind === 'table') {
      found.push({ text, kind: 'table', start, end, areas: named(resolveTable(node, snapshot, at), snapshot) })
    } else if (node.kind === 'name' && !bound.has(node.name)) {
      found.push({ text, kind: 'name', start, end, areas: namedAreas(node.name, node.sheet, at, snapshot) })
    } else if (node.kind === 'unary' && node.operator === '#' && node.operand.kind === 'range') {
      const anchor = resolveRange(node.operand, snapshot, at)
      const area = anchor instanceof ExcelError || anchor.single === undefined ? undefined : spillOf(anchor.single)
      found.push({
        text,
        kind: 'spill',
        start,
        end,
        areas: area === undefined ? [] : named(new Reference([area]), snapshot),
      })
    }
  })
  return found
}

function namedAreas(name: string, sheet: string | undefined, at: Place, snapshot: OpenedSnapshot): readonly Area[] {
  const defined = snapshot.findName(name, sheet ?? snapshot.sheets[at.sheet]?.name)
  if (defined === undefined) {
    const table = snapshot.findTable(name)
    return table === undefined ? [] : [table.area]
  }
  if (defined.refersTo.toLowerCase() === name.toLowerCase()) return []
  return listReferences(defined.refersTo, at, snapshot)
    .filter((reference) => reference.kind === 'range')
    .flatMap((reference) => reference.areas)
}

function named(resolved: Reference | ExcelError, snapshot: OpenedSnapshot): readonly Area[] {
  if (resolved instanceof ExcelError) return []
  return resolved.areas.map(({ sheet, top, left, bottom, right }) => ({
    sheet: snapshot.sheets[sheet]?.name ?? '',
    top,
    left,
    bottom,
    right,
  }))
}
