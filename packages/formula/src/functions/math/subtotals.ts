import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import { Matrix, type Operand, Reference, type Scalar, type SheetArea } from '../../evaluate/value.ts'
import type { Call } from '../call.ts'
import type { FunctionDefinition } from '../define.ts'
import { PRODUCT } from './product.ts'
import { SUM } from './sum.ts'
import { AVERAGE } from '../statistics/average.ts'
import { COUNT } from '../statistics/count.ts'
import { COUNTA } from '../statistics/counta.ts'
import { MAX } from '../statistics/max.ts'
import { MEDIAN } from '../statistics/median.ts'
import { MIN } from '../statistics/min.ts'
import { MODE_SNGL } from '../statistics/mode-sngl.ts'
import { STDEV_P } from '../statistics/stdev-p.ts'
import { STDEV_S } from '../statistics/stdev-s.ts'
import { VAR_P } from '../statistics/var-p.ts'
import { VAR_S } from '../statistics/var-s.ts'

/** What SUBTOTAL and AGGREGATE leave out. */
export interface Omissions {
  readonly hiddenRows: boolean
  readonly errors: boolean
  /** Cells that are themselves subtotals, so that nothing counts twice. */
  readonly nested: boolean
}

const nestedTotal = /\b(?:SUBTOTAL|AGGREGATE)\s*\(/i

/** The cells of references and arrays that are left, in one column. */
export function remainingCells(operands: readonly Operand[], omit: Omissions, call: Call): Matrix {
  const cells: Scalar[] = []
  for (const operand of operands) {
    const areas: readonly (SheetArea | undefined)[] = operand instanceof Reference ? operand.areas : [undefined]
    for (const area of areas) {
      const sheet = area === undefined ? undefined : call.snapshot.sheets[area.sheet]
      call.forEach(
        area === undefined ? operand : new Reference([area]),
        (value, row, column) => {
          if (omit.errors && value instanceof ExcelError) return
          if (area !== undefined && sheet !== undefined) {
            if (omit.hiddenRows && sheet.hiddenRows.has(area.top + row)) return
            if (omit.nested && nestedTotal.test(sheet.formulaAt(area.top + row, area.left + column) ?? '')) return
          }
          cells.push(value)
        },
        'numeric',
      )
    }
  }
  return Matrix.column(cells)
}

const totals: readonly FunctionDefinition[] = [
  AVERAGE,
  COUNT,
  COUNTA,
  MAX,
  MIN,
  PRODUCT,
  STDEV_S,
  STDEV_P,
  SUM,
  VAR_S,
  VAR_P,
  MEDIAN,
  MODE_SNGL,
]

/** Functions 1 to 13 by number. @throws ExcelError `#VALUE!` for another number */
export function totalOf(functionNumber: number, cells: Matrix, call: Call): Operand {
  const definition = totals[functionNumber - 1]
  if (definition === undefined) throw errors.value
  return definition.run([[cells]], call)
}
