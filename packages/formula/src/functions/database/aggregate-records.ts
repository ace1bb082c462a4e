import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import type { Scalar } from '../../evaluate/value.ts'
import { defineFunction, type FunctionDefinition, range } from '../define.ts'
import { sumOf } from '../math/add.ts'
import { meanOf, rootOf, varianceOf } from '../statistics/moments.ts'
import { numbersOfRecords } from './records.ts'

/** Defines a database function over the numbers of a field in the records that meet the criteria. */
function defineDatabase(name: string, aggregate: (numbers: readonly number[]) => Scalar): FunctionDefinition {
  return defineFunction({
    name,
    parameters: [range('database'), range('field'), range('criteria')],
    run: ([database, field, criteria], call) => aggregate(numbersOfRecords(database, field, criteria, call)),
  })
}

/** https://support.microsoft.com/office/dsum-function */
export const DSUM = defineDatabase('DSUM', (numbers) => finite(sumOf(numbers)))
/** https://support.microsoft.com/office/daverage-function */
export const DAVERAGE = defineDatabase('DAVERAGE', (numbers) =>
  numbers.length === 0 ? errors.div0 : finite(meanOf(numbers)),
)
/** https://support.microsoft.com/office/dproduct-function */
export const DPRODUCT = defineDatabase('DPRODUCT', (numbers) =>
  numbers.length === 0 ? 0 : finite(numbers.reduce((product, value) => product * value, 1)),
)
/** https://support.microsoft.com/office/dmax-function */
export const DMAX = defineDatabase('DMAX', (numbers) =>
  numbers.length === 0 ? 0 : numbers.reduce((most, value) => Math.max(most, value)),
)
/** https://support.microsoft.com/office/dmin-function */
export const DMIN = defineDatabase('DMIN', (numbers) =>
  numbers.length === 0 ? 0 : numbers.reduce((least, value) => Math.min(least, value)),
)
/** https://support.microsoft.com/office/dvar-function */
export const DVAR = defineDatabase('DVAR', (numbers) => varianceOf(numbers, true))
/** https://support.microsoft.com/office/dvarp-function */
export const DVARP = defineDatabase('DVARP', (numbers) => varianceOf(numbers, false))
/** https://support.microsoft.com/office/dstdev-function */
export const DSTDEV = defineDatabase('DSTDEV', (numbers) => rootOf(varianceOf(numbers, true)))
/** https://support.microsoft.com/office/dstdevp-function */
export const DSTDEVP = defineDatabase('DSTDEVP', (numbers) => rootOf(varianceOf(numbers, false)))
