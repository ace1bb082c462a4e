import type { FormatKind } from './number-format.ts'
import type { RawColumn } from './raw-column.ts'
import type { ReadingCounts } from './reading-counts.ts'
import { cellKind, type ColumnType } from './table.ts'

/** The share of the cells with content that must be numbers (dates) before the rest counts as dirt among them. */
const majority = 0.8

/**
 * The type by what most cells can be read as; whether a number is currency or percent, and a text a category, is told
 * apart later.
 * @param unit the unit of most numbers, others with which do not count
 */
export function decideType(
  raw: RawColumn,
  counts: ReadingCounts,
  format: FormatKind | undefined,
  name: string,
  unit: string | undefined,
): ColumnType {
  const content = counts.content - counts.perhapsMissing
  if (content === 0) return counts.perhapsMissing > 0 ? 'text' : 'empty'
  const otherUnits = [...counts.units].reduce((sum, [key, count]) => (key === unit ? sum : sum + count), 0)
  const formatted =
    format?.kind === 'date' || format?.kind === 'time' || format?.kind === 'duration' ? format.kind : undefined
  const temporal = counts.dates + counts.times + counts.durations + (formatted === undefined ? 0 : counts.numbers)
  if (temporal >= majority * content && counts.seasons < Math.max(counts.dates, 1)) {
    if (counts.dates > 0 || formatted === 'date') return 'date'
    return counts.durations > 0 || formatted === 'duration' ? 'duration' : 'time'
  }
  if (counts.booleans >= majority * content) return 'boolean'
  // Codes such as 00123 would lose their zeros as numbers.
  if (counts.leadingZeros > 0 && counts.leadingZeros * 20 >= counts.textNumbers) return 'identifier'
  const numeric = counts.numbers + counts.textNumbers - otherUnits
  if (numeric >= majority * content) return isOrdinal(raw, counts, name) ? 'ordinal' : 'number'
  const share = counts.numbers > 0 ? 0.2 : 0.5
  return numeric >= share * content ? 'mixed' : 'text'
}

const rankNames =
  /\b(rank|ranking)$|^(rank|ranking|rk|pos|position|place|placing|year|season|no|no\.|#|nr|nr\.|jahr|année|año|anno)$/i
const yearNames = /\b(year|jahr|année|año|anno|season)\b/i

function isOrdinal(raw: RawColumn, counts: ReadingCounts, name: string): boolean {
  if (counts.ordinals * 2 > counts.textNumbers + counts.numbers) return true
  if (!raw.allIntegers) return false
  const { least, greatest, integers } = rangeOf(raw)
  if (!integers) return false
  if (least < 1500 || greatest > 2200) return rankNames.test(name)
  return yearNames.test(name) || isYearLike(raw, least, greatest)
}

/** Years without a heading that says so: four digits written as text without a separator, within a span of 150. */
function isYearLike(raw: RawColumn, least: number, greatest: number): boolean {
  if (raw.numberCount > 0 || raw.kinds.length < 3 || raw.plain.grouped > 0) return false
  return (
    least >= 1700 && greatest <= 2100 && greatest - least <= 150 && raw.entries.every(({ text }) => !text.includes(','))
  )
}

/** Of the first five hundred numbers, which tell ranks and years from amounts. */
function rangeOf(raw: RawColumn): { least: number; greatest: number; integers: boolean } {
  let least = Number.POSITIVE_INFINITY
  let greatest = Number.NEGATIVE_INFINITY
  let integers = true
  let left = 500
  const see = (value: number) => {
    if (value < least) least = value
    if (value > greatest) greatest = value
    if (!Number.isInteger(value)) integers = false
    left--
  }
  for (let i = 0; i < raw.kinds.length && left > 0; i++) if (raw.kinds[i] === cellKind.number) see(raw.numbers[i] ?? 0)
  for (const { point } of raw.entries.slice(0, 500)) if (point !== undefined) see(point.value)
  return { least, greatest, integers }
}

/** Integers that count the rows one by one, up or down: what an export writes in front of each row. */
export function countsRows({ kinds, numbers, allIntegers }: RawColumn): boolean {
  const step = (numbers[1] ?? 0) - (numbers[0] ?? 0)
  if (!allIntegers || kinds.length < 5 || Math.abs(step) !== 1) return false
  return kinds.every((kind, i) => kind === cellKind.number && numbers[i] === (numbers[0] ?? 0) + step * i)
}

/** What kind of number: an identifier, a percent, an amount or a plain one. */
export function numberType(
  counts: ReadingCounts,
  format: FormatKind | undefined,
  currency: string | undefined,
  name: string,
  raw: RawColumn,
): ColumnType {
  const numeric = counts.numbers + counts.textNumbers
  if (
    raw.allIntegers &&
    raw.entries.every((entry) => entry.point === undefined || Number.isInteger(entry.point.value)) &&
    identifierNames.test(name)
  )
    return 'identifier'
  if (counts.percents * 2 > numeric || format?.kind === 'percent') return 'percent'
  return currency === undefined ? 'number' : 'currency'
}

const identifierNames =
  /(^|[\s_#-])(id|ids|key|code|codes|sku|zip|zipcode|postcode|plz|phone|telephone|iban|isbn|ean|ssn|guid|uuid|serial|invoice no|order no)\.?$/i

/** Identifier, category or text. */
export function refineText(
  decided: ColumnType,
  raw: RawColumn,
  distinct: number,
  counts: ReadingCounts,
  name: string,
): ColumnType {
  if (decided !== 'text') return decided
  const cells = counts.content
  if (identifierNames.test(name) && distinct * 10 >= cells * 9) return 'identifier'
  if (distinct * 2 <= cells && distinct <= Math.max(30, Math.sqrt(raw.kinds.length))) return 'category'
  return 'text'
}
