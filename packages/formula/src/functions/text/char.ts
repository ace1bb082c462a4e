import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number } from '../define.ts'
import { fromWindows1252 } from './windows-1252.ts'

/** Character of the Windows code page 1252. */
export const CHAR = defineFunction({
  name: 'CHAR',
  parameters: [number('number')],
  run: ([code]) => {
    const unit = Math.trunc(code)
    return unit < 1 || unit > 255 ? errors.value : fromWindows1252(unit)
  },
})
