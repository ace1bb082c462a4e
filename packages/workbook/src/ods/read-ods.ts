import type { ReadLimits } from '../limits.ts'
import { damaged, passwordProtected, RefusedFile } from '../refusal.ts'
import type { WorkbookFile } from '../workbook-file.ts'
import { OfficePackage } from '../zip/office-package.ts'
import { ContentPart } from './content-part.ts'

/**
 * Reads an OpenDocument spreadsheet (.ods) as LibreOffice writes it. Dates count from 1899-12-30 as everywhere in practice;
 * number formats are the plainest of each kind of value.
 * @throws RefusedFile
 */
export function readOds(bytes: Uint8Array, fileName: string, limits: ReadLimits): WorkbookFile {
  const source = new OfficePackage(bytes, limits)
  if (isEncrypted(source)) throw passwordProtected()
  const content = new ContentPart(limits)
  source.scan('content.xml', content)
  if (!content.isSpreadsheet) {
    throw new RefusedFile('unsupported', 'This OpenDocument file is no spreadsheet. Open an .xlsx, .ods or .csv file.')
  }
  if (content.sheets.length === 0) throw damaged('it has no sheet')
  return {
    name: fileName,
    sheets: content.sheets,
    names: content.names,
    tables: [],
    date1904: false,
    remarks: ['Number formats of this .ods file were simplified.'],
  }
}

function isEncrypted(source: OfficePackage): boolean {
  const manifest = 'META-INF/manifest.xml'
  let encrypted = false
  if (source.find(manifest) === undefined) return encrypted
  source.scan(manifest, {
    open: (name) => {
      encrypted ||= name === 'encryption-data'
    },
    close: () => {},
    text: () => {},
  })
  return encrypted
}
