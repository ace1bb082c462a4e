import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import { anything, defineFunction, number, omittable, range, text } from '../define.ts'
import { listTexts } from './join-texts.ts'
import { findInstance } from './text-around.ts'

/** The text after a delimiter. */
export const TEXTAFTER = defineFunction({
  name: 'TEXTAFTER',
  parameters: [
    text('text'),
    range('delimiter'),
    omittable(number('instance_num')),
    omittable(number('match_mode')),
    omittable(number('match_end')),
    omittable(anything('if_not_found')),
  ],
  run: ([value, delimiter, instance = 1, matchMode = 0, matchEnd = 0, fallback = errors.na], call) => {
    const found = findInstance(value, listTexts([delimiter], call), instance, matchMode !== 0, matchEnd !== 0)
    if (found === 'missing') return fallback
    return found instanceof ExcelError ? found : value.slice(found.end)
  },
})
