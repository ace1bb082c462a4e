import { errors } from '../../evaluate/excel-error.ts'
import { Lambda, Matrix, type Scalar } from '../../evaluate/value.ts'
import { aggregate, chosenRows, columnOf, groupRows, headerChoice, sortGroups } from './groups.ts'
import { array, defineFunction, number, omittable, range } from '../define.ts'

/**
 * Groups rows by some columns and columns by another, and aggregates values where both meet.
 * https://support.microsoft.com/office/pivotby-function
 */
export const PIVOTBY = defineFunction({
  name: 'PIVOTBY',
  parameters: [
    array('row_fields'),
    array('col_fields'),
    array('values'),
    range('function'),
    omittable(number('field_headers')),
    omittable(number('row_total_depth')),
    omittable(array('row_sort_order')),
    omittable(number('col_total_depth')),
    omittable(array('col_sort_order')),
    omittable(array('filter_array')),
    omittable(number('relative_to')),
  ],
  run: (
    [
      fields,
      columns,
      values,
      callee,
      headers,
      rowDepth = 1,
      rowOrder,
      columnDepth = 1,
      columnOrder,
      filter,
      relative = 0,
    ],
    call,
  ) => {
    if (!(callee instanceof Lambda)) return call.unsupported('PIVOTBY with several functions at once is not computed.')
    if (fields.rows !== values.rows || columns.rows !== values.rows) return errors.value
    const deep = Math.abs(rowDepth) > 1 || Math.abs(columnDepth) > 1
    if (values.columns > 1 || columns.columns > 1 || fields.columns > 1 || deep) {
      call.unsupported('PIVOTBY with several levels or values is not computed.')
    }
    const header = headerChoice(values, headers, call)
    if (header.shown) call.unsupported('Field headers of PIVOTBY are not computed.')
    const rows = chosenRows(fields.rows, header.present, filter)
    if (rows.length === 0) return errors.calc
    const down = groupRows(fields, rows)
    const across = groupRows(columns, rows)
    const cell = (part: readonly number[], inRow: readonly number[], inColumn: readonly number[]): Scalar => {
      if (part.length === 0) return ''
      const whole = relative === 1 ? inRow : relative === 2 ? rows : inColumn
      return aggregate(callee, columnOf(values, 0, part), columnOf(values, 0, whole), call)
    }
    const sortedDown = sortGroups(down, rowOrder, (group) => cell(group.rows, group.rows, rows))
    const sortedAcross = sortGroups(across, columnOrder, (group) => cell(group.rows, rows, group.rows))
    const columnTotal = (line: Scalar[], total: Scalar): Scalar[] => {
      if (columnDepth === 0) return line
      const [label = '', ...rest] = line
      return columnDepth > 0 ? [...line, total] : [label, total, ...rest]
    }
    const body = sortedDown.map((row) => {
      const line = sortedAcross.map((column) =>
        cell(
          row.rows.filter((index) => column.rows.includes(index)),
          row.rows,
          column.rows,
        ),
      )
      return columnTotal([row.labels[0] ?? '', ...line], cell(row.rows, row.rows, rows))
    })
    const totals = columnTotal(
      ['Total', ...sortedAcross.map((column) => cell(column.rows, rows, column.rows))],
      cell(rows, rows, rows),
    )
    const top = columnTotal(['', ...sortedAcross.map((column) => column.labels[0] ?? '')], 'Total')
    const lines = rowDepth === 0 ? body : rowDepth > 0 ? [...body, totals] : [totals, ...body]
    return Matrix.of([top, ...lines])
  },
})
