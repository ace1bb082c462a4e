import { errors } from '../../evaluate/excel-error.ts'
import { Lambda, Matrix, type Scalar } from '../../evaluate/value.ts'
import { aggregate, chosenRows, columnOf, groupRows, headerChoice, sortGroups } from './groups.ts'
import { upTo } from './keep.ts'
import { array, defineFunction, number, omittable, range } from '../define.ts'

/**
 * Groups rows by the values of some columns and aggregates others.
 * https://support.microsoft.com/office/groupby-function
 */
export const GROUPBY = defineFunction({
  name: 'GROUPBY',
  parameters: [
    array('row_fields'),
    array('values'),
    range('function'),
    omittable(number('field_headers')),
    omittable(number('total_depth')),
    omittable(array('sort_order')),
    omittable(array('filter_array')),
    omittable(number('field_relationship')),
  ],
  run: ([fields, values, callee, headers, totalDepth = 1, order, filter, relationship = 0], call) => {
    if (!(callee instanceof Lambda)) return call.unsupported('GROUPBY with several functions at once is not computed.')
    if (fields.rows !== values.rows) return errors.value
    const depth = Math.trunc(totalDepth)
    if (Math.abs(depth) > 2) return errors.value
    if (Math.abs(depth) === 2 && fields.columns > 1) call.unsupported('Subtotals of GROUPBY are not computed.')
    const byValue = order?.cells.some((cell) => typeof cell === 'number' && Math.abs(cell) > fields.columns) === true
    if (byValue && fields.columns > 1 && relationship === 0)
      call.unsupported('Sorting nested groups by value is not computed.')
    const header = headerChoice(values, headers, call)
    const shown = header.shown || (headers === undefined && header.present && fields.columns > 1)
    const rows = chosenRows(fields.rows, header.present, filter)
    if (rows.length === 0) return errors.calc
    const wholes = upTo(values.columns).map((column) => columnOf(values, column, rows))
    const total = (part: readonly number[]): Scalar[] =>
      upTo(values.columns).map((column) =>
        aggregate(callee, columnOf(values, column, part), wholes[column] ?? Matrix.column([]), call),
      )
    const groups = groupRows(fields, rows).map(({ labels, rows: members }) => ({ labels, results: total(members) }))
    const lines = sortGroups(groups, order, ({ results }, index) => results[index] ?? errors.value).map(
      ({ labels, results }) => [...labels.map((label) => label ?? ''), ...results],
    )
    if (depth !== 0) {
      const line = ['Total', ...upTo(fields.columns - 1).map(() => ''), ...total(rows)]
      if (depth > 0) lines.push(line)
      else lines.unshift(line)
    }
    if (shown) {
      lines.unshift([
        ...upTo(fields.columns).map((column) => fields.at(0, column)),
        ...upTo(values.columns).map((column) => values.at(0, column)),
      ])
    }
    return Matrix.of(lines)
  },
})
