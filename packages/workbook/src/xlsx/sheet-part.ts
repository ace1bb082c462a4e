import type { Area, CellValue } from '@excel-ai-chat/analysis'
import type { ReadLimits } from '../limits.ts'
import { damaged, tooLarge } from '../refusal.ts'
import { attribute, countAttribute, flagAttribute } from '../xml/attributes.ts'
import type { XmlListener } from '../xml/scan-xml.ts'
import { type CellBudget, CellGrid } from '../sheet/cell-grid.ts'
import { columnOf, parseAreaReference, rowOf } from '../sheet/cell-reference.ts'
import { CellTag } from './cell-tag.ts'
import { shownFormula } from './function-prefixes.ts'
import { serialOfIsoDate } from '../dates/serial-of-iso-date.ts'
import { type SharedFormula, type SharedFormulaBudget, sharedFormula } from './shared-formula.ts'
import { cellText, type TextBudget, TextElement } from '../sheet/text-element.ts'

/** What a sheet part needs from the rest of the workbook. */
export interface SheetSurroundings {
  readonly texts: readonly string[]
  readonly formats: readonly (string | undefined)[]
  /** Names of the authors of threaded comments, by id. */
  readonly people: ReadonlyMap<string, string>
  readonly date1904: boolean
  readonly limits: ReadLimits
  readonly cellBudget: CellBudget
  readonly textBudget: TextBudget
  readonly formulaBudget: SharedFormulaBudget
}

interface SharedGroup {
  readonly row: number
  readonly column: number
  readonly formula: string
  /** Prepared when the second cell asks for it. */
  at: SharedFormula | undefined
}

/** Excel stops at 8,192 characters; stored names of functions make it somewhat more. */
const longestFormula = 32_768

/** One worksheet part (ECMA-376 18.3): cells, merged areas, hidden rows and columns. */
export class SheetPart implements XmlListener {
  root: string | undefined
  readonly merges: Area[] = []
  readonly hiddenRows = new Set<number>()
  readonly hiddenColumns: { readonly first: number; readonly last: number }[] = []
  readonly grid: CellGrid
  /** Formulas that were left out for their length. */
  longFormulas = 0
  readonly #around: SheetSurroundings
  readonly #groups = new Map<number, SharedGroup>()
  readonly #value: TextElement
  readonly #formula: TextElement
  /** What character data belongs to at the moment. */
  #target: TextElement | undefined
  #row = -1
  #column = -1
  readonly #cell = new CellTag()
  #formulaTag: string | undefined
  #hasValue = false
  #hasCells = false
  #inCells = false
  #inPhonetic = false

  constructor(name: string, around: SheetSurroundings) {
    this.#around = around
    this.grid = new CellGrid(name, around.cellBudget)
    this.#value = new TextElement(around.limits.cellText)
    this.#formula = new TextElement(around.limits.cellText)
  }

  open(name: string, tag: string): void {
    if (this.#inCells) return this.#openInCells(name, tag)
    // Extensions after the cells have elements of the same names, for formulas of conditional formats and places of controls.
    switch (name) {
      case 'sheetData':
        if (this.#hasCells) throw damaged('a sheet has its cells twice')
        this.#hasCells = true
        this.#inCells = true
        return
      case 'col':
        return this.#addColumns(tag)
      case 'mergeCell':
        return this.#addMerge(tag)
      default:
        this.root ??= name
    }
  }

  close(name: string): void {
    if (!this.#inCells) return
    if (name === 'v' || name === 't' || name === 'f') this.#target = undefined
    else if (name === 'c') this.#closeCell()
    else if (name === 'rPh') this.#inPhonetic = false
    else if (name === 'sheetData') this.#inCells = false
  }

  text(text: string, literal: boolean): void {
    this.#target?.add(text, literal)
  }

  #openInCells(name: string, tag: string): void {
    switch (name) {
      case 'c':
        return this.#openCell(tag)
      case 'v':
      case 't':
        if (this.#inPhonetic) return
        this.#hasValue = true
        this.#target = this.#value
        return
      case 'f':
        this.#formulaTag = tag
        this.#target = this.#formula
        return
      case 'row':
        return this.#openRow(tag)
      case 'rPh':
        this.#inPhonetic = true
    }
  }

  #openRow(tag: string): void {
    const number = attribute(tag, 'r')
    if (number === undefined) this.#row++
    else {
      const row = /^\d{1,7}$/.test(number) ? Number(number) - 1 : -1
      if (row < 0 || row > 1_048_575) throw damaged(`there is a row numbered ${number.slice(0, 20)}`)
      this.#row = row
    }
    this.#column = -1
    if (flagAttribute(tag, 'hidden') === true) this.hiddenRows.add(this.#row)
  }

  #openCell(tag: string): void {
    const cell = this.#cell
    cell.read(tag)
    if (cell.position >= 0) {
      this.#row = rowOf(cell.position)
      this.#column = columnOf(cell.position)
    } else if (cell.reference === undefined) this.#column++
    else throw damaged(`there is a cell called ${cell.reference.slice(0, 20)}`)
    this.#formulaTag = undefined
    this.#hasValue = false
  }

  #closeCell(): void {
    const text = this.#hasValue ? this.#value.take() : undefined
    const formula = this.#formulaTag === undefined ? undefined : this.#formulaText(this.#formulaTag)
    // Cells that are only formatted do not count as used.
    if (text === undefined && formula === undefined) return
    const value = text === undefined ? '' : this.#cellValue(text)
    if (value === '' && formula === undefined) return
    // Shared texts were counted once, where they stand.
    if (typeof value === 'string' && this.#cell.type !== 's') this.#around.textBudget.spend(value.length)
    this.grid.set(this.#row, this.#column, value, formula, this.#around.formats[this.#cell.style])
  }

  #cellValue(text: string): CellValue {
    switch (this.#cell.type) {
      case 's': {
        const index = Number(text)
        const shared = Number.isInteger(index) && text !== '' ? this.#around.texts[index] : undefined
        if (shared === undefined) throw damaged('a cell points at a text that is not there')
        return shared
      }
      case 'str':
      case 'inlineStr':
        return cellText(text)
      case 'b':
        return text.trim() === '1' || text.trim() === 'true'
      case 'e':
        return text.trim()
      case 'd':
        return serialOfIsoDate(text, this.#around.date1904) ?? text
      default:
        return numberOrText(text)
    }
  }

  #formulaText(tag: string): string | undefined {
    const written = this.#formula.take()
    if (written.length > longestFormula) {
      this.longFormulas++
      return undefined
    }
    const group = attribute(tag, 't') === 'shared' ? countAttribute(tag, 'si') : undefined
    if (group !== undefined && written === '') return this.#sharedText(group)
    if (written === '') return undefined
    const formula = shownFormula(written)
    this.#around.textBudget.spend(formula.length)
    if (group !== undefined) this.#groups.set(group, { row: this.#row, column: this.#column, formula, at: undefined })
    return `=${formula}`
  }

  #sharedText(index: number): string | undefined {
    const group = this.#groups.get(index)
    if (group === undefined) return undefined
    if (group.at === undefined) {
      if (!this.#around.formulaBudget.take(group.formula)) {
        this.longFormulas++
        return undefined
      }
      group.at = sharedFormula(group.formula)
    }
    const formula = group.at(this.#row - group.row, this.#column - group.column)
    this.#around.textBudget.spend(formula.length)
    return `=${formula}`
  }

  #addColumns(tag: string): void {
    const first = countAttribute(tag, 'min')
    const last = countAttribute(tag, 'max')
    if (first === undefined || last === undefined || flagAttribute(tag, 'hidden') !== true) return
    this.hiddenColumns.push({ first: Math.max(first, 1) - 1, last: Math.min(last, 16_384) - 1 })
    if (this.hiddenColumns.length > 16_384) throw damaged('it hides more columns than a sheet has')
  }

  #addMerge(tag: string): void {
    const area = parseAreaReference(attribute(tag, 'ref') ?? '')
    if (area === undefined) throw damaged('a merged area has no valid address')
    this.merges.push(area)
    if (this.merges.length > this.#around.limits.items)
      throw tooLarge('A sheet of this workbook has too many merged cells')
  }
}

/** A number as xsd:double writes it. What JavaScript alone would read (`0x1F`, `Infinity`), and what overflows, stays text. */
function numberOrText(text: string): CellValue {
  const number = Number(text)
  if (Number.isFinite(number) && (number !== 0 || text.trim() !== '') && !/[xob]/i.test(text)) return number
  return text.trim()
}
