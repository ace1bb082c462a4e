import { DecodeUTF8 } from 'fflate'
import { damaged } from '../refusal.ts'
import { Utf16Decoder } from '../text/utf16.ts'

/**
 * Decodes the bytes of an XML document that arrives in pieces: UTF-8, or UTF-16 as its first two bytes show (XML 1.0, appendix F).
 * @param take receives the text without its byte order mark
 * @returns the function that takes the pieces
 */
export function decodeXml(take: (text: string) => void): (piece: Uint8Array, last: boolean) => void {
  let decode: ((piece: Uint8Array, last: boolean) => void) | undefined
  let head: Uint8Array = new Uint8Array(0)
  let isStart = true
  const pass = (text: string) => {
    if (text === '') return
    take(isStart && text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)
    isStart = false
  }
  return (piece, last) => {
    if (decode !== undefined) return decode(piece, last)
    head = joined(head, piece)
    if (head.length < 2 && !last) return
    decode = decoderFor(head, pass)
    decode(head, last)
  }
}

function decoderFor(head: Uint8Array, pass: (text: string) => void): (piece: Uint8Array, last: boolean) => void {
  const order = utf16Order(head)
  if (order !== undefined) {
    const utf16 = new Utf16Decoder(order)
    return (piece) => pass(utf16.push(piece))
  }
  const utf8 = new DecodeUTF8((text) => pass(text))
  return (piece, last) => {
    try {
      utf8.push(piece, last)
    } catch (error) {
      // The listener behind `pass` throws refusals of its own; only fflate's complaint is about the encoding.
      if (error instanceof TypeError || (error instanceof Error && error.message === 'invalid utf-8 data')) {
        throw damaged('one of its parts is not valid text', error)
      }
      throw error
    }
  }
}

function utf16Order(head: Uint8Array): 'little' | 'big' | undefined {
  const [first, second] = head
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'little'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'big'
  return undefined
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const whole = new Uint8Array(a.length + b.length)
  whole.set(a)
  whole.set(b, a.length)
  return whole
}
