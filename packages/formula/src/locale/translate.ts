import { type FormulaLanguage, formulaLanguage } from './locale.ts'

const english = formulaLanguage('en')

/**
 * A formula in the form in which the person's Excel shows and takes it: separators, decimal sign, names of functions,
 * TRUE, FALSE and errors. Functions without a known local name keep their English one. Texts stay as they are, number
 * formats inside TEXT included.
 * @param formula English, with or without `=`
 * @param locale BCP 47: `de-DE`, `fr`, …
 */
export function toLocalFormula(formula: string, locale: string): string {
  const local = formulaLanguage(locale)
  return rewrite(formula, english, local, local.toLocal)
}

/** The other way: what a person typed in their Excel, as English formula text. */
export function fromLocalFormula(formula: string, locale: string): string {
  const local = formulaLanguage(locale)
  return rewrite(formula, local, english, local.toEnglish)
}

/** Quoted texts, quoted worksheet names, bracketed columns and workbooks: never changed. */
const untouched = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\[(?:[^[\]]|\[[^\]]*\])*\]/y
const numberForm = {
  '.': /\d+(?:\.\d+)?(?:E[+-]?\d+)?|\.\d+(?:E[+-]?\d+)?/iy,
  ',': /\d+(?:,\d+)?(?:E[+-]?\d+)?|,\d+(?:E[+-]?\d+)?/iy,
}
const word = /#?[\p{L}_\\¡¿$][\p{L}\p{N}_.\\$¡¿/!?]*/uy

function rewrite(
  formula: string,
  from: FormulaLanguage,
  to: FormulaLanguage,
  names: ReadonlyMap<string, string>,
): string {
  const pieces: string[] = []
  let braces = 0
  for (let index = 0; index < formula.length; ) {
    const piece = pieceAt(formula, index, from, braces > 0)
    index += piece.text.length
    if (piece.kind === 'word') pieces.push(translatedWord(piece.text, formula, index, names))
    else if (piece.kind === 'number') pieces.push(piece.text.replace(from.decimal, to.decimal))
    else if (piece.kind === 'sign') {
      if (piece.text === '{') braces++
      if (piece.text === '}') braces--
      pieces.push(translatedSign(piece.text, braces > 0, from, to))
    } else pieces.push(piece.text)
  }
  return pieces.join('')
}

interface Piece {
  readonly kind: 'untouched' | 'number' | 'word' | 'sign'
  readonly text: string
}

function pieceAt(formula: string, index: number, from: FormulaLanguage, inArray: boolean): Piece {
  if (inArray && formula.charAt(index) === from.arrayColumn) return { kind: 'sign', text: from.arrayColumn }
  const kept = matchAt(untouched, formula, index)
  if (kept !== undefined) return { kind: 'untouched', text: kept }
  // `WENN`, `A1` and `#NV` are words; a number begins only where no word does.
  const name = matchAt(word, formula, index)
  if (name !== undefined) return { kind: 'word', text: trimmedWord(name, from) }
  const number = matchAt(numberForm[from.decimal], formula, index)
  if (number !== undefined) return { kind: 'number', text: number }
  return { kind: 'sign', text: formula.charAt(index) }
}

/** A word may swallow the sign that parts the columns of an array constant; names end before it. */
function trimmedWord(name: string, from: FormulaLanguage): string {
  const end = from.arrayColumn === '\\' ? name.indexOf('\\', 1) : -1
  return end === -1 ? name : name.slice(0, end)
}

function matchAt(pattern: RegExp, text: string, index: number): string | undefined {
  pattern.lastIndex = index
  const found = pattern.exec(text)?.[0]
  return found === '' ? undefined : found
}

function translatedWord(text: string, formula: string, after: number, names: ReadonlyMap<string, string>): string {
  const upper = text.toUpperCase()
  const called = formula.charAt(after) === '('
  // The constants TRUE and FALSE stand without brackets, errors begin with #; other bare words are names and references.
  const constant = upper === 'TRUE' || upper === 'FALSE' || names.get(upper) === 'TRUE' || names.get(upper) === 'FALSE'
  return called || constant || text.startsWith('#') ? (names.get(upper) ?? text) : text
}

function translatedSign(text: string, inArray: boolean, from: FormulaLanguage, to: FormulaLanguage): string {
  if (inArray) return text === from.arrayColumn ? to.arrayColumn : text
  return text === from.list ? to.list : text
}
