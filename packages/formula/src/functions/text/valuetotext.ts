import { errors } from '../../evaluate/excel-error.ts'
import { anything, defineFunction, number, optional } from '../define.ts'
import { literalText } from './literal-text.ts'

/** A value as text; in strict form texts are quoted. */
export const VALUETOTEXT = defineFunction({
  name: 'VALUETOTEXT',
  parameters: [anything('value'), optional(number('format'))],
  run: ([value, form = 0]) => {
    const kind = Math.trunc(form)
    return kind !== 0 && kind !== 1 ? errors.value : literalText(value, kind === 1)
  },
})
