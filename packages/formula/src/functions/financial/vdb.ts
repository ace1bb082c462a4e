import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, logical, number, omittable } from '../define.ts'
import { Sum } from '../math/add.ts'
import { decliningBalance } from './declining-balance.ts'

/**
 * Declining balance over any part of the life, going over to straight-line depreciation where that is more.
 * https://support.microsoft.com/office/vdb-function
 */
export const VDB = defineFunction({
  name: 'VDB',
  parameters: [
    number('cost'),
    number('salvage'),
    number('life'),
    number('start_period'),
    number('end_period'),
    omittable(number('factor')),
    omittable(logical('no_switch')),
  ],
  run: ([cost, salvage, life, start, end, factor = 2, noSwitch = false], call) => {
    if (cost < 0 || salvage < 0 || life <= 0 || start < 0 || end < start || end > life || factor <= 0) return errors.num
    call.budget.step(2 * Math.ceil(end))
    const asset = { cost, salvage, life, factor }
    return finite(total(asset, end, !noSwitch) - total(asset, start, !noSwitch))
  },
})

interface Asset {
  readonly cost: number
  readonly salvage: number
  readonly life: number
  readonly factor: number
}

/** Depreciation up to `end`, its last period in part. @param switches straight-line from the period on where that is more */
function total({ cost, salvage, life, factor }: Asset, end: number, switches: boolean): number {
  const sum = new Sum()
  let rest = cost - salvage
  let straight: number | undefined
  for (let period = 1; period <= Math.ceil(end); period++) {
    let part = straight
    if (part === undefined) {
      const declining = decliningBalance(cost, salvage, life, period, factor)
      const line = rest / (life - (period - 1))
      if (switches && line > declining) straight = line
      part = straight ?? declining
      rest -= declining
    }
    sum.add(part * Math.min(1, end + 1 - period))
  }
  return sum.value
}
