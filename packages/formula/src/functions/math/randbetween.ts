import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number } from '../define.ts'

/** An integer between two bounds, both included. */
export const RANDBETWEEN = defineFunction({
  name: 'RANDBETWEEN',
  toolPak: true,
  parameters: [number('bottom'), number('top')],
  volatile: true,
  run: ([bottom, top], call) => {
    const low = Math.ceil(bottom)
    const high = Math.floor(top)
    return low > high ? errors.num : low + Math.floor(call.random() * (high - low + 1))
  },
})
