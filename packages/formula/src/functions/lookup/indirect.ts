import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, logical, optional, text } from '../define.ts'
import { fromR1C1 } from './from-r1c1.ts'

/** The reference that a text spells. Only cells of this snapshot can be reached. */
export const INDIRECT = defineFunction({
  name: 'INDIRECT',
  parameters: [text('ref_text'), optional(logical('a1'))],
  run: ([address, a1 = true], call) => {
    const source = a1 ? address : fromR1C1(address, call.at)
    if (source === undefined || source.trim() === '') return errors.ref
    return call.resolve(source.replace(/([A-Za-z])0+(?=[1-9])/g, '$1')) ?? errors.ref
  },
})
