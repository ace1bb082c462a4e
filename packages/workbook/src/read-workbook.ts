import { readDelimited } from './csv/read-delimited.ts'
import { fileKind, holdsEncryptedPackage } from './file-kind.ts'
import { defaultLimits, type ReadLimits } from './limits.ts'
import { readOds } from './ods/read-ods.ts'
import { passwordProtected, RefusedFile, tooLarge } from './refusal.ts'
import type { WorkbookFile, WorkbookReading } from './workbook-file.ts'
import { readXlsx } from './xlsx/read-xlsx.ts'

/**
 * Reads a workbook: .xlsx, .xlsm, .ods, .csv, .tsv or .txt. What the file is, is told by its bytes; its name must not say otherwise.
 * Nothing in the file is run, fetched or evaluated: formulas and their last values come as they were saved, dates as serial numbers.
 * The call does its work at once and can take seconds for a large file: run it apart, with a time limit of its own (`timeoutRefusal`).
 * @returns the workbook, or why it was not opened; only a fault of this program throws
 */
export async function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  limits?: Partial<ReadLimits>,
): Promise<WorkbookReading> {
  try {
    return { ok: true, workbook: read(bytes, fileName, { ...defaultLimits, ...limits }) }
  } catch (error) {
    if (error instanceof RefusedFile) return { ok: false, refusal: error.refusal }
    throw error
  }
}

function read(bytes: Uint8Array, fileName: string, limits: ReadLimits): WorkbookFile {
  if (bytes.length === 0) throw new RefusedFile('empty', 'This file is empty: there is nothing in it to ask about.')
  if (bytes.length > limits.fileBytes) {
    const [size, limit] = [bytes.length, limits.fileBytes].map((count) => Math.ceil(count / 1_048_576))
    throw tooLarge(`This file has ${size} MB; ${limit} MB are read at most`)
  }
  const extension = /\.([a-z0-9]+)$/i.exec(fileName.trim())?.[1].toLowerCase() ?? ''
  const kind = fileKind(bytes)
  if (kind === 'text') {
    if (workbookExtensions.has(extension)) {
      throw notAWorkbook(
        `plain text inside, although it is called .${extension}. If it holds a table, name it .csv or .tsv`,
      )
    }
    if (!textExtensions.has(extension)) throw notAWorkbook('a file of a kind that is not read here')
    return readDelimited(bytes, fileName, limits)
  }
  if (kind === 'zip') {
    if (textExtensions.has(extension)) throw notAWorkbook(`not text inside, although it is called .${extension}`)
    return extension === 'ods' ? readOds(bytes, fileName, limits) : readXlsx(bytes, fileName, limits)
  }
  if (kind === 'ole2') throw oldOrEncrypted(bytes)
  throw notAWorkbook(kindNames[kind])
}

const workbookExtensions = new Set(['xlsx', 'xlsm', 'xltx', 'xltm', 'xlsb', 'xls', 'ods'])
const textExtensions = new Set(['csv', 'tsv', 'tab', 'txt', ''])

const kindNames = {
  pdf: 'a PDF',
  image: 'a picture',
  archive: 'an archive',
  markup: 'a web page or XML',
  'rich text': 'a text document',
} as const

function notAWorkbook(what: string): RefusedFile {
  return new RefusedFile('unsupported', `This file is ${what}. Open an .xlsx, .xlsm, .csv or .tsv file.`)
}

function oldOrEncrypted(bytes: Uint8Array): RefusedFile {
  if (holdsEncryptedPackage(bytes)) {
    return passwordProtected()
  }
  return new RefusedFile(
    'unsupported',
    'This is a file of the format that Excel used before 2007 (.xls). Open it in Excel, save it as .xlsx and try again.',
  )
}
