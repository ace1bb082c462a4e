const table = new Uint32Array(256)
for (let i = 0; i < 256; i++) {
  let crc = i
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  table[i] = crc
}

/**
 * CRC-32 as zip uses it (ISO 3309).
 * @param previous the result for the bytes before, when the data comes in pieces
 */
export function crc32(data: Uint8Array, previous = 0): number {
  let crc = ~previous
  for (let i = 0; i < data.length; i++) crc = (crc >>> 8) ^ table[(crc ^ data[i]) & 0xff]
  return ~crc >>> 0
}
