import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number } from '../define.ts'

/** Time of day as a fraction; hours beyond a day wrap. */
export const TIME = defineFunction({
  name: 'TIME',
  parameters: [number('hour'), number('minute'), number('second')],
  run: ([hour, minute, second]) => {
    if ([hour, minute, second].some((part) => Math.abs(part) > 32767)) return errors.num
    const seconds = Math.trunc(hour) * 3600 + Math.trunc(minute) * 60 + Math.trunc(second)
    return seconds < 0 ? errors.num : (seconds % 86_400) / 86_400
  },
})
