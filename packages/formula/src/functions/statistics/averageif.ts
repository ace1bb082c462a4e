import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { anything, defineFunction, omittable, reference } from '../define.ts'
import { sumOf } from '../math/add.ts'
import { areaOf, matchingNumbers, sizedLike } from './conditional.ts'
import { parseCriterion } from './criterion.ts'
import { matchingCells } from './matching-cells.ts'

/** Mean of the numbers that stand where a criterion is met; `#DIV/0!` where there are none. */
export const AVERAGEIF = defineFunction({
  name: 'AVERAGEIF',
  parameters: [reference('range'), anything('criteria'), omittable(reference('average_range'))],
  run: ([cells, criterion, values = cells], call) => {
    const area = areaOf(cells)
    const matches = matchingCells([[area, parseCriterion(criterion)]], call)
    const numbers = matchingNumbers(sizedLike(areaOf(values), area), matches, call)
    return numbers.length === 0 ? errors.div0 : finite(sumOf(numbers) / numbers.length)
  },
})
