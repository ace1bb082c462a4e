import type { ReadLimits } from '../limits.ts'
import { damaged, tooLarge } from '../refusal.ts'
import type { CellComment } from '../workbook-file.ts'
import { attribute } from '../xml/attributes.ts'
import type { XmlListener } from '../xml/scan-xml.ts'
import { columnOf, parseCellReference, rowOf } from '../sheet/cell-reference.ts'
import { cellText, type TextBudget, TextElement } from '../sheet/text-element.ts'

/** The people who wrote threaded comments ([MS-XLSX] 2.1.35). */
export class PeoplePart implements XmlListener {
  readonly names = new Map<string, string>()
  readonly #limits: ReadLimits

  constructor(limits: ReadLimits) {
    this.#limits = limits
  }

  open(name: string, tag: string): void {
    if (name !== 'person') return
    this.names.set(attribute(tag, 'id') ?? '', attribute(tag, 'displayName') ?? '')
    if (this.names.size > this.#limits.items) throw damaged('it lists more people than there can be')
  }

  close(): void {}

  text(): void {}
}

/** The threaded comments of one sheet ([MS-XLSX] 2.1.36): a comment and its replies, in the order they were written. */
export class ThreadsPart implements XmlListener {
  readonly #limits: ReadLimits
  readonly #budget: TextBudget
  readonly #people: ReadonlyMap<string, string>
  readonly #text: TextElement
  readonly #threads = new Map<number, { author: string | undefined; lines: string[] }>()
  #tag: string | undefined
  #inText = false
  #count = 0

  constructor(limits: ReadLimits, budget: TextBudget, people: ReadonlyMap<string, string>) {
    this.#limits = limits
    this.#budget = budget
    this.#people = people
    this.#text = new TextElement(limits.cellText)
  }

  open(name: string, tag: string): void {
    if (name === 'threadedComment') this.#tag = tag
    else if (name === 'text') this.#inText = true
  }

  close(name: string): void {
    if (name === 'text') this.#inText = false
    else if (name === 'threadedComment' && this.#tag !== undefined) this.#add(this.#tag)
  }

  text(text: string, literal: boolean): void {
    if (this.#inText) this.#text.add(text, literal)
  }

  /** One comment for each cell; replies follow on lines of their own, each with its author. */
  comments(): CellComment[] {
    return [...this.#threads].map(([position, { author, lines }]) => ({
      row: rowOf(position),
      column: columnOf(position),
      text: lines.join('\n'),
      author,
    }))
  }

  #add(tag: string): void {
    const text = cellText(this.#text.take())
    const position = parseCellReference(attribute(tag, 'ref') ?? '')
    this.#budget.spend(text.length)
    if (++this.#count > this.#limits.items) throw tooLarge('A sheet of this workbook has too many comments')
    if (position < 0) return
    const name = this.#people.get(attribute(tag, 'personId') ?? '')
    const author = name === '' ? undefined : name
    const thread = this.#threads.get(position)
    if (thread === undefined) this.#threads.set(position, { author, lines: [text] })
    else thread.lines.push(author === undefined ? text : `${author}: ${text}`)
  }
}
