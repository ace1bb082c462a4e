import type { ReadLimits } from '../limits.ts'
import { tooLarge } from '../refusal.ts'
import type { CellComment } from '../workbook-file.ts'
import { attribute, countAttribute } from '../xml/attributes.ts'
import type { XmlListener } from '../xml/scan-xml.ts'
import { columnOf, parseCellReference, rowOf } from '../sheet/cell-reference.ts'
import { cellText, type TextBudget, TextElement } from '../sheet/text-element.ts'

/** The notes of one sheet (ECMA-376 18.7); for a threaded comment what Excel writes in its place for older programs. */
export class CommentsPart implements XmlListener {
  readonly comments: CellComment[] = []
  readonly #limits: ReadLimits
  readonly #budget: TextBudget
  readonly #authors: string[] = []
  readonly #text: TextElement
  #tag: string | undefined
  #inAuthor = false
  #inText = false

  constructor(limits: ReadLimits, budget: TextBudget) {
    this.#limits = limits
    this.#budget = budget
    this.#text = new TextElement(limits.cellText)
  }

  open(name: string, tag: string): void {
    if (name === 'author') this.#inAuthor = true
    else if (name === 'comment') this.#tag = tag
    else if (name === 't') this.#inText = this.#tag !== undefined
  }

  close(name: string): void {
    if (name === 't') this.#inText = false
    else if (name === 'author') {
      this.#inAuthor = false
      const author = this.#text.take()
      this.#budget.spend(author.length + 8)
      this.#authors.push(author)
    } else if (name === 'comment' && this.#tag !== undefined) {
      this.#add(this.#tag)
      this.#tag = undefined
    }
  }

  text(text: string, literal: boolean): void {
    if (this.#inAuthor || this.#inText) this.#text.add(text, literal)
  }

  #add(tag: string): void {
    const text = cellText(this.#text.take())
    const position = parseCellReference(attribute(tag, 'ref') ?? '')
    if (position < 0) return
    this.#budget.spend(text.length)
    const author = this.#authors[countAttribute(tag, 'authorId') ?? -1]
    this.comments.push({
      row: rowOf(position),
      column: columnOf(position),
      text,
      author: author === '' ? undefined : author,
    })
    if (this.comments.length > this.#limits.items) throw tooLarge('A sheet of this workbook has too many comments')
  }
}
