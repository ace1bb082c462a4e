import type { ColumnProfile } from '../profile/column-profile.ts'
import type { ColumnType, Table } from '../table/table.ts'
import type { ChartField, ChartSpecification } from './chart-specification.ts'

const measures = new Set<ColumnType>(['number', 'currency', 'percent', 'duration'])
/** More bars than these cannot be compared by eye, more lines not be told apart, more slices not be ranked. */
const mostBars = 30
const mostLines = 6
const mostSlices = 5
const mostCharts = 4

/** Charts that show what this table can say, the most telling first, at most four. */
export function suggestCharts(table: Table, profiles: readonly ColumnProfile[]): ChartSpecification[] {
  if (table.rows.length < 2) return []
  const numeric = profiles.filter((column) => measures.has(column.type) && column.distinct > 1)
  const groups = profiles.filter(
    (column) => column.type === 'category' && column.distinct > 1 && column.distinct <= mostBars,
  )
  const time = profiles.find((column) => column.type === 'date' && column.distinct > 2) ?? yearsOf(profiles)
  const label = profiles.find(
    (column) =>
      column.type === 'text' && column.distinct === column.count && column.count > 1 && column.count <= mostBars,
  )
  const [measure, second] = numeric
  const charts = [
    ...(time !== undefined && measure !== undefined
      ? [
          overTime(
            time,
            measure,
            groups.find((group) => group.distinct <= mostLines),
          ),
        ]
      : []),
    ...groups.slice(0, 2).flatMap((group) => (measure === undefined ? [counts(group)] : byGroup(group, measure))),
    ...(label !== undefined && measure !== undefined && time === undefined ? [byLabel(label, measure)] : []),
    ...(measure !== undefined && second !== undefined && table.rows.length >= 8 ? [against(measure, second)] : []),
    ...(measure !== undefined && (measure.numbers?.count ?? 0) >= 20 ? [distribution(measure)] : []),
  ]
  return charts.slice(0, mostCharts)
}

function yearsOf(profiles: readonly ColumnProfile[]): ColumnProfile | undefined {
  return profiles.find(
    ({ type, distinct, numbers }) =>
      type === 'ordinal' && distinct > 2 && numbers !== undefined && numbers.min >= 1700 && numbers.max <= 2200,
  )
}

function overTime(time: ColumnProfile, measure: ColumnProfile, series: ColumnProfile | undefined): ChartSpecification {
  const isSplit = time.distinct < time.count && series !== undefined
  const aggregate = time.distinct === time.count ? 'none' : aggregateOf(measure)
  return {
    kind: 'line',
    title: `${measure.name} over ${time.name}`,
    x: field(time, time.type === 'date' ? 'temporal' : 'ordinal'),
    y: [field(measure, 'quantitative')],
    ...(isSplit ? { series: field(series, 'nominal') } : {}),
    aggregate,
    sort: { by: 'x', order: 'ascending' },
    reason: `${time.name} holds ${time.distinct} moments, and a line shows how a number changes with time.`,
  }
}

function byGroup(group: ColumnProfile, measure: ColumnProfile): ChartSpecification[] {
  const aggregate = aggregateOf(measure)
  const isWhole = aggregate === 'sum' && group.distinct <= mostSlices && (measure.numbers?.min ?? -1) >= 0
  const because = isWhole
    ? 'few enough that a pie would do as well, but bars are compared more exactly'
    : group.distinct > mostSlices
      ? 'too many slices for a pie, while bars in order of size stay readable'
      : 'and a pie shows no averages or negative numbers'
  return [
    {
      kind: 'bar',
      title: `${aggregate === 'sum' ? 'Total' : 'Average'} ${measure.name} by ${group.name}`,
      x: field(group, 'nominal'),
      y: [field(measure, 'quantitative')],
      aggregate,
      sort: { by: 'y', order: 'descending' },
      reason: `${group.name} has ${group.distinct} values: ${because}.`,
    },
  ]
}

function counts(group: ColumnProfile): ChartSpecification {
  return {
    kind: 'bar',
    title: `Rows by ${group.name}`,
    x: field(group, 'nominal'),
    y: [],
    aggregate: 'count',
    sort: { by: 'y', order: 'descending' },
    reason: `${group.name} repeats ${group.distinct} values over ${group.count} rows.`,
  }
}

function byLabel(label: ColumnProfile, measure: ColumnProfile): ChartSpecification {
  return {
    kind: 'bar',
    title: `${measure.name} by ${label.name}`,
    x: field(label, 'nominal'),
    y: [field(measure, 'quantitative')],
    aggregate: 'none',
    sort: { by: 'y', order: 'descending' },
    reason: `Each of the ${label.count} values of ${label.name} has one ${measure.name}.`,
  }
}

function against(x: ColumnProfile, y: ColumnProfile): ChartSpecification {
  return {
    kind: 'scatter',
    title: `${y.name} against ${x.name}`,
    x: field(x, 'quantitative'),
    y: [field(y, 'quantitative')],
    aggregate: 'none',
    reason: `${x.name} and ${y.name} are both numbers, and points show whether they go together.`,
  }
}

function distribution(measure: ColumnProfile): ChartSpecification {
  return {
    kind: 'histogram',
    title: `Distribution of ${measure.name}`,
    x: field(measure, 'quantitative'),
    y: [],
    aggregate: 'count',
    reason: `${measure.name} has ${measure.numbers?.count ?? 0} numbers, enough to show where they crowd.`,
  }
}

function aggregateOf({ type }: ColumnProfile): 'sum' | 'mean' {
  return type === 'percent' ? 'mean' : 'sum'
}

function field(column: ColumnProfile, type: ChartField['type']): ChartField {
  return { column: column.name, position: column.position, type, addresses: column.addresses }
}
