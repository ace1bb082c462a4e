import { decodeEntities } from './entities.ts'

/**
 * One attribute of a start tag, entities decoded; undefined when it is not there.
 * @param tag the tag's text after the element name, as `scanXml` gives it
 * @param name local name; a namespace prefix in the tag is passed over
 */
export function attribute(tag: string, name: string): string | undefined {
  for (let at = tag.indexOf(name); at !== -1; at = tag.indexOf(name, at + 1)) {
    if (at > 0 && !isBoundary(tag.charCodeAt(at - 1))) continue
    let next = skipSpace(tag, at + name.length)
    if (tag.charCodeAt(next) !== equals) continue
    next = skipSpace(tag, next + 1)
    const quote = tag.charCodeAt(next)
    if (quote !== doubleQuote && quote !== singleQuote) continue
    // A match inside another attribute's value is no attribute; tags this long are rare, so the check comes last.
    if (isInsideQuotes(tag, at)) continue
    const end = tag.indexOf(quote === doubleQuote ? '"' : "'", next + 1)
    return end === -1 ? undefined : decodeEntities(tag.slice(next + 1, end))
  }
  return undefined
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

const equals = 61
const doubleQuote = 34
const singleQuote = 39

function isBoundary(code: number): boolean {
  return code <= 32 || code === 58
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && text.charCodeAt(at) <= 32) at++
  return at
}

function isInsideQuotes(tag: string, position: number): boolean {
  let open = 0
  for (let at = 0; at < position; at++) {
    const code = tag.charCodeAt(at)
    if (open === 0 ? code === doubleQuote || code === singleQuote : code === open) open = open === 0 ? code : 0
  }
  return open !== 0
}
