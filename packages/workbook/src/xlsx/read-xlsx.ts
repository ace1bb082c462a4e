import type { ReadLimits } from '../limits.ts'
import { damaged, RefusedFile } from '../refusal.ts'
import type { CellComment, WorkbookFile, Worksheet } from '../workbook-file.ts'
import type { XmlListener } from '../xml/scan-xml.ts'
import { CellBudget } from '../sheet/cell-grid.ts'
import { CommentsPart } from './comments-part.ts'
import { shownFormula } from './function-prefixes.ts'
import { NumberFormats } from './number-formats.ts'
import { OfficePackage, type Relationship } from '../zip/office-package.ts'
import { SharedStrings } from './shared-strings.ts'
import { SharedFormulaBudget } from './shared-formula.ts'
import { SheetPart, type SheetSurroundings } from './sheet-part.ts'
import { TablePart } from './table-part.ts'
import { expectRoot, TextBudget } from '../sheet/text-element.ts'
import { PeoplePart, ThreadsPart } from './threads-part.ts'
import { WorkbookPart } from './workbook-part.ts'

type Table = WorkbookFile['tables'][number]

/**
 * Reads a workbook of the Office Open XML family that has sheets of XML: .xlsx, .xlsm, .xltx, .xltm.
 * Only the parts that are needed are unpacked; macros, pictures and links to elsewhere are never touched.
 * @throws RefusedFile
 */
export function readXlsx(bytes: Uint8Array, fileName: string, limits: ReadLimits): WorkbookFile {
  const source = new OfficePackage(bytes, limits)
  const workbookPath = findWorkbook(source)
  const part = new WorkbookPart(limits)
  source.scan(workbookPath, part)
  expectRoot(part.root, 'workbook', workbookPath)
  const links = source.relationships(workbookPath)
  const around = readSurroundings(source, links, part.date1904, limits)

  const sheets: Worksheet[] = []
  const tables: Table[] = []
  const paths = new Set<string>()
  const remarks = [...macroRemarks(source)]
  for (const entry of part.sheets) {
    const link = links.find((candidate) => candidate.id === entry.relationshipId)
    if (link?.path === undefined) throw damaged(`the sheet ${entry.name} is missing`)
    if (link.type !== 'worksheet') {
      remarks.push(`${entry.name} is ${sheetKinds[link.type] ?? 'a sheet without cells'} and is not shown.`)
      continue
    }
    if (paths.has(link.path)) throw damaged('two of its sheets are one and the same part')
    paths.add(link.path)
    const read = readSheet(source, entry.name, link.path, around)
    sheets.push({ ...read.sheet, hidden: entry.hidden })
    tables.push(...read.tables)
    if (read.longFormulas > 0)
      remarks.push(`On ${entry.name} formulas that are too long were left out; their last values are shown.`)
  }
  if (sheets.length === 0) throw new RefusedFile('empty', 'This workbook has no sheet with cells.')
  return {
    name: fileName,
    sheets,
    names: part.names.map(({ name, refersTo, sheetIndex }) => ({
      name,
      refersTo: shownFormula(refersTo),
      sheet: sheetIndex === undefined ? undefined : part.sheets[sheetIndex]?.name,
    })),
    tables,
    date1904: part.date1904,
    remarks,
  }
}

const sheetKinds: Readonly<Record<string, string>> = {
  chartsheet: 'a chart on a sheet of its own',
  dialogsheet: 'a dialog sheet',
  xlMacrosheet: 'a sheet of Excel 4 macros',
  xlIntlMacrosheet: 'a sheet of Excel 4 macros',
}

/**
 * @returns the path of the workbook part
 * @throws RefusedFile when the package holds something else
 */
export function findWorkbook(source: OfficePackage): string {
  const main = source.relationships('').find((link) => link.type === 'officeDocument')
  if (main?.path !== undefined && /\.xml$/i.test(main.path) && !/^(?:word|ppt)\//i.test(main.path)) return main.path
  for (const [marker, what] of otherContainers) {
    if (source.find(marker) !== undefined) throw new RefusedFile('unsupported', what)
  }
  throw new RefusedFile(
    'unsupported',
    'This file is a zip archive but no workbook. Unpack it and open the workbook in it.',
  )
}

/** Parts that tell what a container is that holds no workbook of ours. */
const otherContainers: readonly (readonly [string, string])[] = [
  [
    'xl/workbook.bin',
    'This is a binary workbook (.xlsb), which is not read here. Open it in Excel, save it as .xlsx and try again.',
  ],
  ['word/document.xml', 'This is a Word document, not a workbook. Open an .xlsx or .csv file.'],
  ['ppt/presentation.xml', 'This is a PowerPoint presentation, not a workbook. Open an .xlsx or .csv file.'],
  ['mimetype', 'This is an OpenDocument file. Only spreadsheets with a name that ends in .ods are read.'],
]

/** The part of each worksheet, by its name in lower case. */
export function sheetPaths(source: OfficePackage, workbookPath: string, limits: ReadLimits): Map<string, string> {
  const part = new WorkbookPart(limits)
  source.scan(workbookPath, part)
  const links = source.relationships(workbookPath)
  const paths = new Map<string, string>()
  for (const { name, relationshipId } of part.sheets) {
    const link = links.find(({ id }) => id === relationshipId)
    if (link?.path !== undefined && link.type === 'worksheet') paths.set(name.toLowerCase(), link.path)
  }
  return paths
}

function macroRemarks(source: OfficePackage): string[] {
  const hasMacros = source.entries.some((entry) => /(?:^|\/)vbaProject\.bin$/i.test(entry.name))
  return hasMacros ? ['This workbook has macros. They were left out: nothing in a file is ever run here.'] : []
}

function readSurroundings(
  source: OfficePackage,
  links: readonly Relationship[],
  date1904: boolean,
  limits: ReadLimits,
): SheetSurroundings {
  const textBudget = new TextBudget(limits.text)
  const strings = new SharedStrings(limits, textBudget)
  const formats = new NumberFormats()
  scanLinked(source, links, 'sharedStrings', strings)
  scanLinked(source, links, 'styles', formats)
  const people = new PeoplePart(limits)
  scanLinked(source, links, 'person', people)
  return {
    texts: strings.texts,
    formats: formats.byStyle,
    people: people.names,
    date1904,
    limits,
    textBudget,
    formulaBudget: new SharedFormulaBudget(),
    cellBudget: new CellBudget(limits.cells),
  }
}

function scanLinked(source: OfficePackage, links: readonly Relationship[], type: string, listener: XmlListener): void {
  const path = links.find((link) => link.type === type)?.path
  if (path !== undefined && source.find(path) !== undefined) source.scan(path, listener)
}

function readSheet(source: OfficePackage, name: string, path: string, around: SheetSurroundings) {
  const part = new SheetPart(name, around)
  source.scan(path, part)
  expectRoot(part.root, 'worksheet', path)
  const cells = part.grid.finish()
  let comments: CellComment[] = []
  let threads: CellComment[] = []
  const tables: Table[] = []
  for (const link of source.relationships(path)) {
    if (link.path === undefined || source.find(link.path) === undefined) continue
    if (link.type === 'comments') {
      const notes = new CommentsPart(around.limits, around.textBudget)
      source.scan(link.path, notes)
      comments = notes.comments
    } else if (link.type === 'threadedComment') {
      const thread = new ThreadsPart(around.limits, around.textBudget, around.people)
      source.scan(link.path, thread)
      threads = thread.comments()
    } else if (link.type === 'table') {
      const table = new TablePart()
      source.scan(link.path, table)
      const { name: tableName, area, columns, headerRow, totalsRow } = table
      if (tableName !== undefined && area !== undefined) {
        tables.push({ name: tableName, area: { ...area, sheet: name }, columns, headerRow, totalsRow })
      }
    }
  }
  const sheet: Omit<Worksheet, 'hidden'> = {
    name,
    ...cells,
    merges: part.merges,
    hiddenRows: [...part.hiddenRows].filter((row) => row < cells.rowCount).sort((a, b) => a - b),
    hiddenColumns: hiddenColumns(part, cells.columnCount),
    comments: mergedComments(comments, threads),
  }
  return { sheet, tables, longFormulas: part.longFormulas }
}

/** A thread replaces the note that stands in for it in older programs. */
function mergedComments(notes: readonly CellComment[], threads: readonly CellComment[]): CellComment[] | undefined {
  const threaded = new Set(threads.map(({ row, column }) => `${row},${column}`))
  const all = [...notes.filter(({ row, column }) => !threaded.has(`${row},${column}`)), ...threads]
  return all.length === 0 ? undefined : all.sort((a, b) => a.row - b.row || a.column - b.column)
}

function hiddenColumns(part: SheetPart, columnCount: number): number[] {
  const hidden: number[] = []
  // A hostile file repeats overlapping spans: no column is visited twice.
  for (const { first, last } of part.hiddenColumns.toSorted((a, b) => a.first - b.first)) {
    const next = Math.max(first, (hidden.at(-1) ?? -1) + 1)
    for (let column = next; column <= last && column < columnCount; column++) hidden.push(column)
  }
  return hidden
}
