import { type Area, LAST_COLUMN, LAST_ROW } from '@excel-ai-chat/analysis'
import type { ReadLimits } from '../limits.ts'
import { damaged, tooLarge } from '../refusal.ts'
import type { CellComment, WorkbookFile, Worksheet } from '../workbook-file.ts'
import { attribute, countAttribute } from '../xml/attributes.ts'
import type { XmlListener } from '../xml/scan-xml.ts'
import { CellBudget, CellGrid } from '../sheet/cell-grid.ts'
import { TextBudget, TextElement } from '../sheet/text-element.ts'
import { type OdsCell, odsCell } from './cell-value.ts'
import { excelReference, formulaOfOpenFormula } from './shown-formula.ts'

interface OpenSheet {
  readonly name: string
  readonly hidden: boolean
  readonly grid: CellGrid
  readonly merges: Area[]
  readonly hiddenRows: number[]
  readonly hiddenColumns: number[]
  readonly comments: CellComment[]
}

/** Elements inside a cell whose text is not the cell's. */
const apart = new Set(['annotation', 'frame', 'custom-shape', 'g', 'object', 'rect', 'line', 'control'])

/** `content.xml` of an OpenDocument spreadsheet (OpenDocument 1.3 part 3, 9): every table is a sheet. */
export class ContentPart implements XmlListener {
  readonly sheets: Worksheet[] = []
  readonly names: WorkbookFile['names'][number][] = []
  isSpreadsheet = false
  readonly #limits: ReadLimits
  readonly #cellBudget: CellBudget
  readonly #textBudget: TextBudget
  readonly #hiddenStyles = new Set<string>()
  readonly #text: TextElement
  #style: string | undefined
  #sheet: OpenSheet | undefined
  #row = 0
  #column = 0
  #rowRepeat = 1
  /** The cells with content of the row that is open, to be written once for each repetition. */
  #cells: { column: number; cell: OdsCell; formula: string | undefined }[] = []
  #cell: string | undefined
  #paragraphs = 0
  #inParagraph = false
  #apart: { element: string; note: string | undefined } | undefined
  #apartDepth = 0

  constructor(limits: ReadLimits) {
    this.#limits = limits
    this.#cellBudget = new CellBudget(limits.cells)
    this.#textBudget = new TextBudget(limits.text)
    this.#text = new TextElement(limits.cellText)
  }

  open(name: string, tag: string): void {
    if (this.#apart !== undefined) return this.#openApart(name)
    switch (name) {
      case 'spreadsheet':
        this.isSpreadsheet = true
        return
      case 'style':
        this.#style = attribute(tag, 'name')
        return
      case 'table-properties':
        if (attribute(tag, 'display') === 'false' && this.#style !== undefined) this.#hiddenStyles.add(this.#style)
        return
      case 'table':
        return this.#openSheet(tag)
      case 'table-column':
        return this.#columns(tag)
      case 'table-row':
        return this.#openRow(tag)
      case 'table-cell':
      case 'covered-table-cell':
        this.#cell = tag
        this.#paragraphs = 0
        return
      case 'named-range':
        return this.#addName(tag)
      case 'p':
        if (this.#cell === undefined) return
        if (this.#paragraphs++ > 0) this.#text.add('\n', true)
        this.#inParagraph = true
        return
      case 's':
        if (this.#inParagraph) this.#text.add(' '.repeat(Math.min(countAttribute(tag, 'c') ?? 1, 1000)), true)
        return
      case 'tab':
        if (this.#inParagraph) this.#text.add('\t', true)
        return
      case 'line-break':
        if (this.#inParagraph) this.#text.add('\n', true)
        return
      default:
        if (this.#cell !== undefined && apart.has(name)) this.#apart = { element: name, note: this.#text.take() }
    }
  }

  close(name: string): void {
    if (this.#apart !== undefined) return this.#closeApart(name)
    if (name === 'p') this.#inParagraph = false
    else if (name === 'table-cell' || name === 'covered-table-cell') this.#closeCell(name)
    else if (name === 'table-row') this.#closeRow()
    else if (name === 'table') this.#closeSheet()
  }

  text(text: string, literal: boolean): void {
    if (this.#inParagraph) this.#text.add(literal ? text : text.replace(/\s+/g, ' '), literal)
  }

  #openApart(name: string): void {
    if (name === this.#apart?.element) this.#apartDepth++
    else if (name === 'p') this.#inParagraph = true
  }

  #closeApart(name: string): void {
    if (name === 'p') {
      this.#inParagraph = false
      this.#text.add('\n', true)
      return
    }
    if (name !== this.#apart?.element || this.#apartDepth-- > 0) return
    const inside = this.#text.take().trim()
    if (name === 'annotation' && inside !== '' && this.#sheet !== undefined) {
      this.#textBudget.spend(inside.length)
      this.#sheet.comments.push({ row: this.#row, column: this.#column, text: inside })
      if (this.#sheet.comments.length > this.#limits.items)
        throw tooLarge('A sheet of this workbook has too many comments')
    }
    this.#text.add(this.#apart.note ?? '', true)
    this.#apart = undefined
    this.#apartDepth = 0
  }

  #openSheet(tag: string): void {
    const name = attribute(tag, 'name')
    if (name === undefined || name === '' || this.#sheet !== undefined) throw damaged('a sheet has no name of its own')
    if (this.sheets.length >= this.#limits.sheets)
      throw tooLarge(`This workbook has more than ${this.#limits.sheets} sheets`)
    this.#sheet = {
      name,
      hidden: this.#hiddenStyles.has(attribute(tag, 'style-name') ?? ''),
      grid: new CellGrid(name, this.#cellBudget),
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      comments: [],
    }
    this.#row = 0
    this.#column = 0
  }

  #columns(tag: string): void {
    const repeat = countAttribute(tag, 'number-columns-repeated') ?? 1
    const end = Math.min(this.#column + repeat, LAST_COLUMN + 1)
    if (isHidden(tag)) for (let column = this.#column; column < end; column++) this.#sheet?.hiddenColumns.push(column)
    this.#column = end
  }

  #openRow(tag: string): void {
    this.#column = 0
    this.#cells = []
    this.#rowRepeat = Math.max(1, countAttribute(tag, 'number-rows-repeated') ?? 1)
    if (!isHidden(tag)) return
    const end = Math.min(this.#row + this.#rowRepeat, LAST_ROW + 1)
    for (let row = this.#row; row < end; row++) this.#sheet?.hiddenRows.push(row)
  }

  #closeCell(name: string): void {
    const tag = this.#cell ?? ''
    this.#cell = undefined
    const text = this.#text.take()
    const repeat = Math.max(1, countAttribute(tag, 'number-columns-repeated') ?? 1)
    const cell = odsCell(tag, text)
    const formula = formulaOfOpenFormula(attribute(tag, 'formula') ?? '')
    this.#addMerge(tag)
    if (name === 'table-cell' && (cell.value !== '' || formula !== undefined)) {
      if (this.#column + repeat > LAST_COLUMN + 1) throw damaged('a row has more cells than a sheet has columns')
      // Only what is in text is spent: numbers take the same room whatever they are.
      this.#textBudget.spend(
        ((typeof cell.value === 'string' ? cell.value.length : 0) + (formula?.length ?? 0)) * repeat,
      )
      for (let i = 0; i < repeat; i++) this.#cells.push({ column: this.#column + i, cell, formula })
    }
    this.#column += repeat
  }

  #closeRow(): void {
    if (this.#cells.length > 0 && this.#sheet !== undefined) {
      if (this.#row + this.#rowRepeat > LAST_ROW + 1) throw damaged('a sheet has more rows than there are')
      const last = this.#cells[this.#cells.length - 1].column
      this.#cellBudget.require((this.#row + this.#rowRepeat) * (last + 1), this.#sheet.name)
      for (let row = this.#row; row < this.#row + this.#rowRepeat; row++) {
        for (const { column, cell, formula } of this.#cells)
          this.#sheet.grid.set(row, column, cell.value, formula, cell.format)
      }
    }
    this.#row += this.#rowRepeat
  }

  #addMerge(tag: string): void {
    const columns = countAttribute(tag, 'number-columns-spanned') ?? 1
    const rows = countAttribute(tag, 'number-rows-spanned') ?? 1
    if ((columns <= 1 && rows <= 1) || this.#sheet === undefined) return
    const [top, left] = [this.#row, this.#column]
    const bottom = Math.min(top + Math.max(rows, 1) - 1, LAST_ROW)
    this.#sheet.merges.push({ top, left, bottom, right: Math.min(left + Math.max(columns, 1) - 1, LAST_COLUMN) })
    if (this.#sheet.merges.length > this.#limits.items)
      throw tooLarge('A sheet of this workbook has too many merged cells')
  }

  #addName(tag: string): void {
    const name = attribute(tag, 'name')
    const refersTo = excelReference(attribute(tag, 'cell-range-address') ?? '')
    if (name === undefined || refersTo === undefined) return
    this.names.push({ name, refersTo, sheet: this.#sheet?.name })
    if (this.names.length > this.#limits.items) throw tooLarge('This workbook defines too many names')
  }

  #closeSheet(): void {
    if (this.#sheet === undefined) return
    const { name, hidden, grid, merges, hiddenRows, hiddenColumns, comments } = this.#sheet
    const cells = grid.finish()
    this.sheets.push({
      name,
      ...cells,
      merges,
      hiddenRows: hiddenRows.filter((row) => row < cells.rowCount),
      hiddenColumns: hiddenColumns.filter((column) => column < cells.columnCount),
      hidden,
      comments: comments.length === 0 ? undefined : comments,
    })
    this.#sheet = undefined
  }
}

function isHidden(tag: string): boolean {
  const visibility = attribute(tag, 'visibility')
  return visibility === 'collapse' || visibility === 'filter'
}
