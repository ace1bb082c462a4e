import { errors } from '../../evaluate/excel-error.ts'
import { numberFromText } from '../../evaluate/text-number.ts'
import { defineFunction, optional, text } from '../define.ts'

/** The number of a text written with separators of one's own. */
export const NUMBERVALUE = defineFunction({
  name: 'NUMBERVALUE',
  parameters: [text('text'), optional(text('decimal_separator')), optional(text('group_separator'))],
  run: ([value, decimal = '.', groups = ',']) => {
    if (decimal === '' || groups === '') return errors.value
    const compact = value.replace(/\s/g, '')
    if (compact === '') return 0
    const percents = /%*$/.exec(compact)?.[0].length ?? 0
    const body = compact.slice(0, compact.length - percents)
    const point = body.indexOf(decimal.charAt(0))
    const whole = (point === -1 ? body : body.slice(0, point)).replaceAll(groups.charAt(0), '')
    const fraction = point === -1 ? '' : body.slice(point + 1)
    if (
      fraction.includes(decimal.charAt(0)) ||
      (groups.charAt(0) !== decimal.charAt(0) && fraction.includes(groups.charAt(0)))
    ) {
      return errors.value
    }
    const number = numberFromText(point === -1 ? whole : `${whole}.${fraction}`)
    return number === undefined ? errors.value : number / 100 ** percents
  },
})
