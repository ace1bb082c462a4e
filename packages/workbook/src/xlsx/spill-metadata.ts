import { attribute } from '../xml/attributes.ts'
import { findTags } from '../xml/find-tags.ts'

/** What a workbook must carry so that a formula may spill ([MS-XLSX], CT_DynamicArrayProperties): one kind of cell metadata, one entry of it. */
export const spillMetadataPart =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">' +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" ' +
  'splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">' +
  '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>'

export const spillMetadataType = {
  relationship: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata',
  content: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml',
} as const

/** The number that `cm` of a spilling formula must have in a workbook that has metadata already; undefined when it has none of the kind. */
export function spillMetadataIndex(xml: string): number | undefined {
  let types = 0
  let spillType = 0
  let blocks = 0
  let inCells = false
  for (const { name, kind, tag } of findTags(xml)) {
    if (kind === 'close') {
      if (name === 'cellMetadata') inCells = false
    } else if (name === 'metadataType') {
      types++
      if (attribute(tag, 'name') === 'XLDAPR') spillType = types
    } else if (name === 'cellMetadata') inCells = true
    else if (inCells && name === 'bk') blocks++
    else if (inCells && name === 'rc' && spillType > 0 && attribute(tag, 't') === String(spillType)) return blocks
  }
  return undefined
}
