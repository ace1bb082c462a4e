/**
 * A formula of an OpenDocument file as Excel writes it (OpenFormula 1.3, 5): `of:=SUM([.A1:.B2];1)` is `=SUM(A1:B2,1)`.
 * @returns undefined for what Excel has no word for: another notation, or a reference to another file
 */
export function formulaOfOpenFormula(stored: string): string | undefined {
  // An error or truth value that was typed in is stored as a formula of itself.
  if (!stored.startsWith('of:=') || /^of:=(?:#[A-Z/0]+[!?]?|TRUE\(\)|FALSE\(\))$/.test(stored)) return undefined
  let outside = true
  const shown = stored.slice(4).replace(piece, (part, text?: string, reference?: string, name?: string) => {
    if (text !== undefined) return text
    if (reference !== undefined) {
      const cells = excelReference(reference)
      outside &&= cells !== undefined
      return cells ?? ''
    }
    return name === undefined ? (operators[part] ?? part) : ''
  })
  return outside ? `=${shown}` : undefined
}

const piece = /("(?:[^"]|"")*"|#[A-Z/0]+[!?]?)|\[([^\]]*)\]|\b(COM\.MICROSOFT\.|LEGACY\.)|[;|~!]/g
/** Separators of arguments and columns, of rows of an array, union and intersection. */
const operators: Readonly<Record<string, string>> = { ';': ',', '|': ';', '~': ',', '!': ' ' }

/** `.A1`, `.A1:.B2`, `$Sheet1.A1`, `$'My sheet'.$A$1:.$B$2`; what stands before `#` is another file. */
export function excelReference(reference: string): string | undefined {
  if (reference.includes('#') && reference !== '#REF!') return reference.includes('#REF!') ? '#REF!' : undefined
  const [first, last] = splitRange(reference)
  const from = cellOf(first)
  if (from === undefined) return reference === '#REF!' ? reference : undefined
  const to = last === undefined ? undefined : cellOf(last)
  if (last !== undefined && to === undefined) return undefined
  const sheet = from.sheet === undefined ? '' : `${from.sheet}!`
  return sheet + from.cell + (to === undefined ? '' : `:${to.cell}`)
}

function splitRange(reference: string): [string, string?] {
  const colon = /^((?:'(?:[^']|'')*'|[^':])*):(.*)$/.exec(reference)
  return colon === null ? [reference] : [colon[1], colon[2]]
}

function cellOf(reference: string): { sheet: string | undefined; cell: string } | undefined {
  const match = /^(?:\$?('(?:[^']|'')*'|[^'.]+))?\.?(\$?[A-Z]{0,3}\$?\d*)$/i.exec(reference)
  return match === null || match[2] === '' ? undefined : { sheet: match[1], cell: match[2] }
}
