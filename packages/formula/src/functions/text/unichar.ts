import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number } from '../define.ts'

/** Character of a Unicode code point. */
export const UNICHAR = defineFunction({
  name: 'UNICHAR',
  parameters: [number('number')],
  run: ([code]) => {
    const point = Math.trunc(code)
    if (point >= 0xd800 && point <= 0xdfff) return errors.na
    return point < 1 || point > 0x10ffff ? errors.value : String.fromCodePoint(point)
  },
})
