import { type CellValue, toTable } from '@excel-ai-chat/analysis'
import { open } from '@excel-ai-chat/formula'
import { describe, expect, test } from 'vitest'
import { answer } from '../answer-question.ts'
import { gridOf } from '../linking/grid.ts'
import { formFor } from './heard-statistics.ts'

// Expected values come from Python's statistics module and from SciPy.
const goods: CellValue[][] = [
  ['Item', 'Price', 'Rating', 'Shop', 'Opened', 'Closed'],
  ['A', 10, 1, 'North', '2024-01-01', '2024-01-31'],
  ['B', 12, 3, 'North', '2024-02-01', '2024-02-11'],
  ['C', 14, 4, 'South', '2024-03-01', '2024-03-06'],
  ['D', 11, 2, 'South', '2024-03-01', '2024-03-16'],
  ['E', 13, 3, 'South', '2024-04-01', '2024-04-21'],
  ['F', 95, 9, 'North', '2024-05-01', '2024-05-11'],
  ['G', 12, 2, 'North', '2024-06-01', '2024-06-11'],
  ['H', 14, 5, 'South', '2024-07-01', '2024-07-31'],
]

function ask(
  text: string,
  format?: string,
  constraints?: string,
  values: CellValue[][] = goods,
): ReturnType<typeof answer> {
  const workbook = open({ sheets: [{ name: 'Sheet1', blocks: [{ top: 0, left: 0, values }] }] })
  return answer({ text, tables: [toTable({ address: 'Sheet1!A1', values })], workbook, format, constraints })
}

function named(...asked: Parameters<typeof ask>): Readonly<Record<string, string>> {
  const given = ask(...asked)
  if (given.status !== 'answered') throw new Error(`declined: ${given.text}`)
  return Object.fromEntries(given.named ?? [])
}

describe('values in the form that is wished for', () => {
  test('mean and deviation with their rounding', () => {
    const format =
      '@mean_price[mean] @sd_price[sd], where "mean" is rounded to two decimal places and "sd" to three decimal places.'
    expect(named('Calculate the mean and standard deviation of the "Price" column.', format)).toEqual({
      mean_price: '22.63',
      sd_price: '29.277',
    })
  })

  test('each number carries the formula that gives it', () => {
    const given = ask('Calculate the median of the "Price" column.', '@median[number]')
    expect(given).toMatchObject({ ledger: [{ formula: '=MEDIAN(B2:B9)', agreement: 'agreed', value: 12.5, rows: 8 }] })
  })

  test('the deviation of all values where the rules say population', () => {
    const rules = 'Use the population standard deviation formula. Round to two decimal places.'
    expect(named('What is the standard deviation of Price?', '@std[value]', rules)).toEqual({ std: '27.39' })
  })

  test('outliers are taken out first where that is asked for, and counted', () => {
    const rules = 'An outlier lies more than 1.5 * IQR outside the quartiles. Remove them, then calculate the mean.'
    const format = '@outliers_count[count] @mean_before[number] @mean_after[number], all rounded to two decimal places'
    expect(named('Find the outliers in the Price column and the mean price.', format, rules)).toEqual({
      outliers_count: '1',
      mean_before: '22.63',
      mean_after: '12.29',
    })
  })

  test('the rows that outliers are in', () => {
    const rules = 'Values more than 1.5 times the interquartile range beyond the quartiles are outliers.'
    expect(named('Which items are outliers in Price?', '@outlier_items[item1,item2,...]', rules)).toEqual({
      outlier_items: 'F',
    })
  })

  test('a correlation with its chance and the word that follows from both', () => {
    const rules =
      'Calculate Pearson correlation. The relationship is linear if the p-value is less than 0.05 and the absolute value of r is greater than or equal to 0.5, nonlinear if only the p-value is less than 0.05.'
    const format =
      '@r[r_value] @p_value[p_value] @type[type] where "r_value" is rounded to two decimal places, "p_value" is rounded to four decimal places and "type" is either "linear", "nonlinear" or "none".'
    expect(named('Is there a correlation between Price and Rating?', format, rules)).toEqual({
      r: '0.89',
      p_value: '0.0032',
      type: 'linear',
    })
  })

  test('normal or not, by the test that is named', () => {
    const rules = 'Use the Shapiro-Wilk test. If the p-value is less than 0.05 the data is not normal.'
    const format = '@normality[status] where "status" is either "normal" or "not normal".'
    expect(named('Is the Price column normally distributed?', format, rules)).toEqual({ normality: 'not normal' })
  })

  test('a new feature from a formula', () => {
    const question = 'Create a new column "Value" = Price / Rating and calculate its mean.'
    expect(named(question, '@value_mean[number], rounded to three decimal places')).toEqual({ value_mean: '5.836' })
  })

  test('a new feature from words, and days between two dates: 30, 10, 5, 15, 20, 10, 10 and 30 have the mean 16.25', () => {
    const rules = 'Calculate the duration by subtracting Opened from Closed in days.'
    expect(
      named('What is the average duration?', '@average_duration[days], rounded to two decimal places', rules),
    ).toEqual({
      average_duration: '16.25',
    })
  })

  test('which row and which group is furthest out', () => {
    expect(named('Which item has the highest Price?', '@item[item]')).toEqual({ item: 'F' })
    expect(named('Which shop has the lowest average Price?', '@shop[shop]')).toEqual({ shop: 'South' })
  })

  test('the fit of a line is judged by the limit that is given', () => {
    const rules = 'If R-squared is at least 0.7 consider the model a good fit, else a poor fit.'
    const format =
      '@r_squared[r2] @fit[fit] where "r2" is rounded to two decimal places and "fit" is either "good fit" or "poor fit".'
    const question = 'Conduct a linear regression between Price and Rating and calculate R-squared.'
    expect(named(question, format, rules)).toEqual({ r_squared: '0.79', fit: 'good fit' })
  })

  test('a name that says a cell means the rows with that cell', () => {
    const format = '@mean_price_north[number] @mean_price_south[number], both rounded to two decimal places'
    expect(named('Compare the mean Price of the shops.', format)).toEqual({
      mean_price_north: '32.25',
      mean_price_south: '13.00',
    })
  })

  test('conditions of the question choose the rows', () => {
    expect(named('What is the mean Price where the Shop is South?', '@mean[number]')).toEqual({ mean: '13.00' })
  })

  test('rows, different cells and the most frequent cell', () => {
    const format = '@number_of_south_items[integer] @unique_shops_count[integer]'
    expect(named('Count the items of a shop, and the shops.', format)).toEqual({
      number_of_south_items: '4',
      unique_shops_count: '2',
    })
    expect(
      named('What is the most common Shop among the items with a Rating above 2?', '@most_common_shop[shop]'),
    ).toEqual({
      most_common_shop: 'South',
    })
  })

  test('values that are called standardised are taken of z-scores', () => {
    const question = 'Standardize the "Price" column with z-scores and give its new mean and maximum.'
    expect(
      named(question, '@standardized_mean[number] @standardized_max[number], rounded to two decimal places'),
    ).toEqual({
      standardized_mean: '0.00',
      standardized_max: '2.64',
    })
  })

  test('two groups compared by a t-test', () => {
    const rules = 'Use a two-sample t-test. The difference is significant if the p-value is less than 0.05.'
    const format =
      '@p_value[p_value] @significance[answer] where "p_value" is rounded to four decimal places and "answer" is either "yes" or "no".'
    expect(named('Does the Price differ between the shops North and South?', format, rules)).toEqual({
      p_value: '0.3933',
      significance: 'no',
    })
  })

  test('the column that goes along best with another', () => {
    const format = '@strongest_variable[variable_name] @direction[positive/negative]'
    const rules = 'Calculate the Pearson correlation coefficient between Price and all other numeric variables.'
    expect(named('Which variable has the strongest correlation with Price?', format, rules)).toEqual({
      strongest_variable: 'Rating',
      direction: 'positive',
    })
  })

  test('a form that holds what is not understood is declined as a whole', () => {
    const format = '@mean_price[number] @cluster_purity[number]'
    expect(ask('Cluster the items and give the mean of Price.', format).status).toBe('declined')
  })
})

describe('statistics in the words of a question', () => {
  test('a correlation is computed with its chance', () => {
    const given = ask('What is the correlation of Price and Rating?')
    expect(given).toMatchObject({
      status: 'answered',
      ledger: [{ display: '0.8885', formula: '=CORREL(B2:B9,C2:C9)' }, { display: '0.0032' }],
    })
  })

  test('skewness of a column', () => {
    expect(ask('How big is the skewness of Price?')).toMatchObject({ values: [expect.closeTo(2.25762, 5)] })
  })

  test('a question without such words is left to the other readings', () => {
    const grid = gridOf(toTable({ address: 'A1', values: goods }))
    expect(formFor('What is the total of Price?', grid)).toBeUndefined()
    expect(formFor('Which item has a rating correlated with nothing?', grid)).toBeUndefined()
  })
})
