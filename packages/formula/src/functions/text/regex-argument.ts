import { errors } from '../../evaluate/excel-error.ts'
import { parseRegex, type RegexPattern, RegexSyntaxError } from './regex-syntax.ts'

/**
 * Parses the pattern of a REGEX function.
 * @param caseSensitivity 0 capitals count, 1 they do not
 * @throws ExcelError `#VALUE!` for a pattern that cannot be read, or another number
 */
export function regexArgument(source: string, caseSensitivity: number): RegexPattern {
  const mode = Math.trunc(caseSensitivity)
  if (mode !== 0 && mode !== 1) throw errors.value
  try {
    return parseRegex(source, mode === 1)
  } catch (error) {
    if (error instanceof RegexSyntaxError) throw errors.value
    throw error
  }
}
