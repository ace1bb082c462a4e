import { deflateSync, strToU8 } from 'fflate'
import { crc32 } from './crc32.ts'
import { packedBytes, type ZipEntry } from './directory.ts'

/** An entry of a new container: taken over packed as it stands in another, or written anew. */
export type ZipSource =
  | { readonly from: Uint8Array; readonly entry: ZipEntry }
  | { readonly name: string; readonly data: Uint8Array }

/** 1 January 1980, 00:00, in the form of zip: what is written anew carries no clock. */
const noDate = 0x0021_0000
const utf8Names = 0x0800
/** Smaller files are written alike by everyone; nothing here comes near the limits that zip64 lifts. */
const versionNeeded = 20

/**
 * Writes a zip container. Entries that are taken over keep their packed bytes, checksum and date; so a part that was not
 * understood comes out as it went in.
 */
export function writeZip(sources: readonly ZipSource[]): Uint8Array {
  const locals: Uint8Array[] = []
  const records: Uint8Array[] = []
  let offset = 0
  for (const source of sources) {
    const part = 'from' in source ? copied(source.from, source.entry) : packed(source.name, source.data)
    const local = new Uint8Array(30 + part.name.length)
    writeFields(local, 0, 0x0403_4b50, part)
    local.set(part.name, 30)
    const record = new Uint8Array(46 + part.name.length)
    const view = new DataView(record.buffer)
    view.setUint32(0, 0x0201_4b50, true)
    view.setUint16(4, versionNeeded, true)
    writeFields(record, 2, undefined, part)
    view.setUint32(42, offset, true)
    record.set(part.name, 46)
    locals.push(local, part.body)
    records.push(record)
    offset += local.length + part.body.length
  }
  return joined([...locals, ...records, endRecord(records, offset)])
}

interface Part {
  readonly name: Uint8Array
  readonly body: Uint8Array
  readonly method: number
  readonly dateTime: number
  readonly crc: number
  readonly bytes: number
}

function copied(from: Uint8Array, entry: ZipEntry): Part {
  const view = new DataView(from.buffer, from.byteOffset, from.byteLength)
  return {
    name: strToU8(entry.name),
    body: packedBytes(from, entry),
    method: entry.method,
    dateTime: view.getUint32(entry.recordStart + 12, true),
    crc: entry.crc,
    bytes: entry.bytes,
  }
}

function packed(name: string, data: Uint8Array): Part {
  return {
    name: strToU8(name),
    body: deflateSync(data),
    method: 8,
    dateTime: noDate,
    crc: crc32(data),
    bytes: data.length,
  }
}

/** The fields that a local header and a directory record share; in the record they stand two bytes further on. */
function writeFields(target: Uint8Array, shift: number, signature: number | undefined, part: Part): void {
  const view = new DataView(target.buffer)
  if (signature !== undefined) view.setUint32(0, signature, true)
  view.setUint16(4 + shift, versionNeeded, true)
  view.setUint16(6 + shift, utf8Names, true)
  view.setUint16(8 + shift, part.method, true)
  view.setUint32(10 + shift, part.dateTime, true)
  view.setUint32(14 + shift, part.crc, true)
  view.setUint32(18 + shift, part.body.length, true)
  view.setUint32(22 + shift, part.bytes, true)
  view.setUint16(26 + shift, part.name.length, true)
}

function endRecord(records: readonly Uint8Array[], start: number): Uint8Array {
  const end = new Uint8Array(22)
  const view = new DataView(end.buffer)
  view.setUint32(0, 0x0605_4b50, true)
  view.setUint16(8, records.length, true)
  view.setUint16(10, records.length, true)
  view.setUint32(
    12,
    records.reduce((sum, record) => sum + record.length, 0),
    true,
  )
  view.setUint32(16, start, true)
  return end
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
