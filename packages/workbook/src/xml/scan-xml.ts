import { damaged } from '../refusal.ts'

/** Hears one XML document in order. Names are local names: prefixes are cut off. */
export interface XmlListener {
  /** @param tag what stands after the element name, for `attribute` */
  open(name: string, tag: string): void
  /** Called for `<a/>` too. */
  close(name: string): void
  /** Character data as written, for `decodeEntities`; `literal` when it stood in CDATA. May come in several pieces. */
  text(text: string, literal: boolean): void
}

/** A tag, comment or text longer than this, in characters, is no honest part of a workbook. */
const longestToken = 4_000_000
const deepest = 256

/**
 * A scanner for XML that arrives in pieces. It reads what workbooks are made of and nothing more: a document type is refused,
 * so that no entity is ever declared, expanded or fetched.
 */
export class XmlScanner {
  readonly #listener: XmlListener
  #rest = ''
  #depth = 0

  constructor(listener: XmlListener) {
    this.#listener = listener
  }

  push(piece: string): void {
    this.#rest = this.#scan(this.#rest === '' ? piece : this.#rest + piece)
    if (this.#rest.length > longestToken) throw damaged('one of its parts holds an endless piece of text')
  }

  /** @throws RefusedFile when the document ends inside an element */
  end(): void {
    if (this.#depth !== 0 || this.#rest.trim() !== '') throw damaged('one of its parts is cut off')
  }

  /** Handles every complete token; gives back what is left of `xml`. */
  #scan(xml: string): string {
    let at = 0
    for (;;) {
      const start = xml.indexOf('<', at)
      if (start === -1) return xml.slice(at)
      const next = xml.charCodeAt(start + 1)
      // Text is passed on with the token after it, so that a piece never ends inside an entity.
      const end =
        next === 33 ? this.#endOfMarkup(xml, start) : next === 63 ? endOf(xml, '?>', start + 2) : endOfTag(xml, start)
      if (end === -1) return xml.slice(at)
      if (start > at) this.#listener.text(xml.slice(at, start), false)
      if (next === 33) this.#markup(xml, start, end)
      else if (next === 47) this.#close(xml.slice(start + 2, end - 1))
      else if (next !== 63) this.#open(xml, start, end)
      at = end
    }
  }

  #open(xml: string, start: number, end: number): void {
    const selfClosing = xml.charCodeAt(end - 2) === 47
    let nameEnd = start + 1
    let nameStart = nameEnd
    for (; nameEnd < end - 1; nameEnd++) {
      const code = xml.charCodeAt(nameEnd)
      if (code <= 32 || code === 47) break
      if (code === 58) nameStart = nameEnd + 1
    }
    const name = xml.slice(nameStart, nameEnd)
    this.#listener.open(name, xml.slice(nameEnd, selfClosing ? end - 2 : end - 1))
    if (selfClosing) this.#listener.close(name)
    else if (++this.#depth > deepest) throw damaged('one of its parts is nested without end')
  }

  #close(tag: string): void {
    if (--this.#depth < 0) throw damaged('one of its parts is not well-formed')
    const name = tag.trimEnd()
    this.#listener.close(name.slice(name.indexOf(':') + 1))
  }

  #endOfMarkup(xml: string, start: number): number {
    if (xml.startsWith('<!--', start)) return endOf(xml, '-->', start + 4)
    if (xml.startsWith('<![CDATA[', start)) return endOf(xml, ']]>', start + 9)
    if (xml.length - start < 9) return -1
    throw damaged('it declares a document type, which no workbook has')
  }

  #markup(xml: string, start: number, end: number): void {
    if (xml.charCodeAt(start + 2) === 91) this.#listener.text(xml.slice(start + 9, end - 3), true)
  }
}

function endOf(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from)
  return at === -1 ? -1 : at + mark.length
}

/** The end of a tag, where a `>` inside quotes does not count. */
function endOfTag(xml: string, start: number): number {
  let quote = 0
  for (let at = start + 1; at < xml.length; at++) {
    const code = xml.charCodeAt(at)
    if (quote !== 0) {
      if (code === quote) quote = 0
    } else if (code === 62) {
      return at + 1
    } else if (code === 34 || code === 39) {
      quote = code
    }
  }
  return -1
}
