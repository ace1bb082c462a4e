import { decodeEntities } from './entities.ts'

/**
 * One attribute of a start tag, entities decoded; undefined when it is not there. One pass from the front, whatever the tag holds.
 * @param tag the tag's text after the element name, as `scanXml` gives it
 * @param name local name; a namespace prefix in the tag is passed over
 */
export function attribute(tag: string, name: string): string | undefined {
  const { length } = tag
  let at = 0
  for (;;) {
    let nameStart = (at = skipSpace(tag, at))
    for (; at < length; at++) {
      const code = tag.charCodeAt(at)
      if (code === equals || code <= space) break
      if (code === colon) nameStart = at + 1
    }
    const nameEnd = at
    at = skipSpace(tag, at)
    if (at >= length) return undefined
    if (tag.charCodeAt(at) !== equals) continue
    at = skipSpace(tag, at + 1)
    const quote = tag.charCodeAt(at)
    if (quote !== doubleQuote && quote !== singleQuote) return undefined
    const end = tag.indexOf(quote === doubleQuote ? '"' : "'", at + 1)
    if (end === -1) return undefined
    if (nameEnd - nameStart === name.length && tag.startsWith(name, nameStart))
      return decodeEntities(tag.slice(at + 1, end))
    at = end + 1
  }
}

/** A whole number that is not negative, or undefined: hostile files say `1e9`, `-1` and `abc`. */
export function countAttribute(tag: string, name: string): number | undefined {
  const text = attribute(tag, name)
  return text !== undefined && /^\d{1,10}$/.test(text) ? Number(text) : undefined
}

/** An xsd:boolean; undefined when the attribute is not there. */
export function flagAttribute(tag: string, name: string): boolean | undefined {
  const text = attribute(tag, name)
  return text === undefined ? undefined : text === '1' || text === 'true' || text === 'on'
}

const space = 32
const colon = 58
const equals = 61
const doubleQuote = 34
const singleQuote = 39

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && text.charCodeAt(at) <= space) at++
  return at
}
