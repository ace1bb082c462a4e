import { ExcelError } from '../../evaluate/excel-error.ts'
import { defineFunction, reference } from '../define.ts'

/**
 * The phonetic guide of cells. Snapshots hold none: without Chinese characters Excel gives the text itself, with them
 * nothing can be told. https://support.microsoft.com/office/phonetic-function
 */
export const PHONETIC = defineFunction({
  name: 'PHONETIC',
  parameters: [reference('reference')],
  run: ([cells], call) => {
    let written = ''
    call.forEach(cells, (value) => {
      if (value instanceof ExcelError) throw value
      if (typeof value === 'string') written += value
    })
    if (/\p{Script=Han}/u.test(written)) call.unsupported('Phonetic guides are not part of the data.')
    return written
  },
})
