import { strFromU8 } from 'fflate'
import type { ReadLimits } from '../limits.ts'
import { damaged, passwordProtected, RefusedFile, tooLarge } from '../refusal.ts'

/** One entry of a zip container's central directory (APPNOTE 6.3.9, 4.3.12). Nothing in it is trusted until unpacked. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly crc: number
  readonly packedBytes: number
  readonly bytes: number
  /** Offset of the entry's local header in the file. */
  readonly offset: number
  /** Offset and length of the entry's record in the central directory, for copying it as it stands. */
  readonly recordStart: number
  readonly recordLength: number
}

const endSignature = 0x06054b50
const end64LocatorSignature = 0x07064b50
const end64Signature = 0x06064b50
const recordSignature = 0x02014b50
const localSignature = 0x04034b50
const endLength = 22
const longestComment = 65_535
const stored = 0
const deflated = 8

/** Ratios of small parts say nothing: a sheet of equal rows packs well and does no harm. */
const ratioMattersFromBytes = 1_048_576

/**
 * Reads the directory of a zip container and checks it against the limits before anything is unpacked.
 * @returns the entries in directory order
 * @throws RefusedFile when the directory is damaged, contradicts itself, is encrypted or is past a limit
 */
export function readDirectory(bytes: Uint8Array, limits: ReadLimits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { count, start } = findDirectory(view)
  if (count > limits.parts) throw tooLarge(`This workbook has ${count} parts; ${limits.parts} are read at most`)
  const entries: ZipEntry[] = []
  let at = start
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== recordSignature) {
      throw damaged('its table of contents is cut off')
    }
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const recordLength = 46 + nameLength + extraLength + view.getUint16(at + 32, true)
    const sizes = readSizes(view, at, at + 46 + nameLength, extraLength)
    entries.push({
      name: strFromU8(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      ...sizes,
      recordStart: at,
      recordLength,
    })
    at += recordLength
  }
  checkEntries(entries, bytes.length, limits)
  return entries
}

/** Where an entry's packed bytes stand. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { offset } = entry
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature) {
    throw damaged('a part is not where the table of contents says')
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + entry.packedBytes > bytes.length) throw damaged('a part is cut off')
  return bytes.subarray(start, start + entry.packedBytes)
}

function findDirectory(view: DataView): { count: number; start: number } {
  const lowest = Math.max(0, view.byteLength - endLength - longestComment)
  for (let at = view.byteLength - endLength; at >= lowest; at--) {
    if (view.getUint32(at, true) !== endSignature) continue
    const count = view.getUint16(at + 10, true)
    const start = view.getUint32(at + 16, true)
    if (count !== 0xffff && start !== 0xffffffff) return { count, start }
    return findDirectory64(view, at)
  }
  throw damaged('its table of contents is missing, so it was probably not saved or downloaded completely')
}

function findDirectory64(view: DataView, end: number): { count: number; start: number } {
  const locator = end - 20
  if (locator < 0 || view.getUint32(locator, true) !== end64LocatorSignature) {
    throw damaged('its table of contents is cut off')
  }
  const at = Number(view.getBigUint64(locator + 8, true))
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== end64Signature) {
    throw damaged('its table of contents is cut off')
  }
  return { count: Number(view.getBigUint64(at + 32, true)), start: Number(view.getBigUint64(at + 48, true)) }
}

/** Sizes and offset of one record; a zip64 extra field (4.5.3) holds, in this order, those that say 0xffffffff. */
function readSizes(view: DataView, record: number, extra: number, extraLength: number) {
  let bytes = view.getUint32(record + 24, true)
  let packed = view.getUint32(record + 20, true)
  let offset = view.getUint32(record + 42, true)
  const extraEnd = Math.min(extra + extraLength, view.byteLength)
  for (let at = extra; at + 4 <= extraEnd; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    let field = at + 4
    const next = () => {
      if (field + 8 > extraEnd) throw damaged('its table of contents is cut off')
      field += 8
      return Number(view.getBigUint64(field - 8, true))
    }
    if (bytes === 0xffffffff) bytes = next()
    if (packed === 0xffffffff) packed = next()
    if (offset === 0xffffffff) offset = next()
  }
  return { bytes, packedBytes: packed, offset }
}

function checkEntries(entries: readonly ZipEntry[], fileBytes: number, limits: ReadLimits): void {
  let inflated = 0
  let packed = 0
  const names = new Set<string>()
  for (const entry of entries) {
    if (entry.encrypted || entry.method === 99) {
      throw passwordProtected()
    }
    if (entry.method !== stored && entry.method !== deflated) {
      throw new RefusedFile(
        'unsupported',
        'This workbook is packed in a way that is not read here. Open it in Excel, save it as .xlsx and try again.',
      )
    }
    // Readers disagree on which of two equal names counts, so that one file would show two faces.
    const name = entry.name.toLowerCase()
    if (names.has(name)) throw damaged('it holds the same part twice')
    names.add(name)
    inflated += entry.bytes
    packed += entry.packedBytes
    if (entry.bytes >= ratioMattersFromBytes && entry.bytes > entry.packedBytes * limits.inflationRatio) {
      throw tooLarge('This workbook unpacks to far more than an honest file does')
    }
  }
  if (inflated > limits.inflatedBytes) {
    throw tooLarge(`This workbook unpacks to ${mib(inflated)} MB; ${mib(limits.inflatedBytes)} MB are read at most`)
  }
  if (packed > fileBytes) throw damaged('its parts overlap')
}

function mib(bytes: number): number {
  return Math.ceil(bytes / 1_048_576)
}
