import type { CellValue } from '@excel-ai-chat/analysis'
import { unguardText } from '../exporting/formula-guard.ts'
import type { ReadLimits } from '../limits.ts'
import { RefusedFile, tooLarge } from '../refusal.ts'
import { decodeText } from '../text/decode-text.ts'
import type { WorkbookFile } from '../workbook-file.ts'
import { parseRecords } from './parse-records.ts'
import { findSeparator, type Separator } from './separator.ts'
import { typeColumns } from './type-columns.ts'

/**
 * Reads .csv, .tsv and .txt as a workbook of one sheet. Encoding and separator are found and stated; text that begins with `=` stays text.
 * @throws RefusedFile
 */
export function readDelimited(bytes: Uint8Array, fileName: string, limits: ReadLimits): WorkbookFile {
  const { text, encoding } = decodeText(bytes)
  if (text.includes('\0')) {
    throw new RefusedFile('unsupported', 'This is not a text file, whatever its name says. Open an .xlsx or .csv file.')
  }
  const separator = findSeparator(text, fileName, limits)
  const { rows, unclosed } = parseRecords(text.slice(separator.start), separator.separator, limits)
  while (rows.length > 0 && rows[rows.length - 1].every((field) => field === '')) rows.pop()
  if (rows.length === 0) throw new RefusedFile('empty', 'This file is empty: there is nothing in it to ask about.')
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 0)
  if (rows.length * columnCount > limits.cells) throw tooLarge(`This file reaches over more than ${limits.cells} cells`)

  const { values, formats } = typeColumns(rows, separator.separator)
  removeGuards(values)
  return {
    name: fileName,
    sheets: [
      {
        name: sheetName(fileName),
        values,
        numberFormat: formats.some((format) => format !== undefined) ? values.map(() => [...formats]) : undefined,
        rowCount: values.length,
        columnCount,
        merges: [],
        hiddenRows: [],
        hiddenColumns: [],
        hidden: false,
      },
    ],
    names: [],
    tables: [],
    date1904: false,
    remarks: remarks(separator, encoding, unclosed, columnCount),
  }
}

function removeGuards(values: CellValue[][]): void {
  for (const row of values) {
    for (let column = 0; column < row.length; column++) {
      const field = row[column]
      if (typeof field === 'string' && field !== '') row[column] = unguardText(field)
    }
  }
}

const separatorNames: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'vertical bar',
}

function remarks({ separator, by }: Separator, encoding: string, unclosed: boolean, columns: number): string[] {
  const said: string[] = []
  if (by === 'found' && separator !== ',') said.push(`Fields are separated by ${separatorNames[separator]}.`)
  if (by === 'assumed' && columns === 1) said.push('No separator was found, so the file is one column.')
  if (encoding !== 'UTF-8') said.push(`The text was read as ${encoding}.`)
  if (unclosed) said.push('A quotation mark is never closed: everything after it stands in one cell.')
  return said
}

/** The file's name as Excel names the sheet of a CSV: without folders and extension, 31 characters, none that a sheet name must not have. */
function sheetName(fileName: string): string {
  const plain = fileName
    .replace(/^.*[/\\]/, '')
    .replace(/\.[^.]*$/, '')
    .replace(/[\p{Cc}\p{Cf}:\\/?*[\]]/gu, '')
    .slice(0, 31)
    .replace(/^'+|'+$/g, '')
    .trim()
  return plain === '' ? 'Sheet1' : plain
}
