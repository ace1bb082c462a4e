import { LAST_COLUMN, LAST_ROW } from '@excel-ai-chat/analysis'
import { tokenize } from '@borgar/fx'
import { columnName } from '../sheet/cell-reference.ts'

/** A formula written once for many cells: gives its text `rows` down and `columns` to the right of where it was written. */
export type SharedFormula = (rows: number, columns: number) => string

/**
 * Prepares the formula of a shared group (ECMA-376 18.3.1.40) for its other cells: relative references move along, `$` ones stay.
 * A reference that leaves the sheet comes back in on the other side, as Excel has it.
 * @param formula without its leading `=`
 */
export function sharedFormula(formula: string): SharedFormula {
  const parts: (string | SharedFormula)[] = []
  for (const token of tokenize(formula, { mergeRefs: false })) {
    const moving = token.type === 'range' || token.type === 'range_beam' || token.type === 'range_ternary'
    parts.push(moving ? movingReference(token.value) : token.value)
  }
  return (rows, columns) => {
    let text = ''
    for (const part of parts) text += typeof part === 'string' ? part : part(rows, columns)
    return text
  }
}

/** `B2`, `$B2:C$9`, `B:C`, `2:3`: every part without `$` is moved by itself. */
function movingReference(reference: string): SharedFormula {
  const parts = [...reference.matchAll(/(\$?)(?:([A-Za-z]+)|(\d+))|[^$A-Za-z\d]+/g)].map(
    (match): string | SharedFormula => {
      const [whole, fixed, letters, digits] = match
      if (fixed === '$') return whole
      if (letters !== undefined) {
        const column = columnIndex(letters)
        return (_, columns) => columnName(wrap(column + columns, LAST_COLUMN + 1))
      }
      if (digits !== undefined) {
        const row = Number(digits) - 1
        return (rows) => String(wrap(row + rows, LAST_ROW + 1) + 1)
      }
      return whole
    },
  )
  return (rows, columns) => parts.map((part) => (typeof part === 'string' ? part : part(rows, columns))).join('')
}

function columnIndex(letters: string): number {
  let index = 0
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64
  return index - 1
}

function wrap(index: number, size: number): number {
  return ((index % size) + size) % size
}

/**
 * Bounds the work that taking shared formulas apart may cost. The tokenizer needs time with the square of the length at worst
 * (`1.1.1.1…`), about 25 ns a unit; a hostile file has thousands of long ones that are used once.
 */
export class SharedFormulaBudget {
  #left = 60_000_000

  /** @returns false when the formula is past what is left; it is then better left out than waited for */
  take(formula: string): boolean {
    const cost = formula.length ** 2
    if (cost > this.#left) return false
    this.#left -= cost
    return true
  }
}
