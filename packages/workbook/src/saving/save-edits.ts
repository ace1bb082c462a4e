import { strToU8 } from 'fflate'
import { LAST_COLUMN, LAST_ROW } from '@excel-ai-chat/analysis'
import { defaultLimits, type ReadLimits } from '../limits.ts'
import { damaged, RefusedFile, tooLarge } from '../refusal.ts'
import type { CellEdit, WorkbookFile, WorkbookSaving } from '../workbook-file.ts'
import { decodeXml } from '../xml/decode-xml.ts'
import { findWorkbook, sheetPaths, readXlsx } from '../xlsx/read-xlsx.ts'
import { OfficePackage } from '../zip/office-package.ts'
import { TablePart } from '../xlsx/table-part.ts'
import { storedFormula } from '../xlsx/stored-formula.ts'
import { inflateEntry } from '../zip/inflate-entry.ts'
import { writeZip, type ZipSource } from '../zip/write.ts'
import { arrayConsequences } from './array-formulas.ts'
import type { CellContent } from '../xlsx/cell-xml.ts'
import { patchSheet } from './patch-sheet.ts'
import { freeId, withElement, withFullCalculation, withoutElements } from './patch-workbook.ts'
import { sheetFormulas } from './sheet-formulas.ts'
import { renamedColumns, withColumnNames } from './sheet-tables.ts'
import { spillMetadataIndex, spillMetadataPart, spillMetadataType } from '../xlsx/spill-metadata.ts'

const longestText = 32_767

/**
 * Writes cells into a workbook of the .xlsx family and leaves everything else in it byte for byte as it was: charts, pivots, formats,
 * macros and parts that nobody here understands. Excel calculates all formulas anew when it opens the result.
 * @param original the file as it was opened
 * @param edits the last one counts where two are for one cell
 * @returns the new file with what was not kept, to be told before it is handed over; or why it was not written
 */
export async function saveEdits(
  original: Uint8Array,
  edits: readonly CellEdit[],
  limits?: Partial<ReadLimits>,
): Promise<WorkbookSaving> {
  try {
    const editing = new Editing(original, { ...defaultLimits, ...limits })
    editing.apply(edits)
    return { ok: true, bytes: editing.write(), losses: editing.losses }
  } catch (error) {
    if (error instanceof RefusedFile) return { ok: false, refusal: error.refusal }
    throw error
  }
}

/** One workbook while edits are written into it: the parts that change, by path. */
class Editing {
  readonly losses: string[] = []
  readonly #limits: ReadLimits
  readonly #source: OfficePackage
  readonly #workbook: WorkbookFile
  readonly #workbookPath: string
  readonly #changed = new Map<string, string>()
  readonly #removed = new Set<string>()
  #spillMetadata: number | undefined

  constructor(bytes: Uint8Array, limits: ReadLimits) {
    // Reading it whole first refuses what is damaged, so that nothing is patched that was not understood.
    this.#limits = limits
    this.#workbook = readXlsx(bytes, '', limits)
    this.#source = new OfficePackage(bytes, limits)
    this.#workbookPath = findWorkbook(this.#source)
  }

  apply(edits: readonly CellEdit[]): void {
    if (this.#source.entries.some(({ name }) => name.startsWith('_xmlsignatures/'))) {
      this.losses.push('The digital signature of this workbook is no longer valid once a cell is changed.')
    }
    if (edits.some(({ formula }) => formula !== undefined && storedFormula(formula).spills)) this.#prepareSpills()
    const paths = sheetPaths(this.#source, this.#workbookPath, this.#limits)
    for (const [sheet, sheetEdits] of bySheet(edits)) {
      const path = paths.get(sheet.toLowerCase())
      if (path === undefined) throw new RefusedFile('unsupported', `This workbook has no sheet called ${sheet}.`)
      this.#editSheet(sheet, path, sheetEdits)
    }
    this.#dropCalculationChain()
    this.#change(this.#workbookPath, withFullCalculation)
  }

  write(): Uint8Array {
    const sources: ZipSource[] = []
    const changed = new Map([...this.#changed].map(([path, text]) => [path.toLowerCase(), text]))
    for (const entry of this.#source.entries) {
      const key = entry.name.toLowerCase()
      const text = changed.get(key)
      changed.delete(key)
      if (this.#removed.has(key)) continue
      sources.push(text === undefined ? { from: this.#source.bytes, entry } : { name: entry.name, data: strToU8(text) })
    }
    for (const [path, text] of changed) sources.push({ name: path, data: strToU8(text) })
    return writeZip(sources)
  }

  #editSheet(name: string, path: string, edits: readonly CellContent[]): void {
    const xml = this.#text(path)
    const formulas = sheetFormulas(xml)
    const cells = [...edits, ...arrayConsequences(formulas.arrays, edits)]
    this.#changed.set(path, patchSheet(xml, cells, formulas, this.#spillMetadata))
    const sheet = this.#workbook.sheets.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase())
    const merged = edits.some(({ row, column }) =>
      sheet?.merges.some(
        ({ top, left, bottom, right }) =>
          row >= top && row <= bottom && column >= left && column <= right && (row > top || column > left),
      ),
    )
    if (merged) this.losses.push(`On ${name} a cell is written that a merged area hides: its value cannot be seen.`)
    this.#renameTableColumns(path, edits)
  }

  #renameTableColumns(sheetPath: string, edits: readonly CellContent[]): void {
    for (const link of this.#source.relationships(sheetPath)) {
      if (link.type !== 'table' || link.path === undefined || this.#source.find(link.path) === undefined) continue
      const table = new TablePart()
      this.#source.scan(link.path, table)
      const renamed = renamedColumns(table, edits)
      if (renamed.size === 0) continue
      this.#change(link.path, (xml) => withColumnNames(xml, table, renamed))
      const names = [...renamed.keys()].map((i) => table.columns[i]).join(', ')
      this.losses.push(
        `Formulas that name the column ${names} of the table ${table.name} will not find it under its new name.`,
      )
    }
  }

  /** Excel takes a workbook for damaged whose chain names a cell without a formula, and makes a new chain when there is none. */
  #dropCalculationChain(): void {
    const link = this.#source.relationships(this.#workbookPath).find(({ type }) => type === 'calcChain')
    if (link?.path === undefined) return
    const { path } = link
    this.#removed.add(path.toLowerCase())
    this.#change(relationshipsPath(this.#workbookPath), (xml) =>
      withoutElements(xml, 'Relationship', (tag) => tag.includes('/calcChain"') || tag.includes("/calcChain'")),
    )
    this.#change('[Content_Types].xml', (xml) =>
      withoutElements(xml, 'Override', (tag) => tag.toLowerCase().includes(`/${path.toLowerCase()}`)),
    )
  }

  #prepareSpills(): void {
    const link = this.#source.relationships(this.#workbookPath).find(({ type }) => type === 'sheetMetadata')
    if (link?.path !== undefined) {
      this.#spillMetadata = spillMetadataIndex(this.#text(link.path))
      if (this.#spillMetadata === undefined) {
        this.losses.push('A formula that gives several values is saved as one that is entered into a single cell.')
      }
      return
    }
    this.#spillMetadata = 1
    const folder = this.#workbookPath.slice(0, this.#workbookPath.lastIndexOf('/') + 1)
    this.#changed.set(`${folder}metadata.xml`, spillMetadataPart)
    this.#change(relationshipsPath(this.#workbookPath), (xml) =>
      withElement(
        xml,
        'Relationship',
        `Id="${freeId(xml)}" Type="${spillMetadataType.relationship}" Target="metadata.xml"`,
      ),
    )
    this.#change('[Content_Types].xml', (xml) =>
      withElement(xml, 'Override', `PartName="/${folder}metadata.xml" ContentType="${spillMetadataType.content}"`),
    )
  }

  #change(path: string, change: (xml: string) => string): void {
    this.#changed.set(path, change(this.#changed.get(path) ?? this.#text(path)))
  }

  #text(path: string): string {
    const entry = this.#source.find(path)
    if (entry === undefined) throw damaged(`the part ${path} is missing`)
    const pieces: string[] = []
    const decode = decodeXml((text) => pieces.push(text))
    inflateEntry(this.#source.bytes, entry, decode)
    // What is written is UTF-8, whatever the part was.
    return pieces.join('').replace(/^(<\?xml[^>]*?encoding\s*=\s*)(?:"[^"]*"|'[^']*')/, '$1"UTF-8"')
  }
}

/** @throws RefusedFile for text longer than a cell holds; RangeError for a cell outside a worksheet */
function bySheet(edits: readonly CellEdit[]): Map<string, CellContent[]> {
  const sheets = new Map<string, Map<string, CellContent>>()
  for (const { sheet, row, column, value, formula } of edits) {
    if (!(row >= 0 && row <= LAST_ROW && column >= 0 && column <= LAST_COLUMN)) throw new RangeError('no such cell')
    if (typeof value === 'string' && value.length > longestText) {
      throw tooLarge(`A text is longer than the ${longestText} characters that a cell holds`)
    }
    const cells = sheets.get(sheet) ?? new Map<string, CellContent>()
    cells.set(`${row},${column}`, { row, column, value, formula })
    sheets.set(sheet, cells)
  }
  return new Map([...sheets].map(([sheet, cells]) => [sheet, [...cells.values()]]))
}

function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/')
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`
}
