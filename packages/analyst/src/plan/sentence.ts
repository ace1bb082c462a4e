import type { Grid } from '../linking/grid.ts'
import { statisticsSentence } from '../statistics/measurement-sentence.ts'
import { chartSentence } from './chart-sentence.ts'
import type { Aggregate, ArithmeticPlan, Condition, Measure, Plan, Rows } from './plan.ts'

const aggregateNames: Readonly<Record<Aggregate, string>> = {
  sum: 'Sum',
  average: 'Average',
  minimum: 'Lowest',
  maximum: 'Highest',
  median: 'Median',
  deviation: 'Standard deviation',
}

/** A plan as a person would say it: `Average of *Price* where *City* is *Rome*, by *Year*`. */
export function sentenceOf(plan: Plan, grid: Grid): string {
  const name = (column: number): string => `*${grid.columns[column]?.name ?? '?'}*`
  switch (plan.kind) {
    case 'list':
      return `${plan.columns.map(name).join(', ')}${rowsText(plan.rows, grid)}${plan.sort === undefined ? '' : `, ordered by ${name(plan.sort.column)}, ${plan.sort.order} first`}`
    case 'count':
      if (plan.distinct !== undefined) return `Number of different ${name(plan.distinct)}${rowsText(plan.rows, grid)}`
      if (plan.missing !== undefined)
        return `Number of missing values in ${name(plan.missing)}${rowsText(plan.rows, grid)}`
      if (plan.duplicates === true) return `Number of rows that repeat an earlier row${rowsText(plan.rows, grid)}`
      return `Number of rows${rowsText(plan.rows, grid)}`
    case 'aggregate':
      return `${[plan, ...(plan.also ?? [])].map((part) => `${aggregateNames[part.aggregate]} of ${name(part.column)}`).join(' and ')}${rowsText(plan.rows, grid)}`
    case 'difference': {
      const joint = {
        minus: 'minus',
        plus: 'plus',
        'divided-by': 'divided by',
        'percent-change': 'as a change from',
        share: 'as a share of',
      }
      return `${sentenceOf(plan.left, grid)}, ${joint[plan.operation]} ${lower(sentenceOf(plan.right, grid))}`
    }
    case 'compare':
      return `Which has the ${plan.order} ${lower(sentenceOf(plan.options[0]?.value ?? plan, grid))}: ${plan.options.map(({ label }) => `*${label}*`).join(' or ')}`
    case 'exists':
      return `Whether there is a row${rowsText(plan.rows, grid)}`
    case 'group': {
      const measures = plan.measures.map((part) => measureText(part, name)).join(' and ')
      const having =
        plan.having === undefined
          ? ''
          : `, only where the ${lower(measureText(plan.having.measure, name))} is ${plan.having.operator} ${plan.having.value}`
      const sort =
        plan.sort === undefined
          ? ''
          : `, ${plan.sort.order} ${plan.sort.measure === undefined ? 'name' : lower(measureText(plan.sort.measure, name))} first`
      const take = plan.take === undefined ? '' : ` (top ${plan.take})`
      return `${measures} by ${plan.by.map(name).join(', ')}${rowsText(plan.rows, grid)}${having}${sort}${take}`
    }
    case 'cells':
    case 'label':
      return plan.label
    case 'arithmetic':
      return `${arithmeticName(plan)} of ${plan.label}`
    case 'chart':
      return chartSentence(plan, name, rowsText(plan.rows, grid))
    case 'statistics':
      return statisticsSentence(plan, name, (rows) => rowsText(rows, grid))
    case 'describe':
      return plan.column === undefined ? 'Summary of the table' : `Summary of ${name(plan.column)}`
  }
}

function arithmeticName({ operation }: ArithmeticPlan): string {
  const names: Readonly<Record<ArithmeticPlan['operation'], string>> = {
    difference: 'Difference',
    'percent-change': 'Percentage change',
    ratio: 'Ratio',
    sum: 'Sum',
    average: 'Average',
    opposite: 'Opposite',
    'share-of-sum': 'Share',
    'sum-ratio': 'Share of the sum',
    'difference-of-averages': 'Difference between the averages',
  }
  return names[operation]
}

const measureText = (part: Measure, name: (column: number) => string): string =>
  part.kind === 'count'
    ? 'Number of rows'
    : part.kind === 'first'
      ? name(part.column)
      : `${aggregateNames[part.aggregate]} of ${name(part.column)}`

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

function rowsText(rows: Rows, grid: Grid): string {
  const name = (column: number): string => `*${grid.columns[column]?.name ?? '?'}*`
  switch (rows.kind) {
    case 'all':
      return ''
    case 'where':
      return ` where ${conditionText(rows.condition, grid)}`
    case 'top':
      return `${rowsText(rows.of, grid)} with the ${rows.count > 1 ? `${rows.count} ` : ''}${rows.order} ${name(rows.by)}`
    case 'at':
      return ` in the ${rows.position === -1 ? 'last' : rows.position < 0 ? `${-rows.position}th last` : ordinal(rows.position)} row${rowsText(rows.of, grid)}`
    case 'beside':
      return ` one row ${rows.offset > 0 ? 'below' : 'above'} the row${rowsText(rows.of, grid)}`
    case 'same':
      return ` with the same ${name(rows.column)} as the row${rowsText(rows.of, grid)}`
    case 'beyond':
      return ` ${rows.direction === 1 ? 'below' : 'above'} the row${rowsText(rows.of, grid)}`
  }
}

const ordinal = (position: number): string => ['first', 'second', 'third'][position - 1] ?? `${position}th`

export function conditionText(condition: Condition, grid: Grid): string {
  const name = (column: number): string => `*${grid.columns[column]?.name ?? '?'}*`
  switch (condition.kind) {
    case 'equals': {
      const shown = condition.values.slice(0, 3).map((key) => `*${original(grid, condition.column, key)}*`)
      return `${name(condition.column)} is ${shown.join(' or ')}${condition.values.length > 3 ? ' or others like it' : ''}`
    }
    case 'contains':
      return `${name(condition.column)} contains *${condition.text}*`
    case 'compare': {
      const words = { '>': 'is more than', '>=': 'is at least', '<': 'is less than', '<=': 'is at most', '=': 'is' }
      return `${name(condition.column)} ${words[condition.operator]} ${shownNumber(condition.value)}`
    }
    case 'between':
      return `${name(condition.column)} is between ${shownNumber(condition.from)} and ${shownNumber(condition.to)}`
    case 'columns':
      return `${name(condition.left)} ${condition.operator} ${name(condition.right)}`
    case 'filled':
      return `${name(condition.column)} is filled`
    case 'not':
      return `not (${conditionText(condition.condition, grid)})`
    case 'and':
    case 'or':
      return condition.conditions.map((part) => conditionText(part, grid)).join(` ${condition.kind} `)
  }
}

const original = (grid: Grid, column: number, key: string): string =>
  grid.columns[column]?.cells.find((cell) => cell.key === key)?.text ?? key

const shownNumber = (value: number): string => String(Math.floor(value * 100) / 100)
