import { finite } from '../../evaluate/operators.ts'
import { anything, defineFunction, group, reference, rest } from '../define.ts'
import { sumOf } from './add.ts'
import { areaOf, criteriaOf, matchingNumbers, requireSameSize } from '../statistics/conditional.ts'
import { matchingCells } from '../statistics/matching-cells.ts'

/** Adds the numbers that stand where all criteria are met. */
export const SUMIFS = defineFunction({
  name: 'SUMIFS',
  parameters: [reference('sum_range'), rest(group(reference('criteria_range'), anything('criteria')))],
  run: ([values, pairs], call) => {
    const criteria = criteriaOf(pairs)
    requireSameSize(areaOf(values), criteria[0]?.[0])
    return finite(sumOf(matchingNumbers(areaOf(values), matchingCells(criteria, call), call)))
  },
})
