import { errors } from '../../evaluate/excel-error.ts'
import { Matrix } from '../../evaluate/value.ts'
import { defineFunction, logical, number, omittable } from '../define.ts'

/** Random numbers, or integers, between two bounds. */
export const RANDARRAY = defineFunction({
  name: 'RANDARRAY',
  parameters: [
    omittable(number('rows')),
    omittable(number('columns')),
    omittable(number('min')),
    omittable(number('max')),
    omittable(logical('whole_number')),
  ],
  volatile: true,
  run: ([rows = 1, columns = 1, least = 0, most = 1, whole = false], call) => {
    const height = Math.trunc(rows)
    const width = Math.trunc(columns)
    if (height < 1 || width < 1) return errors.calc
    if (least > most) return errors.value
    call.budget.array(height * width)
    return Matrix.build(height, width, () =>
      whole ? least + Math.floor(call.random() * (most - least + 1)) : least + call.random() * (most - least),
    )
  },
})
