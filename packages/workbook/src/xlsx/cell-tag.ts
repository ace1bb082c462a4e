import { attribute, countAttribute } from '../xml/attributes.ts'
import { parseCellReference } from '../sheet/cell-reference.ts'

/**
 * The attributes of a `<c>` that decide what it holds. One object is read into for every cell of a file, as there are millions:
 * the form that all common programs write (`r`, `s`, `t` in this order) takes one pass and makes no text.
 */
export class CellTag {
  /** As written; undefined when it is not there. */
  reference: string | undefined
  /** As `parseCellReference` gives it; -1 without a valid reference. */
  position = -1
  style = 0
  type: string | undefined

  read(tag: string): void {
    if (this.#readCommonForm(tag)) return
    this.reference = attribute(tag, 'r')
    this.position = this.reference === undefined ? -1 : parseCellReference(this.reference)
    this.style = countAttribute(tag, 's') ?? 0
    this.type = attribute(tag, 't')
  }

  #readCommonForm(tag: string): boolean {
    if (!tag.startsWith(' r="')) return false
    let at = 4
    let column = 0
    for (; tag.charCodeAt(at) >= 65 && tag.charCodeAt(at) <= 90; at++) column = column * 26 + tag.charCodeAt(at) - 64
    let row = 0
    const digits = at
    for (; isDigit(tag.charCodeAt(at)); at++) row = row * 10 + tag.charCodeAt(at) - 48
    // Anything unusual, a zero among it, is left to the careful way.
    if (column < 1 || column > 16_384 || row < 1 || row > 1_048_576 || digits > 7 || at > 14) return false
    if (tag.charCodeAt(at++) !== doubleQuote) return false
    let style = 0
    if (tag.startsWith(' s="', at)) {
      for (at += 4; isDigit(tag.charCodeAt(at)); at++) style = style * 10 + tag.charCodeAt(at) - 48
      if (tag.charCodeAt(at++) !== doubleQuote || style > 1_000_000) return false
    }
    let type: string | undefined
    if (tag.startsWith(' t="', at)) {
      const end = tag.indexOf('"', at + 4)
      if (end === -1) return false
      type = tag.slice(at + 4, end)
      at = end + 1
    }
    if (at !== tag.length || type?.includes('&') === true) return false
    this.reference = ''
    this.position = (row - 1) * 16_384 + column - 1
    this.style = style
    this.type = type
    return true
  }
}

const doubleQuote = 34

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
