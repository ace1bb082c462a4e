import { strFromU8 } from 'fflate'
import { Utf16Decoder } from './utf16.ts'

export type TextEncoding = 'UTF-8' | 'UTF-16' | 'Windows-1252'

export interface DecodedText {
  /** Without its byte order mark. */
  readonly text: string
  readonly encoding: TextEncoding
}

/** How much of a file is looked at to tell UTF-16 without a byte order mark; western text has a zero in every second byte. */
const sampleBytes = 4096

/**
 * Decodes a text file. A byte order mark decides; without one, text that is valid UTF-8 is UTF-8,
 * text with a zero in nearly every second byte is UTF-16, and what is left is Windows-1252, which Excel writes for `CSV`.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return { text: withoutMark(strFromU8(bytes)), encoding: 'UTF-8' }
  }
  const order = utf16Order(bytes)
  if (order !== undefined) return { text: withoutMark(new Utf16Decoder(order).push(bytes)), encoding: 'UTF-16' }
  if (isUtf8(bytes)) return { text: strFromU8(bytes), encoding: 'UTF-8' }
  return { text: fromWindows1252(bytes), encoding: 'Windows-1252' }
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

function utf16Order(bytes: Uint8Array): 'little' | 'big' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'little'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'big'
  const pairs = Math.min(bytes.length, sampleBytes) >> 1
  let zerosFirst = 0
  let zerosSecond = 0
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[pair * 2] === 0) zerosFirst++
    if (bytes[pair * 2 + 1] === 0) zerosSecond++
  }
  if (pairs > 1 && zerosSecond > pairs * 0.7 && zerosFirst === 0) return 'little'
  if (pairs > 1 && zerosFirst > pairs * 0.7 && zerosSecond === 0) return 'big'
  return undefined
}

/** Well-formed UTF-8 by RFC 3629: no overlong forms, no surrogates, nothing past U+10FFFF. */
export function isUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at]
    if (lead < 0x80) continue
    const following =
      lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 3 : 0
    if (following === 0 || at + following >= bytes.length) return false
    const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
    const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
    if (bytes[at + 1] < lowest || bytes[at + 1] > highest) return false
    for (let next = at + 2; next <= at + following; next++) if ((bytes[next] & 0xc0) !== 0x80) return false
    at += following
  }
  return true
}

/** 0x80 to 0x9f of Windows-1252; the five bytes it leaves open are the control characters of the same number. */
const upperHalf = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function fromWindows1252(bytes: Uint8Array): string {
  return strFromU8(bytes, true).replace(/[\u0080-\u009f]/g, (char) => upperHalf.charAt(char.charCodeAt(0) - 0x80))
}
