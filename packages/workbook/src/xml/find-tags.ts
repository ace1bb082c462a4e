/** One tag of a document, by its place in the text. */
export interface TagPlace {
  /** Local name. */
  readonly name: string
  readonly start: number
  /** After its `>`. */
  readonly end: number
  readonly kind: 'open' | 'close' | 'empty'
  /** What stands after the element name, for `attribute`. */
  readonly tag: string
}

const tagOrOther =
  /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<(\/?)(?:[^\s<>/:"'=]+:)?([^\s<>/:"'=]+)((?:[^<>"'/]|"[^"]*"|'[^']*'|\/(?!>))*)(\/?)>/g

/**
 * The tags of a well-formed document in order, for changing its text in place. Comments, CDATA and instructions are passed over.
 * @param from where to begin; must not lie inside a tag
 */
export function* findTags(xml: string, from = 0, to = xml.length): Generator<TagPlace> {
  const pattern = new RegExp(tagOrOther)
  pattern.lastIndex = from
  for (let match = pattern.exec(xml); match !== null && match.index < to; match = pattern.exec(xml)) {
    const [whole, closing, name, tag, empty] = match
    if (name === undefined) continue
    const kind = closing === '/' ? 'close' : empty === '/' ? 'empty' : 'open'
    yield { name, start: match.index, end: match.index + whole.length, kind, tag }
  }
}
