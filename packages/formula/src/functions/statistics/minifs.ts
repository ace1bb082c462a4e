import { anything, defineFunction, group, reference, rest } from '../define.ts'
import { areaOf, criteriaOf, matchingNumbers, requireSameSize } from './conditional.ts'
import { matchingCells } from './matching-cells.ts'

/** Smallest number that stands where all criteria are met; 0 where there is none. */
export const MINIFS = defineFunction({
  name: 'MINIFS',
  parameters: [reference('min_range'), rest(group(reference('criteria_range'), anything('criteria')))],
  run: ([values, pairs], call) => {
    const criteria = criteriaOf(pairs)
    requireSameSize(areaOf(values), criteria[0]?.[0])
    const numbers = matchingNumbers(areaOf(values), matchingCells(criteria, call), call)
    return numbers.reduce((smallest, value) => Math.min(smallest, value), numbers[0] ?? 0)
  },
})
