/**
 * Formula text of a file as Excel shows it: functions newer than the format are stored with `_xlfn.` and its like before their name,
 * `A1#` as `_xlfn.ANCHORARRAY(A1)` and `@A1` as `_xlfn.SINGLE(A1)` ([MS-XLSX] 2.2.2).
 */
export function shownFormula(stored: string): string {
  if (!stored.includes('_xl')) return stored
  return outsideQuotes(stored, (text) =>
    text
      .replace(/_xlfn\.ANCHORARRAY\(([^()]+)\)/gi, '$1#')
      .replace(/_xlfn\.SINGLE\(([^(),]+)\)/gi, '@$1')
      .replace(/_xl(?:fn|ws|pm|udf|op)\./gi, ''),
  )
}

/** Changes what stands outside text in quotes and quoted sheet names. */
export function outsideQuotes(formula: string, change: (text: string) => string): string {
  return formula.replace(/("(?:[^"]|"")*"|'(?:[^']|'')*')|[^"']+/g, (part, quoted) =>
    quoted === undefined ? change(part) : part,
  )
}
