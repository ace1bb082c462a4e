import { anything, defineFunction, group, reference, rest } from '../define.ts'
import { criteriaOf } from './conditional.ts'
import { matchingCells } from './matching-cells.ts'

/** Counts the places where all criteria are met. */
export const COUNTIFS = defineFunction({
  name: 'COUNTIFS',
  parameters: [rest(group(reference('criteria_range'), anything('criteria')))],
  run: ([pairs], call) => {
    const { positions, beyond } = matchingCells(criteriaOf(pairs), call)
    return positions.length + beyond
  },
})
