import { attribute, countAttribute, flagAttribute } from '../xml/attributes.ts'
import { encodeEntities } from '../xml/entities.ts'
import { findTags, type TagPlace } from '../xml/find-tags.ts'
import { damaged } from '../refusal.ts'
import { columnOf, parseCellReference, rowOf } from '../sheet/cell-reference.ts'
import { sharedFormula } from '../xlsx/shared-formula.ts'
import { type CellContent, type CellForm, cellXml } from '../xlsx/cell-xml.ts'
import type { SheetFormulas } from './sheet-formulas.ts'
import { applyChanges, type TextChange } from './text-change.ts'

/**
 * Writes cells into a sheet part and leaves every other character of it as it is. A cell keeps its style; a new one takes that of its row
 * or column. Cells that shared a formula with a written one get their own copy of it.
 * @param xml the part
 * @param edits one per cell, in any order
 */
export function patchSheet(
  xml: string,
  edits: readonly CellContent[],
  formulas: SheetFormulas,
  spillMetadata: number | undefined,
): string {
  const sorted = edits.toSorted((a, b) => a.row - b.row || a.column - b.column)
  const tags = findTags(xml)
  const columnStyles: ColumnStyle[] = []
  let prefix = ''
  for (const place of tags) {
    if (place.name === 'worksheet') prefix = prefixOf(xml, place)
    else if (place.name === 'col' && place.kind !== 'close') columnStyles.push(columnStyle(place.tag))
    else if (place.name === 'sheetData' && place.kind !== 'close') {
      const patch = new SheetDataPatch(xml, prefix, columnStyles, spillMetadata)
      const changes = [...patch.changes(place, sorted), ...unshared(formulas, sorted, prefix)]
      return applyChanges(xml, changes)
    }
  }
  throw damaged('a sheet has no place for cells')
}

interface ColumnStyle {
  readonly first: number
  readonly last: number
  readonly style: string | undefined
}

class SheetDataPatch {
  readonly #xml: string
  readonly #prefix: string
  readonly #columnStyles: readonly ColumnStyle[]
  readonly #spillMetadata: number | undefined
  #changes: TextChange[] = []

  constructor(xml: string, prefix: string, columnStyles: readonly ColumnStyle[], spillMetadata: number | undefined) {
    this.#xml = xml
    this.#prefix = prefix
    this.#columnStyles = columnStyles
    this.#spillMetadata = spillMetadata
  }

  changes(sheetData: TagPlace, edits: readonly CellContent[]): TextChange[] {
    this.#changes = []
    if (sheetData.kind === 'empty') {
      const name = `${this.#prefix}sheetData`
      const text = `<${name}>${this.#newRows(edits)}</${name}>`
      return [{ start: sheetData.start, end: sheetData.end, text }]
    }
    let done = 0
    let at = sheetData.end
    let row = -1
    for (;;) {
      const place = findTags(this.#xml, at).next().value
      if (place === undefined) throw damaged('a sheet is cut off')
      if (place.name === 'sheetData') {
        this.#insert(place.start, this.#newRows(edits.slice(done)))
        return this.#changes
      }
      at = place.end
      if (place.name !== 'row' || place.kind === 'close') continue
      const previous = row
      row = (countAttribute(place.tag, 'r') ?? row + 2) - 1
      if (row <= previous) throw damaged('the rows of a sheet are not in order')
      const close = place.kind === 'empty' ? undefined : this.#closeOfRow(place.end)
      at = close?.end ?? place.end
      const before = countWhile(edits, done, (edit) => edit.row < row)
      this.#insert(place.start, this.#newRows(edits.slice(done, before)))
      done = countWhile(edits, before, (edit) => edit.row === row)
      if (done > before) this.#patchRow(place, close?.start, edits.slice(before, done))
    }
  }

  #patchRow(row: TagPlace, closeStart: number | undefined, edits: readonly CellContent[]): void {
    const rowStyle = flagAttribute(row.tag, 'customFormat') === true ? attribute(row.tag, 's') : undefined
    // `spans` tells which columns a row uses; left out, it is found by reading.
    const tag = row.tag.replace(/\s(?:\w+:)?spans\s*=\s*(?:"[^"]*"|'[^']*')/, '').trimEnd()
    const name = `${this.#prefix}row`
    if (closeStart === undefined) {
      const text = `<${name}${tag}>${this.#newCells(edits, rowStyle)}</${name}>`
      this.#changes.push({ start: row.start, end: row.end, text })
      return
    }
    this.#changes.push({ start: row.start, end: row.end, text: `<${name}${tag}>` })
    let done = 0
    let column = -1
    let open: TagPlace | undefined
    for (const place of findTags(this.#xml, row.end, closeStart)) {
      if (place.name !== 'c') continue
      if (place.kind !== 'close') {
        const position = parseCellReference(attribute(place.tag, 'r') ?? '')
        const previous = column
        column = position < 0 ? column + 1 : columnOf(position)
        const isInRow = position < 0 || rowOf(position) === edits[0].row
        if (column <= previous || !isInRow) throw damaged('the cells of a sheet are not in order')
        const before = countWhile(edits, done, (edit) => edit.column < column)
        this.#insert(place.start, this.#newCells(edits.slice(done, before), rowStyle))
        done = before
      }
      if (place.kind === 'open') {
        open = place
        continue
      }
      const cell = place.kind === 'close' ? open : place
      if (cell !== undefined && done < edits.length && edits[done].column === column) {
        const form = this.#form(attribute(cell.tag, 's'))
        this.#changes.push({ start: cell.start, end: place.end, text: cellXml(edits[done], form) })
        done++
      }
    }
    this.#insert(closeStart, this.#newCells(edits.slice(done), rowStyle))
  }

  #newRows(edits: readonly CellContent[]): string {
    let text = ''
    for (let at = 0; at < edits.length; ) {
      const { row } = edits[at]
      const next = countWhile(edits, at, (edit) => edit.row === row)
      const cells = this.#newCells(edits.slice(at, next), undefined)
      if (cells !== '') text += `<${this.#prefix}row r="${row + 1}">${cells}</${this.#prefix}row>`
      at = next
    }
    return text
  }

  #newCells(edits: readonly CellContent[], rowStyle: string | undefined): string {
    return edits
      .filter(({ value, formula }) => formula !== undefined || (value !== null && value !== ''))
      .map((edit) => cellXml(edit, this.#form(rowStyle ?? this.#columnStyle(edit.column))))
      .join('')
  }

  #form(style: string | undefined): CellForm {
    return { prefix: this.#prefix, style, spillMetadata: this.#spillMetadata }
  }

  #columnStyle(column: number): string | undefined {
    return this.#columnStyles.find(({ first, last }) => column >= first && column <= last)?.style
  }

  #insert(at: number, text: string): void {
    if (text !== '') this.#changes.push({ start: at, end: at, text })
  }

  /** Straight to the end of the row: what stands in a row that is not written is never looked at. */
  #closeOfRow(from: number): { start: number; end: number } {
    const close = /<\/(?:[^\s<>:/]+:)?row\s*>/g
    close.lastIndex = from
    const match = close.exec(this.#xml)
    if (match === null) throw damaged('a sheet is cut off')
    return { start: match.index, end: close.lastIndex }
  }
}

/** Every cell whose formula was carried by a written cell gets the text that it had through it. */
function unshared(formulas: SheetFormulas, edits: readonly CellContent[], prefix: string): TextChange[] {
  const written = new Set(edits.map(({ row, column }) => `${row},${column}`))
  const isWritten = ({ row, column }: { row: number; column: number }) => written.has(`${row},${column}`)
  const changes: TextChange[] = []
  for (const carrier of formulas.shared) {
    if (carrier.text === '' || !isWritten(carrier)) continue
    const formulaAt = sharedFormula(carrier.text)
    for (const member of formulas.shared) {
      if (member.group !== carrier.group || member.text !== '' || isWritten(member)) continue
      const text = encodeEntities(formulaAt(member.row - carrier.row, member.column - carrier.column))
      changes.push({ start: member.start, end: member.end, text: `<${prefix}f>${text}</${prefix}f>` })
    }
  }
  return changes
}

function columnStyle(tag: string): ColumnStyle {
  const first = countAttribute(tag, 'min') ?? 1
  return { first: first - 1, last: (countAttribute(tag, 'max') ?? first) - 1, style: attribute(tag, 'style') }
}

/** The namespace prefix of an element with its colon, or ''. */
function prefixOf(xml: string, place: TagPlace): string {
  return /^<([^\s<>/:]+:)/.exec(xml.slice(place.start, place.end))?.[1] ?? ''
}

function countWhile<T>(items: readonly T[], from: number, holds: (item: T) => boolean): number {
  let at = from
  while (at < items.length && holds(items[at])) at++
  return at
}
