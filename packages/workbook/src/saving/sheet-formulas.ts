import { attribute, countAttribute } from '../xml/attributes.ts'
import { decodeEntities } from '../xml/entities.ts'
import { findTags } from '../xml/find-tags.ts'
import type { Area } from '@excel-ai-chat/analysis'
import { columnOf, parseAreaReference, parseCellReference, rowOf } from '../sheet/cell-reference.ts'

/** A formula of a sheet part that reaches beyond its own cell. */
export interface SharedMember {
  readonly row: number
  readonly column: number
  readonly group: number
  /** As stored; '' for all but the cell that carries it. */
  readonly text: string
  /** The place of the whole `<f>` element. */
  readonly start: number
  readonly end: number
}

export interface ArrayFormula {
  readonly row: number
  readonly column: number
  readonly area: Area
  /** It spills by itself, rather than being entered over a range. */
  readonly dynamic: boolean
}

export interface SheetFormulas {
  readonly shared: readonly SharedMember[]
  readonly arrays: readonly ArrayFormula[]
}

/** Finds the shared and array formulas of a sheet part. A part without any is passed over at once. */
export function sheetFormulas(xml: string): SheetFormulas {
  const shared: SharedMember[] = []
  const arrays: ArrayFormula[] = []
  if (!/\bt\s*=\s*["'](?:shared|array|dataTable)["']/.test(xml)) return { shared, arrays }
  let row = -1
  let column = -1
  let dynamic = false
  let open: { tag: string; start: number; textStart: number } | undefined
  const take = (tag: string, start: number, end: number, text: string) => {
    const type = attribute(tag, 't')
    if (type === 'shared') shared.push({ row, column, group: countAttribute(tag, 'si') ?? -1, text, start, end })
    else if (type === 'array' || type === 'dataTable') {
      const area = parseAreaReference(attribute(tag, 'ref') ?? '') ?? {
        top: row,
        left: column,
        bottom: row,
        right: column,
      }
      arrays.push({ row, column, area, dynamic })
    }
  }
  for (const { name, kind, tag, start, end } of findTags(xml)) {
    if (name === 'row' && kind !== 'close') {
      row = (countAttribute(tag, 'r') ?? row + 2) - 1
      column = -1
    } else if (name === 'c' && kind !== 'close') {
      const position = parseCellReference(attribute(tag, 'r') ?? '')
      if (position >= 0) row = rowOf(position)
      column = position >= 0 ? columnOf(position) : column + 1
      dynamic = attribute(tag, 'cm') !== undefined
    } else if (name === 'f') {
      if (kind === 'open') open = { tag, start, textStart: end }
      else if (kind === 'empty') take(tag, start, end, '')
      else if (open !== undefined) take(open.tag, open.start, end, decodeEntities(xml.slice(open.textStart, start)))
    }
  }
  return { shared, arrays }
}
