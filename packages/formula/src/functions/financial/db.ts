import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number, omittable } from '../define.ts'

/** Fixed-declining balance, its rate rounded to three decimals. https://support.microsoft.com/office/db-function */
export const DB = defineFunction({
  name: 'DB',
  parameters: [number('cost'), number('salvage'), number('life'), number('period'), omittable(number('month'))],
  run: ([cost, salvage, life, period, month = 12], call) => {
    const months = Math.trunc(month)
    const last = Math.trunc(period)
    const years = Math.trunc(life)
    if (cost < 0 || salvage < 0 || years <= 0 || last <= 0 || months < 1 || months > 12) return errors.num
    if (last > years + (months < 12 ? 1 : 0)) return errors.num
    if (cost === 0) return 0
    const rate = Math.round((1 - (salvage / cost) ** (1 / life)) * 1000) / 1000
    const first = (cost * rate * months) / 12
    if (last === 1) return finite(first)
    call.budget.step(last)
    let total = first
    let depreciation = first
    for (let year = 2; year <= Math.min(last, years); year++) {
      depreciation = (cost - total) * rate
      total += depreciation
    }
    return finite(last > years ? ((cost - total) * rate * (12 - months)) / 12 : depreciation)
  },
})
