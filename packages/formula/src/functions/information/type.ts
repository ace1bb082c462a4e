import { ExcelError } from '../../evaluate/excel-error.ts'
import { Lambda, Matrix } from '../../evaluate/value.ts'
import { defineFunction, range } from '../define.ts'

/** 1 number, 2 text, 4 logical, 16 error, 64 array. */
export const TYPE = defineFunction({
  name: 'TYPE',
  parameters: [range('value')],
  run: ([operand], call) => {
    if (operand instanceof Lambda) return 128
    const value = call.value(operand)
    if (value instanceof Matrix) return 64
    if (value instanceof ExcelError) return 16
    return typeof value === 'string' ? 2 : typeof value === 'boolean' ? 4 : 1
  },
})
