import { anything, defineFunction, reference } from '../define.ts'
import { parseCriterion } from './criterion.ts'
import { matchingCells } from './matching-cells.ts'

/** Counts the cells that meet a criterion. */
export const COUNTIF = defineFunction({
  name: 'COUNTIF',
  parameters: [reference('range'), anything('criteria')],
  run: ([cells, criterion], call) => {
    let count = 0
    for (const area of cells.areas) {
      const { positions, beyond } = matchingCells([[area, parseCriterion(criterion)]], call)
      count += positions.length + beyond
    }
    return count
  },
})
