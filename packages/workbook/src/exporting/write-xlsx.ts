import { strToU8 } from 'fflate'
import type { WorkbookFile } from '../workbook-file.ts'
import { encodeEntities } from '../xml/entities.ts'
import { storedFormula } from '../xlsx/stored-formula.ts'
import { spillMetadataPart, spillMetadataType } from '../xlsx/spill-metadata.ts'
import { writeZip } from '../zip/write.ts'
import { NumberStyles } from './number-styles.ts'
import { sheetXml, tableXml } from './sheet-xml.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageLinks = 'http://schemas.openxmlformats.org/package/2006/relationships'
const contentTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/**
 * A new .xlsx file from a workbook that came from somewhere else: a text file, or the sample. Text is written as text,
 * whatever it begins with. For a file that was .xlsx already, `saveEdits` keeps what a `WorkbookFile` does not hold.
 * Comments are not written.
 */
export function writeXlsx(workbook: WorkbookFile): Uint8Array {
  const styles = new NumberStyles()
  const parts = new Map<string, string>()
  const overrides: [string, string][] = [
    ['xl/workbook.xml', `${contentTypes}.sheet.main+xml`],
    ['xl/styles.xml', `${contentTypes}.styles+xml`],
    ['xl/metadata.xml', spillMetadataType.content],
  ]
  let tableCount = 0
  workbook.sheets.forEach((sheet, i) => {
    const path = `xl/worksheets/sheet${i + 1}.xml`
    const tables = workbook.tables.filter(({ area }) => area.sheet === sheet.name)
    const targets = tables.map((table): [string, string] => {
      tableCount++
      parts.set(`xl/tables/table${tableCount}.xml`, tableXml(table, tableCount))
      overrides.push([`xl/tables/table${tableCount}.xml`, `${contentTypes}.table+xml`])
      return ['table', `../tables/table${tableCount}.xml`]
    })
    parts.set(
      path,
      sheetXml(
        sheet,
        styles,
        targets.map((_, t) => `rId${t + 1}`),
      ),
    )
    if (targets.length > 0) parts.set(`xl/worksheets/_rels/sheet${i + 1}.xml.rels`, relationships(targets))
    overrides.push([path, `${contentTypes}.worksheet+xml`])
  })
  parts.set('xl/workbook.xml', workbookXml(workbook))
  parts.set('xl/styles.xml', styles.part())
  parts.set('xl/metadata.xml', spillMetadataPart.slice(declaration.length))
  parts.set(
    'xl/_rels/workbook.xml.rels',
    relationships([
      ...workbook.sheets.map((_, i): [string, string] => ['worksheet', `worksheets/sheet${i + 1}.xml`]),
      ['styles', 'styles.xml'],
      ['sheetMetadata', 'metadata.xml'],
    ]),
  )
  parts.set('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']]))
  parts.set('[Content_Types].xml', contentTypesXml(overrides))
  // Readers that stream look for the content types first.
  const paths = [...parts.keys()].toReversed()
  return writeZip(paths.map((name) => ({ name, data: strToU8(declaration + (parts.get(name) ?? '')) })))
}

function workbookXml({ sheets, names, date1904 }: WorkbookFile): string {
  const entries = sheets.map(
    ({ name, hidden }, i) =>
      `<sheet name="${encodeEntities(name)}" sheetId="${i + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
  )
  const defined = names.map(({ name, refersTo, sheet }) => {
    const index = sheets.findIndex((candidate) => candidate.name === sheet)
    const local = index === -1 ? '' : ` localSheetId="${index}"`
    return `<definedName name="${encodeEntities(name)}"${local}>${encodeEntities(storedFormula(refersTo).text)}</definedName>`
  })
  return (
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${links}">` +
    (date1904 ? '<workbookPr date1904="1"/>' : '') +
    `<sheets>${entries.join('')}</sheets>` +
    (defined.length === 0 ? '' : `<definedNames>${defined.join('')}</definedNames>`) +
    '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'
  )
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const items = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${links}/${type}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${packageLinks}">${items.join('')}</Relationships>`
}

function contentTypesXml(overrides: readonly (readonly [string, string])[]): string {
  const items = overrides.map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`)
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${items.join('')}</Types>`
  )
}
