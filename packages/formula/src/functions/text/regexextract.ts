import { errors } from '../../evaluate/excel-error.ts'
import { Matrix } from '../../evaluate/value.ts'
import { defineFunction, number, omittable, text } from '../define.ts'
import { regexArgument } from './regex-argument.ts'
import { matchAll, matchRegex } from './regex-match.ts'

/** What a regular expression matches: the first match, all of them in a row, or the groups of the first. */
export const REGEXEXTRACT = defineFunction({
  name: 'REGEXEXTRACT',
  parameters: [text('text'), text('pattern'), omittable(number('return_mode')), omittable(number('case_sensitivity'))],
  run: ([value, source, returnMode = 0, mode = 0], call) => {
    const pattern = regexArgument(source, mode)
    const wanted = Math.trunc(returnMode)
    if (wanted < 0 || wanted > 2) return errors.value
    if (wanted === 1) {
      const matches = matchAll(pattern, value, call.budget)
      return matches.length === 0 ? errors.na : Matrix.row(matches.map((match) => match.groups[0] ?? ''))
    }
    const match = matchRegex(pattern, value, 0, call.budget)
    if (match === undefined) return errors.na
    if (wanted === 0) return match.groups[0] ?? ''
    return match.groups.length === 1 ? errors.na : Matrix.row(match.groups.slice(1).map((group) => group ?? ''))
  },
})
