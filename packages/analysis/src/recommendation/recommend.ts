import { formatArea } from '../address/format-address.ts'
import type { ChartField } from '../chart/chart-specification.ts'
import type { Finding } from '../findings/finding.ts'
import type { ColumnProfile } from '../profile/column-profile.ts'
import type { ColumnType, Table } from '../table/table.ts'
import type { Recommendation } from './recommendation.ts'

const measures = new Set<ColumnType>(['number', 'currency', 'percent', 'duration'])
/** More bars than these cannot be compared by eye. */
const mostBars = 30

/** Proposals from the facts of this table; nothing that would be said of any table. */
export function recommend(
  table: Table,
  columns: readonly ColumnProfile[],
  findings: readonly Finding[],
): Recommendation[] {
  return [...charts(table, columns), ...conversions(table, findings), ...totals(table, columns)]
}

function charts(table: Table, columns: readonly ColumnProfile[]): Recommendation[] {
  const measure = columns.find((column) => measures.has(column.type) && column.distinct > 1)
  if (measure === undefined || table.rows.length < 2) return []
  const date = columns.find((column) => column.type === 'date' && column.distinct > 2)
  const category = columns.find(
    (column) => column.type === 'category' && column.distinct > 1 && column.distinct <= mostBars,
  )
  const found: Recommendation[] = []
  if (date !== undefined) {
    found.push({
      title: `Line chart of ${measure.name} over ${date.name}`,
      reason: `${date.name} holds ${date.distinct} different dates, and ${measure.name} is a number for each.`,
      action: {
        kind: 'chart',
        chart: {
          kind: 'line',
          title: `${measure.name} over ${date.name}`,
          x: field(date, 'temporal'),
          y: [field(measure, 'quantitative')],
          aggregate: date.distinct === date.count ? 'none' : measure.type === 'percent' ? 'mean' : 'sum',
          sort: { by: 'x', order: 'ascending' },
          reason: 'A line shows how a number changes with time.',
        },
      },
    })
  }
  if (category !== undefined) {
    const aggregate = measure.type === 'percent' ? 'mean' : 'sum'
    found.push({
      title: `Bar chart of ${measure.name} by ${category.name}`,
      reason: `${category.name} has ${category.distinct} values, few enough to compare; bars compare lengths, which a pie does not.`,
      action: {
        kind: 'chart',
        chart: {
          kind: 'bar',
          title: `${aggregate === 'sum' ? 'Total' : 'Average'} ${measure.name} by ${category.name}`,
          x: field(category, 'nominal'),
          y: [field(measure, 'quantitative')],
          aggregate,
          sort: { by: 'y', order: 'descending' },
          reason: 'Bars in order of size compare groups.',
        },
      },
    })
    found.push({
      title: `Pivot table: ${measure.name} by ${category.name}`,
      reason: `${category.name} repeats ${category.distinct} values over ${category.count} rows.`,
      action: {
        kind: 'operation',
        operation: {
          kind: 'pivot',
          address: formatArea(table.area),
          rows: category.name,
          values: measure.name,
          aggregate,
        },
      },
    })
  }
  return found
}

function conversions(table: Table, findings: readonly Finding[]): Recommendation[] {
  return findings
    .filter((finding) => finding.kind === 'text-numbers')
    .map((finding) => {
      const column = table.columns.find(({ name }) => name === finding.columns[0])
      return {
        title: `Convert ${finding.columns[0]} to numbers`,
        reason: finding.statement,
        action: {
          kind: 'operation',
          operation: {
            kind: 'convert-to-number',
            addresses: finding.cells,
            decimalSign: column?.decimalSign ?? table.decimalSign,
          },
        },
      }
    })
}

function totals(table: Table, columns: readonly ColumnProfile[]): Recommendation[] {
  if (table.totalRows.length > 0 || table.rows.length < 3) return []
  const column = columns.find(
    ({ type, numbers }) => (type === 'number' || type === 'currency') && numbers !== undefined,
  )
  const first = column?.addresses[0]
  if (column === undefined || first === undefined) return []
  return [
    {
      title: `Total of ${column.name}`,
      reason: `${column.name} has ${column.count} numbers and no total below them.`,
      action: { kind: 'formula', formula: `=SUM(${column.addresses.join(',')})` },
    },
  ]
}

function field(column: ColumnProfile, type: ChartField['type']): ChartField {
  return { column: column.name, position: column.position, type, addresses: column.addresses }
}
