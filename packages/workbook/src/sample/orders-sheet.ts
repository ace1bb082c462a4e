import type { CellValue } from '@excel-ai-chat/analysis'
import type { Worksheet } from '../workbook-file.ts'
import { seededNumbers } from './seeded-numbers.ts'

export const regions = ['North', 'South', 'East', 'West'] as const
export const orderHeaders = [
  'Order',
  'Date',
  'Region',
  'Channel',
  'Product',
  'Quantity',
  'Unit price',
  'Amount',
] as const
export const orderCount = 220

/** Price of a one-kilogram bag in January; how often it is ordered. */
const products = [
  { name: 'House Espresso', price: 18.5, weight: 30 },
  { name: 'Morning Blend', price: 16.9, weight: 26 },
  { name: 'Colombia Huila', price: 21.4, weight: 16 },
  { name: 'Ethiopia Yirgacheffe', price: 24.8, weight: 12 },
  { name: 'Cold Brew Pack', price: 14.2, weight: 9 },
  { name: 'Decaf Sumatra', price: 19.6, weight: 7 },
] as const

/** Bags in a usual order, and what a bag costs compared with the shop's price. */
const channels = [
  { name: 'Online', weight: 46, bags: 6, price: 1 },
  { name: 'Café', weight: 30, bags: 14, price: 0.92 },
  { name: 'Wholesale', weight: 24, bags: 42, price: 0.82 },
] as const

const regionWeights = [34, 22, 27, 17] as const
/** People drink more coffee when it is cold, and give it away in December. */
const monthFactors = [0.95, 0.9, 0.95, 0.9, 0.88, 0.85, 0.8, 0.82, 1, 1.08, 1.25, 1.4] as const
/** 1 January 2025 as a serial number. */
const newYear = 45_658
const firstOrder = 20_418
const priceRise = { month: 6, factor: 1.04 } as const
/** What every real table has somewhere: cells left blank, and one order that stands out. */
const withoutChannel: readonly number[] = [57, 148]
const largeOrder = { index: 196, quantity: 260 } as const

/** One order a row in order of date, with the amount as a formula. */
export function ordersSheet(): Worksheet {
  const next = seededNumbers(20_250_101)
  const values: CellValue[][] = [[...orderHeaders]]
  const formulas: (string | undefined)[][] = [[]]
  const numberFormat: (string | undefined)[][] = [[]]
  const rowFormat = [undefined, 'yyyy-mm-dd', undefined, undefined, undefined, '#,##0', '$#,##0.00', '$#,##0.00']
  for (let index = 0; index < orderCount; index++) {
    const day = Math.min(364, Math.floor((index + next()) * (365 / orderCount)))
    const month = Math.min(11, Math.floor(day / 30.42))
    const region = regions[pick(regionWeights, next())]
    const channel =
      channels[
        pick(
          channels.map(({ weight }) => weight),
          next(),
        )
      ]
    const product =
      products[
        pick(
          products.map(({ weight }) => weight),
          next(),
        )
      ]
    const usual = channel.bags * monthFactors[month] * (0.5 + next())
    const quantity = index === largeOrder.index ? largeOrder.quantity : Math.max(1, Math.round(usual))
    const rise = month >= priceRise.month ? priceRise.factor : 1
    const unitPrice = Math.round(product.price * channel.price * rise * 20) / 20
    const channelName = withoutChannel.includes(index) ? '' : channel.name
    const row = values.length + 1
    values.push([
      `A-${firstOrder + index}`,
      newYear + day,
      region,
      channelName,
      product.name,
      quantity,
      unitPrice,
      quantity * unitPrice,
    ])
    formulas.push([undefined, undefined, undefined, undefined, undefined, undefined, undefined, `=F${row}*G${row}`])
    numberFormat.push(rowFormat)
  }
  return {
    name: 'Orders',
    values,
    formulas,
    numberFormat,
    rowCount: values.length,
    columnCount: orderHeaders.length,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    hidden: false,
  }
}

/** The index that a number in [0, 1) falls on when each index is as wide as its weight. */
function pick(weights: readonly number[], chance: number): number {
  let left = chance * weights.reduce((sum, weight) => sum + weight, 0)
  const index = weights.findIndex((weight) => (left -= weight) < 0)
  return index === -1 ? weights.length - 1 : index
}
