import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number, omittable, text } from '../define.ts'
import { regexArgument } from './regex-argument.ts'
import { matchAll, type RegexMatch } from './regex-match.ts'
import type { RegexPattern } from './regex-syntax.ts'
import { requireLength } from './require-length.ts'

/** Replaces what a regular expression matches; `$1` and `${name}` stand for groups. */
export const REGEXREPLACE = defineFunction({
  name: 'REGEXREPLACE',
  parameters: [
    text('text'),
    text('pattern'),
    text('replacement'),
    omittable(number('occurrence')),
    omittable(number('case_sensitivity')),
  ],
  run: ([value, source, replacement, occurrence = 0, mode = 0], call) => {
    const pattern = regexArgument(source, mode)
    const matches = matchAll(pattern, value, call.budget)
    const place = Math.trunc(occurrence)
    const chosen =
      place === 0 ? matches : [matches.at(place > 0 ? place - 1 : place)].filter((match) => match !== undefined)
    const pieces: string[] = []
    let from = 0
    for (const match of chosen) {
      pieces.push(value.slice(from, match.start), expandReplacement(replacement, match, pattern))
      from = match.end
    }
    pieces.push(value.slice(from))
    requireLength(
      pieces.reduce((length, piece) => length + piece.length, 0),
      call,
    )
    return pieces.join('')
  },
})

/** @throws ExcelError `#VALUE!` for a group that the pattern does not have */
function expandReplacement(replacement: string, match: RegexMatch, pattern: RegexPattern): string {
  return replacement.replace(
    /\$(?:(\$)|(\d{1,2})|\{(\w+)\})/g,
    (_, dollar?: string, digits?: string, name?: string) => {
      if (dollar !== undefined) return '$'
      const key = digits ?? name ?? ''
      const index = /^\d+$/.test(key) ? Number(key) : pattern.names.get(key)
      if (index === undefined || index > pattern.groups) throw errors.value
      return match.groups[index] ?? ''
    },
  )
}
