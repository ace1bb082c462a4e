import type { ReadLimits } from '../limits.ts'
import { damaged, tooLarge } from '../refusal.ts'
import { attribute, countAttribute, flagAttribute } from '../xml/attributes.ts'
import type { XmlListener } from '../xml/scan-xml.ts'
import { TextElement } from '../sheet/text-element.ts'

export interface SheetEntry {
  readonly name: string
  readonly relationshipId: string
  readonly hidden: boolean
}

export interface DefinedName {
  readonly name: string
  readonly refersTo: string
  /** Position among the sheets, for a name of one sheet. */
  readonly sheetIndex: number | undefined
}

/** The workbook part (ECMA-376 18.2): sheets in order, names, date system. */
export class WorkbookPart implements XmlListener {
  readonly sheets: SheetEntry[] = []
  readonly names: DefinedName[] = []
  date1904 = false
  root: string | undefined
  readonly #limits: ReadLimits
  readonly #text: TextElement
  #name: { name: string; sheetIndex: number | undefined } | undefined

  constructor(limits: ReadLimits) {
    this.#limits = limits
    this.#text = new TextElement(limits.cellText)
  }

  open(name: string, tag: string): void {
    this.root ??= name
    if (name === 'workbookPr') this.date1904 = flagAttribute(tag, 'date1904') ?? false
    else if (name === 'sheet') this.#addSheet(tag)
    else if (name === 'definedName') {
      this.#name = { name: attribute(tag, 'name') ?? '', sheetIndex: countAttribute(tag, 'localSheetId') }
    }
  }

  close(name: string): void {
    if (name !== 'definedName' || this.#name === undefined) return
    const refersTo = this.#text.take().trim()
    // Print areas, filters and the like are Excel's own bookkeeping.
    if (this.#name.name !== '' && refersTo !== '' && !this.#name.name.startsWith('_xlnm.')) {
      this.names.push({ ...this.#name, refersTo })
      if (this.names.length > this.#limits.items) throw tooLarge('This workbook defines too many names')
    }
    this.#name = undefined
  }

  text(text: string, literal: boolean): void {
    if (this.#name !== undefined) this.#text.add(text, literal)
  }

  #addSheet(tag: string): void {
    const name = attribute(tag, 'name')
    if (name === undefined || name === '') throw damaged('a sheet has no name')
    if (this.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
      throw damaged(`two sheets are called ${name}`)
    }
    const state = attribute(tag, 'state')
    this.sheets.push({
      name,
      relationshipId: attribute(tag, 'id') ?? '',
      hidden: state === 'hidden' || state === 'veryHidden',
    })
    if (this.sheets.length > this.#limits.sheets) {
      throw tooLarge(`This workbook has more than ${this.#limits.sheets} sheets`)
    }
  }
}
