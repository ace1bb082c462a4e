import { errors } from '../../evaluate/excel-error.ts'
import { numberFromText } from '../../evaluate/text-number.ts'
import { defineFunction, scalar } from '../define.ts'

/** Fraction of the day that a text spells. */
export const TIMEVALUE = defineFunction({
  name: 'TIMEVALUE',
  parameters: [scalar('time_text')],
  run: ([value]) => {
    if (typeof value !== 'string' || plainNumber.test(value)) return errors.value
    const serial = numberFromText(value)
    return serial === undefined ? errors.value : serial - Math.floor(serial)
  },
})

const plainNumber = /^\s*[-+$(]?[\d.,]+%?\)?\s*$/
