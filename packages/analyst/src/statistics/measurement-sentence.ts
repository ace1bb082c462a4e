import type {
  ColumnChoice,
  Extreme,
  Listing,
  Measurement,
  Preparation,
  Series,
  Statistic,
  StatisticsPlan,
  StatisticValue,
  Verdict,
} from '../plan/statistics-plan.ts'

type Name = (column: number) => string

const names: Readonly<Record<Statistic, string>> = {
  mean: 'Mean',
  median: 'Median',
  mode: 'Most frequent value',
  sum: 'Sum',
  minimum: 'Lowest value',
  maximum: 'Highest value',
  range: 'Range',
  variance: 'Variance',
  deviation: 'Standard deviation',
  count: 'Number',
  distinct: 'Number of different values',
  missing: 'Number of missing values',
  'missing-share': 'Percentage of missing values',
  skewness: 'Skewness',
  kurtosis: 'Excess kurtosis',
  'first-quartile': 'First quartile',
  'third-quartile': 'Third quartile',
  'interquartile-range': 'Interquartile range',
  'normality-statistic': 'Normality test statistic',
  'normality-p': 'p-value of the normality test',
  correlation: 'Correlation',
  'correlation-p': 'p-value of the correlation',
  slope: 'Slope of the linear model',
  intercept: 'Intercept of the linear model',
  'r-squared': 'R² of the linear model',
  'difference-p': 'p-value of the difference',
  'difference-statistic': 't of the difference',
  'mean-squared-error': 'Mean squared error of the linear model',
  'root-mean-squared-error': 'Root mean squared error of the linear model',
  'mean-absolute-error': 'Mean absolute error of the linear model',
}

/** A plan of statistics as a person would say it. */
export function statisticsSentence(
  plan: StatisticsPlan,
  name: Name,
  rowsText: (rows: Measurement['rows']) => string,
): string {
  return [...new Set(plan.values.map(({ value }) => valueText(value, name, rowsText)))].join('; ')
}

function valueText(value: StatisticValue, name: Name, rowsText: (rows: Measurement['rows']) => string): string {
  switch (value.kind) {
    case 'measurement':
      return measurementText(value.measurement, name) + rowsText(value.measurement.rows)
    case 'verdict':
      return verdictText(value.verdict, name)
    case 'listing':
      return listingText(value.listing, name) + rowsText(value.listing.rows)
    case 'column':
      return choiceText(value.choice, name) + rowsText(value.choice.rows)
    case 'extreme':
      return extremeText(value.extreme, name) + rowsText(value.extreme.rows)
  }
}

export function measurementText(
  { statistic, of, prepared, population, method, split }: Measurement,
  name: Name,
): string {
  const all = population && (statistic === 'deviation' || statistic === 'variance') ? ' (of all values)' : ''
  const how = method === undefined || method === 'pearson' ? '' : ` (${method})`
  const parts = of.map((series) => seriesText(series, name))
  const joint = /^(?:correlation)/.test(statistic)
    ? ` between ${parts.join(' and ')}`
    : parts.length > 1
      ? ` of ${parts.at(-1)} by ${parts.slice(0, -1).join(', ')}`
      : ` of ${parts[0] ?? ''}`
  const held =
    split === undefined ? '' : `, on ${Math.round(split.testShare * 100)} % of the rows kept apart (seed ${split.seed})`
  return `${names[statistic]}${all}${how}${joint}${prepared.map(preparationText).join('')}${held}`
}

function verdictText({ cases }: Verdict, name: Name): string {
  const [first] = cases.flatMap(({ when }) => when)
  const words = cases.map(({ word }) => `*${word}*`).join(' or ')
  return first === undefined ? words : `${words}, by the ${measurementText(first.measurement, name).toLowerCase()}`
}

function listingText({ of, prepared, label }: Listing, name: Name): string {
  return `${label === undefined ? 'Values' : name(label)} of ${seriesText(of, name)}${prepared.map(preparationText).join('')}`
}

function extremeText({ label, of, order, grouped }: Extreme, name: Name): string {
  const measured = grouped === undefined ? '' : `${grouped === 'mean' ? 'average' : 'total'} `
  return `${name(label)} with the ${order} ${measured}${seriesText(of, name)}`
}

function choiceText({ statistic, against, order, size }: ColumnChoice, name: Name): string {
  const how = size ? ' by size' : ''
  const partner = against === undefined ? '' : ` with ${seriesText(against, name)}`
  return `Column with the ${order} ${names[statistic].toLowerCase()}${partner}${how}`
}

function seriesText(series: Series, name: Name): string {
  switch (series.kind) {
    case 'column':
      return name(series.column)
    case 'constant':
      return String(series.value)
    case 'binary':
      return `(${seriesText(series.left, name)} ${series.operator} ${seriesText(series.right, name)})`
    case 'logarithm':
      return `log${series.base === 'e' ? '' : series.base} of ${seriesText(series.of, name)}`
    case 'change':
      return `change of ${seriesText(series.of, name)} against the row before`
    case 'mean':
      return `average of ${series.of.map((part) => seriesText(part, name)).join(', ')}`
    case 'days':
      return `days from ${name(series.from)} to ${name(series.to)}`
    default:
      return `${series.kind} of ${name(series.column)}`
  }
}

function preparationText(step: Preparation): string {
  if (step.kind === 'fill') return `, gaps filled with the ${step.with}`
  if (step.kind === 'rescale') return step.to === 'range' ? ', rescaled to 0–1' : ', as z-scores'
  const method =
    step.method === 'quartiles' ? `${step.limit} interquartile ranges` : `${step.limit} standard deviations`
  if (step.keep === 'outside') return `, only outliers (beyond ${method})`
  return step.replace === 'mean'
    ? `, outliers (beyond ${method}) replaced by the mean`
    : `, without outliers (beyond ${method})`
}
