import { numberToText } from '../../evaluate/coerce.ts'
import { roundAt } from '../math/rounding.ts'

/** With so many decimals, or rounded to tens where negative; perhaps with commas between thousands. */
export function fixedText(value: number, decimals: number, commas: boolean): string {
  const rounded = roundAt(value, decimals, 'nearest')
  const places = Math.max(0, decimals)
  const size = Math.abs(rounded)
  const plain = size < 1e21 && places <= 100 ? size.toFixed(places) : numberToText(size)
  const [whole = '0', fraction] = plain.split('.')
  const grouped = commas ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole
  const written = fraction === undefined ? grouped : `${grouped}.${fraction}`
  return rounded < 0 ? `-${written}` : written
}
