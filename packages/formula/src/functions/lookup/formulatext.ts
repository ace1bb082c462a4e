import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, reference } from '../define.ts'

/** The formula of a cell as text; `#N/A` where it holds none. */
export const FORMULATEXT = defineFunction({
  name: 'FORMULATEXT',
  parameters: [reference('reference')],
  run: ([cells], call) => {
    const [area] = cells.areas
    if (area === undefined) return errors.value
    call.note({ ...area, bottom: area.top, right: area.left })
    return call.snapshot.sheets[area.sheet]?.formulaAt(area.top, area.left) ?? errors.na
  },
})
