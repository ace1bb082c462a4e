import { damaged, tooLarge } from '../refusal.ts'
import { decodeEntities, decodeEscapes } from '../xml/entities.ts'

/** Collects the character data of one element, however many pieces it comes in, up to a limit. */
export class TextElement {
  readonly #longest: number
  #pieces = ''

  constructor(longest: number) {
    this.#longest = longest
  }

  add(text: string, literal: boolean): void {
    this.#pieces += literal ? text : decodeEntities(text)
    if (this.#pieces.length > this.#longest) {
      throw tooLarge(`A cell of this workbook holds more than ${this.#longest} characters`)
    }
  }

  /** The text so far; the next begins empty. */
  take(): string {
    const text = this.#pieces
    this.#pieces = ''
    return text
  }
}

/** Text of a cell: escapes decoded and every line end a single line feed, as Excel shows it. */
export function cellText(text: string): string {
  const decoded = decodeEscapes(text)
  return decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded
}

/** Counts texts against the workbook's limit. */
export class TextBudget {
  #left: number
  readonly #limit: number

  constructor(limit: number) {
    this.#left = limit
    this.#limit = limit
  }

  spend(characters: number): void {
    this.#left -= characters
    if (this.#left < 0) throw tooLarge(`This workbook holds more than ${this.#limit} characters of text`)
  }
}

/** @throws RefusedFile unless the document's root element is the expected one */
export function expectRoot(found: string | undefined, expected: string, part: string): void {
  if (found !== expected) throw damaged(`the part ${part} is not what it should be`)
}
