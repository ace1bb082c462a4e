import type { ReadLimits } from '../limits.ts'
import type { XmlListener } from '../xml/scan-xml.ts'
import { cellText, type TextBudget, TextElement } from '../sheet/text-element.ts'

/** The texts that cells of type `s` point into (ECMA-376 18.4). Formatting and reading aids (`rPh`) are left out. */
export class SharedStrings implements XmlListener {
  readonly texts: string[] = []
  readonly #budget: TextBudget
  readonly #text: TextElement
  #inText = false
  #inPhonetic = false

  constructor(limits: ReadLimits, budget: TextBudget) {
    this.#budget = budget
    this.#text = new TextElement(limits.cellText)
  }

  open(name: string): void {
    if (name === 't') this.#inText = !this.#inPhonetic
    else if (name === 'rPh') this.#inPhonetic = true
  }

  close(name: string): void {
    if (name === 't') this.#inText = false
    else if (name === 'rPh') this.#inPhonetic = false
    else if (name === 'si') {
      const text = cellText(this.#text.take())
      this.#budget.spend(text.length + 8)
      this.texts.push(text)
    }
  }

  text(text: string, literal: boolean): void {
    if (this.#inText) this.#text.add(text, literal)
  }
}
