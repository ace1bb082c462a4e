/** A decoder for UTF-16 that arrives in pieces. A half of a character that stands alone is kept as it is. */
export class Utf16Decoder {
  readonly #low: 0 | 1
  #odd: number | undefined

  constructor(order: 'little' | 'big') {
    this.#low = order === 'little' ? 0 : 1
  }

  /** @returns the text of all complete code units so far that were not given yet */
  push(piece: Uint8Array): string {
    let bytes = piece
    if (this.#odd !== undefined) {
      bytes = new Uint8Array(piece.length + 1)
      bytes[0] = this.#odd
      bytes.set(piece, 1)
    }
    const units = bytes.length >> 1
    this.#odd = bytes.length % 2 === 1 ? bytes[bytes.length - 1] : undefined
    let text = ''
    // fromCharCode takes its characters as arguments, of which an engine allows only so many.
    for (let from = 0; from < units; from += 8192) {
      const part = new Uint16Array(Math.min(8192, units - from))
      for (let i = 0; i < part.length; i++) {
        const at = (from + i) * 2
        part[i] = bytes[at + this.#low] | (bytes[at + 1 - this.#low] << 8)
      }
      text += String.fromCharCode(...part)
    }
    return text
  }
}
