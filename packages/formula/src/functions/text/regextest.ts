import { defineFunction, number, omittable, text } from '../define.ts'
import { regexArgument } from './regex-argument.ts'
import { matchRegex } from './regex-match.ts'

/** Whether a regular expression matches somewhere in a text. */
export const REGEXTEST = defineFunction({
  name: 'REGEXTEST',
  parameters: [text('text'), text('pattern'), omittable(number('case_sensitivity'))],
  run: ([value, pattern, mode = 0], call) =>
    matchRegex(regexArgument(pattern, mode), value, 0, call.budget) !== undefined,
})
