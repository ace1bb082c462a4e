import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, logical, number, omittable, text } from '../define.ts'

/** Irrevocable rates to the euro and decimals of the currency, as Microsoft's page lists them. */
const currencies: Readonly<Record<string, readonly [rate: number, decimals: number]>> = {
  EUR: [1, 2],
  ATS: [13.7603, 2],
  BEF: [40.3399, 0],
  DEM: [1.95583, 2],
  ESP: [166.386, 0],
  FIM: [5.94573, 2],
  FRF: [6.55957, 2],
  GRD: [340.75, 2],
  IEP: [0.787564, 2],
  ITL: [1936.27, 0],
  LUF: [40.3399, 0],
  NLG: [2.20371, 2],
  PTE: [200.482, 1],
  SIT: [239.64, 2],
}

/** Between the euro and the currencies it replaced. https://support.microsoft.com/office/euroconvert-function */
export const EUROCONVERT = defineFunction({
  name: 'EUROCONVERT',
  parameters: [
    number('number'),
    text('source'),
    text('target'),
    omittable(logical('full_precision')),
    omittable(number('triangulation_precision')),
  ],
  run: ([value, source, target, fullPrecision = false, precision]) => {
    const from = currencies[source.toUpperCase()]
    const to = currencies[target.toUpperCase()]
    if (from === undefined || to === undefined || (precision !== undefined && precision < 3)) return errors.value
    if (from === to) return value
    const euros = value / from[0]
    // Rounding the amount in euros applies only between two of the replaced currencies.
    const between = precision === undefined || from[0] === 1 ? euros : toSignificant(euros, Math.trunc(precision))
    const converted = between * to[0]
    if (fullPrecision) return finite(converted)
    const scale = 10 ** to[1]
    return finite(Math.round(converted * scale) / scale)
  },
})

function toSignificant(value: number, digits: number): number {
  return Number(value.toPrecision(Math.min(digits, 21)))
}
