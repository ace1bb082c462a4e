/**
 * Keeps text of a cell from being taken for a formula by the program that opens an export
 * (OWASP ASVS 5.0, 1.2.10; CSV Injection). Every export of text passes through here.
 *
 * A text is guarded with an apostrophe when, after white space, control and invisible characters and quotation marks, it begins with
 * `=`, `+`, `-`, `@` or a full-width form of them and is not a plain number. Later lines of a text are guarded when they begin with
 * an equals sign in that sense, as a reader that splits at every line end would take them for a row. The guard is taken off again by
 * `unguardText`; apostrophes that stood there before are kept, since each guarded line got exactly one more.
 */
export function guardText(text: string): string {
  if (!mayNeedGuard.test(text)) return text
  return mapLines(text, (line, first) => (needsGuard(line, first) ? `'${line}` : line))
}

/** Takes the guard off; text that was never guarded comes back unchanged unless it is an apostrophe before a formula. */
export function unguardText(text: string): string {
  if (!text.includes("'")) return text
  return mapLines(text, (line, first) =>
    line.startsWith("'") && needsGuard(line.slice(1), first) ? line.slice(1) : line,
  )
}

const mayNeedGuard = /[=+\-@＝＋－＠]/

/** White space, control and format characters, quotation marks, and guards that are already there. */
const passedOver = String.raw`[\s\p{Cc}\p{Cf}\p{Zs}"']*`
const opensFormula = new RegExp(`^${passedOver}(?:[=+\\-@＝＋－＠]|sep=)`, 'iu')
const opensEquals = new RegExp(`^${passedOver}[=＝]`, 'u')
const plainNumber = /^[+-]?(?:[$€£¥]\s?)?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:[.,]\d+)?(?:e[+-]?\d+)?\s?%?$/i

function needsGuard(line: string, first: boolean): boolean {
  if (!first) return opensEquals.test(line)
  return opensFormula.test(line) && !(plainNumber.test(line) && /\d/.test(line))
}

function mapLines(text: string, change: (line: string, first: boolean) => string): string {
  let first = true
  return text.replace(/[^\r\n\u2028\u2029\u0085]+/g, (line) => {
    const changed = change(line, first)
    first = false
    return changed
  })
}
