import { Inflate } from 'fflate'
import { damaged, RefusedFile } from '../refusal.ts'
import { crc32 } from './crc32.ts'
import { packedBytes, type ZipEntry } from './directory.ts'

/** Deflate grows data 1,032 times at most, so one push yields 16 MiB in the worst case. */
const pieceBytes = 16_384

/**
 * Unpacks one entry piece by piece, so that no more than a piece is held.
 * What comes out is checked against the directory: length and CRC, the length before a byte too many is passed on.
 * @throws RefusedFile as damaged when the data contradicts the directory or is no deflate stream
 */
export function inflateEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  take: (piece: Uint8Array, last: boolean) => void,
): void {
  const packed = packedBytes(bytes, entry)
  let length = 0
  let crc = 0
  const pass = (piece: Uint8Array) => {
    length += piece.length
    if (length > entry.bytes) throw damaged(`the part ${entry.name} is larger than the file says`)
    crc = crc32(piece, crc)
    if (piece.length > 0) take(piece, false)
  }
  if (entry.method === 0) pass(packed)
  else inflate(packed, entry, pass)
  if (length !== entry.bytes || crc !== entry.crc) throw damaged(`the part ${entry.name} is not what was saved`)
  take(new Uint8Array(0), true)
}

/** The whole entry at once; for parts that are small or needed as they are. */
export function inflateWhole(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  // The directory's word is not taken for the size to set aside: a lie would cost memory before it shows.
  const pieces: Uint8Array[] = []
  let length = 0
  inflateEntry(bytes, entry, (piece) => {
    pieces.push(piece)
    length += piece.length
  })
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

function inflate(packed: Uint8Array, entry: ZipEntry, pass: (piece: Uint8Array) => void): void {
  const stream = new Inflate((piece) => pass(piece))
  try {
    for (let at = 0; at < packed.length || at === 0; at += pieceBytes) {
      stream.push(packed.subarray(at, at + pieceBytes), at + pieceBytes >= packed.length)
    }
  } catch (error) {
    if (error instanceof RefusedFile) throw error
    throw damaged(`the part ${entry.name} cannot be unpacked`, error)
  }
}
