import { numberFromText } from '../../evaluate/text-number.ts'
import { defineFunction, scalar, text } from '../define.ts'
import { formatNumber } from './format-number.ts'

/** A value written by a number format, in United States form. */
export const TEXT = defineFunction({
  name: 'TEXT',
  parameters: [scalar('value'), text('format_text')],
  run: ([value, pattern], call) => {
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
    const number = typeof value === 'string' ? numberFromText(value) : (value ?? 0)
    return formatNumber(number ?? String(value), pattern, call.snapshot.date1904)
  },
})
