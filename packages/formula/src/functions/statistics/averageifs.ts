import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { anything, defineFunction, group, reference, rest } from '../define.ts'
import { sumOf } from '../math/add.ts'
import { areaOf, criteriaOf, matchingNumbers, requireSameSize } from './conditional.ts'
import { matchingCells } from './matching-cells.ts'

/** Mean of the numbers that stand where all criteria are met; `#DIV/0!` where there are none. */
export const AVERAGEIFS = defineFunction({
  name: 'AVERAGEIFS',
  parameters: [reference('average_range'), rest(group(reference('criteria_range'), anything('criteria')))],
  run: ([values, pairs], call) => {
    const criteria = criteriaOf(pairs)
    requireSameSize(areaOf(values), criteria[0]?.[0])
    const numbers = matchingNumbers(areaOf(values), matchingCells(criteria, call), call)
    return numbers.length === 0 ? errors.div0 : finite(sumOf(numbers) / numbers.length)
  },
})
