import type { ChartPlan, ChartValue } from './chart-plan.ts'
import type { Aggregate } from './plan.ts'

const kindNames: Readonly<Record<ChartPlan['chart'], string>> = {
  column: 'Bar chart',
  'stacked-column': 'Stacked bar chart',
  line: 'Line chart',
  pie: 'Pie chart',
  scatter: 'Scatter chart',
}

const aggregateNames: Readonly<Record<Aggregate, string>> = {
  sum: 'sum of',
  average: 'average of',
  minimum: 'lowest',
  maximum: 'highest',
  median: 'median of',
  deviation: 'standard deviation of',
}

/** `Bar chart of the average of *Price* by *City* where *Year* is *2020*, coloured by *Kind*` */
export function chartSentence(plan: ChartPlan, name: (column: number) => string, rows: string): string {
  const colour = plan.series === undefined ? '' : `, coloured by ${name(plan.series)}`
  const by = plan.by === undefined ? '' : `, one point for each ${name(plan.by)}`
  const only =
    plan.having === undefined
      ? ''
      : `, only where the ${aggregateNames[plan.having.aggregate]} ${name(plan.having.column)} is ${plan.having.operator} ${plan.having.value}`
  const order = plan.sort === undefined ? '' : `, ${plan.sort.by === 'x' ? 'x axis' : 'y axis'} ${plan.sort.order}`
  const [first, second] = plan.chart === 'scatter' ? [plan.x, plan.y] : [plan.y, plan.x]
  const joint = plan.chart === 'scatter' ? 'and' : 'by'
  return `${kindNames[plan.chart]} of ${valueText(first, name)} ${joint} ${valueText(second, name)}${rows}${only}${colour}${by}${order}`
}

function valueText(value: ChartValue, name: (column: number) => string): string {
  if (value.kind === 'count') return 'the number of rows'
  if (value.kind === 'aggregate') return `the ${aggregateNames[value.aggregate]} ${name(value.column)}`
  return value.bin === undefined ? name(value.column) : `${name(value.column)} (by ${value.bin})`
}
