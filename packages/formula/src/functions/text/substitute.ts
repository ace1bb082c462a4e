import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number, omittable, text } from '../define.ts'
import { requireLength } from './require-length.ts'

/** Replaces a text by another everywhere, or only its nth occurrence. */
export const SUBSTITUTE = defineFunction({
  name: 'SUBSTITUTE',
  parameters: [text('text'), text('old_text'), text('new_text'), omittable(number('instance_num'))],
  run: ([value, old, replacement, instance], call) => {
    if (instance !== undefined && instance < 1) return errors.value
    if (old === '') return value
    if (instance === undefined) {
      const parts = value.split(old)
      requireLength(value.length + (parts.length - 1) * (replacement.length - old.length), call)
      return parts.join(replacement)
    }
    let at = -1
    for (let count = 0; count < Math.trunc(instance); count++) {
      at = value.indexOf(old, at === -1 ? 0 : at + old.length)
      if (at === -1) return value
    }
    return value.slice(0, at) + replacement + value.slice(at + old.length)
  },
})
