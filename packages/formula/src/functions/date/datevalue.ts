import { errors } from '../../evaluate/excel-error.ts'
import { numberFromText } from '../../evaluate/text-number.ts'
import { defineFunction, scalar } from '../define.ts'

/** Serial of the date that a text spells. */
export const DATEVALUE = defineFunction({
  name: 'DATEVALUE',
  parameters: [scalar('date_text')],
  run: ([value]) => {
    if (typeof value !== 'string' || plainNumber.test(value)) return errors.value
    const serial = numberFromText(value)
    return serial === undefined ? errors.value : Math.floor(serial)
  },
})

const plainNumber = /^\s*[-+$(]?[\d.,]+%?\)?\s*$/
