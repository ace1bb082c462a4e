const quotedText = `"(?:[^"]|"")*"|'(?:[^']|'')*'`
const stored = new RegExp(
  `(${quotedText})|_xlfn\\.(ANCHORARRAY|SINGLE)\\(((?:'(?:[^']|'')*'|[^()'",])+)\\)|_xl(?:fn|ws|pm|udf|op)\\.`,
  'gi',
)

/**
 * Formula text of a file as Excel shows it: functions newer than the format are stored with `_xlfn.` and its like before their name,
 * `A1#` as `_xlfn.ANCHORARRAY(A1)` and `@A1` as `_xlfn.SINGLE(A1)` ([MS-XLSX] 2.2.2). Quoted text and sheet names stay as they are.
 */
export function shownFormula(formula: string): string {
  if (!formula.includes('_xl')) return formula
  return formula.replace(stored, (_, quoted?: string, wrapper?: string, reference?: string) => {
    if (quoted !== undefined) return quoted
    if (wrapper === undefined || reference === undefined) return ''
    const shown = shownFormula(reference)
    return wrapper.toUpperCase() === 'SINGLE' ? `@${shown}` : `${shown}#`
  })
}
