import { finite } from '../../evaluate/operators.ts'
import { anything, defineFunction, omittable, reference } from '../define.ts'
import { sumOf } from './add.ts'
import { areaOf, matchingNumbers, sizedLike } from '../statistics/conditional.ts'
import { parseCriterion } from '../statistics/criterion.ts'
import { matchingCells } from '../statistics/matching-cells.ts'

/** Adds the numbers that stand where a criterion is met. */
export const SUMIF = defineFunction({
  name: 'SUMIF',
  parameters: [reference('range'), anything('criteria'), omittable(reference('sum_range'))],
  run: ([cells, criterion, values = cells], call) => {
    const area = areaOf(cells)
    const matches = matchingCells([[area, parseCriterion(criterion)]], call)
    return finite(sumOf(matchingNumbers(sizedLike(areaOf(values), area), matches, call)))
  },
})
