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

/** What a document was in the middle of when a piece of it ended. */
type PendingToken = 'text' | 'tag' | 'markup'

/** A tag, comment or text longer than this, in characters, is no honest part of a workbook; a cell holds 32,767. */
const longestToken = 1_500_000
const deepest = 256

/**
 * A scanner for XML that arrives in pieces. It reads what workbooks are made of and nothing more: a document type is refused,
 * so that no entity is ever declared, expanded or fetched.
 */
export class XmlScanner {
  readonly #listener: XmlListener
  /** What came after the last complete token: text without a `<`, or the beginning of a tag. */
  #rest = ''
  #pending: PendingToken | undefined
  /** The quotation mark that is open where a tag breaks off; 0 for none. */
  #quote = 0
  /** Names of the elements that are open, outermost first. */
  readonly #open: string[] = []

  constructor(listener: XmlListener) {
    this.#listener = listener
  }

  push(piece: string): void {
    // A token that is still open is put together without looking at its beginning again: the time stays linear in its length.
    if (this.#pending !== undefined && !this.#mayComplete(this.#pending, piece)) this.#rest += piece
    else {
      this.#rest = this.#scan(this.#rest === '' ? piece : this.#rest + piece)
      this.#pending = pendingToken(this.#rest)
    }
    if (this.#rest.length > longestToken) throw damaged('one of its parts holds an endless piece of text')
  }

  /** @throws RefusedFile when the document ends inside an element */
  end(): void {
    if (this.#open.length > 0 || this.#rest.trim() !== '') throw damaged('one of its parts is cut off')
  }

  /** Handles every complete token; gives back what is left of `xml`. */
  #scan(xml: string): string {
    let at = 0
    this.#quote = 0
    for (;;) {
      const start = xml.indexOf('<', at)
      // Text is passed on when a tag follows, so that a piece never ends inside an entity.
      if (start === -1) return xml.slice(at)
      if (start > at) this.#listener.text(xml.slice(at, start), false)
      const next = xml.charCodeAt(start + 1)
      const end =
        next === 33
          ? endOfMarkup(xml, start)
          : next === 63
            ? endOf(xml, '?>', start + 2)
            : this.#endOfTag(xml, start + 1)
      if (end === -1) return xml.slice(start)
      if (next === 33) this.#markup(xml, start, end)
      else if (next === 47) this.#closeTag(xml.slice(start + 2, end - 1))
      else if (next !== 63) this.#openTag(xml, start, end)
      at = end
    }
  }

  /** Whether the token that is open may come to its end in a piece. */
  #mayComplete(pending: PendingToken, piece: string): boolean {
    if (pending === 'tag') return this.#endOfTag(piece, 0) !== -1
    return piece.includes(pending === 'text' ? '<' : '>')
  }

  /** The end of a tag from a place inside it, where a `>` inside quotes does not count; -1 when it has not come yet. */
  #endOfTag(xml: string, from: number): number {
    let quote = this.#quote
    for (let at = from; at < xml.length; at++) {
      const code = xml.charCodeAt(at)
      if (quote !== 0) {
        if (code === quote) quote = 0
      } else if (code === 62) {
        this.#quote = 0
        return at + 1
      } else if (code === 34 || code === 39) quote = code
    }
    this.#quote = quote
    return -1
  }

  #openTag(xml: string, start: number, end: number): void {
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
    else if (this.#open.push(name) > deepest) throw damaged('one of its parts is nested without end')
  }

  #closeTag(tag: string): void {
    const name = tag.trimEnd()
    const local = name.slice(name.indexOf(':') + 1)
    if (this.#open.pop() !== local) throw damaged('one of its parts is not well-formed')
    this.#listener.close(local)
  }

  #markup(xml: string, start: number, end: number): void {
    if (xml.charCodeAt(start + 2) === 91) this.#listener.text(xml.slice(start + 9, end - 3), true)
  }
}

function endOf(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from)
  return at === -1 ? -1 : at + mark.length
}

function endOfMarkup(xml: string, start: number): number {
  if (xml.startsWith('<!--', start)) return endOf(xml, '-->', start + 4)
  if (xml.startsWith('<![CDATA[', start)) return endOf(xml, ']]>', start + 9)
  if (xml.length - start < 9) return -1
  throw damaged('it declares a document type, which no workbook has')
}

/** Undefined when nothing is open, or too little is there to tell. */
function pendingToken(rest: string): PendingToken | undefined {
  if (rest.length < '<![CDATA['.length) return undefined
  if (rest.charCodeAt(0) !== 60) return 'text'
  const next = rest.charCodeAt(1)
  return next === 33 || next === 63 ? 'markup' : 'tag'
}
