import type { CellValue } from '@excel-ai-chat/analysis'
import { RefusedFile } from '../refusal.ts'
import type { TablePart } from '../xlsx/table-part.ts'
import { attribute } from '../xml/attributes.ts'
import { encodeEntities, encodeEscapes } from '../xml/entities.ts'
import { findTags } from '../xml/find-tags.ts'
import type { CellContent } from '../xlsx/cell-xml.ts'
import { applyChanges, type TextChange } from './text-change.ts'

/** The edits of a sheet that rename a column of a table, by the column's place in it. */
export function renamedColumns(table: TablePart, edits: readonly CellContent[]): Map<number, string> {
  const renamed = new Map<number, string>()
  const { area, columns } = table
  if (!table.headerRow || area === undefined) return renamed
  for (const { row, column, value } of edits) {
    if (row !== area.top || column < area.left || column > area.right) continue
    const name = headerText(value)
    if (name !== columns[column - area.left]) renamed.set(column - area.left, name)
  }
  return renamed
}

/**
 * A table part with its columns renamed. Excel takes a workbook for damaged whose header cells and column names differ.
 * @throws RefusedFile when a name would be empty or stand twice
 */
export function withColumnNames(xml: string, table: TablePart, renamed: ReadonlyMap<number, string>): string {
  const names = table.columns.map((name, i) => renamed.get(i) ?? name)
  if (names.includes('') || new Set(names.map((name) => name.toLowerCase())).size < names.length) {
    const message = `The columns of the table ${table.name} must have different names that are not empty. Change the header and save again.`
    throw new RefusedFile('unsupported', message)
  }
  const changes: TextChange[] = []
  let index = -1
  for (const { name, kind, tag, start, end } of findTags(xml)) {
    if (name !== 'tableColumn' || kind === 'close') continue
    index++
    const next = renamed.get(index)
    if (next === undefined || attribute(tag, 'name') === undefined) continue
    const written = encodeEntities(encodeEscapes(next).replaceAll('\n', '_x000a_'))
    const element = xml
      .slice(start, end)
      .replace(/(\sname\s*=\s*)(?:"[^"]*"|'[^']*')/, (_, head) => `${head}"${written}"`)
    changes.push({ start, end, text: element })
  }
  return applyChanges(xml, changes)
}

function headerText(value: CellValue): string {
  return value === null ? '' : typeof value === 'boolean' ? String(value).toUpperCase() : String(value)
}
