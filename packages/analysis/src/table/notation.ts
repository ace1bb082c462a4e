import type { RangeInput } from './cell-value.ts'
import type { RawColumn } from './raw-column.ts'
import type { DateOrder } from './text-date.ts'
import type { DecimalSign } from './text-number.ts'

/** How the texts of a column are to be read, and whether its own cells decided it. */
export interface Notation {
  readonly decimalSign: DecimalSign
  readonly dateOrder: DateOrder
}

interface Votes {
  point: number
  comma: number
  dmy: number
  mdy: number
}

/**
 * Decides the decimal sign and the date order of each column: by its own unambiguous cells, else by those of the whole
 * table, else by the locale, else by the signs themselves (`3/4/2020` month first as in Excel's own default, `3.4.2020`
 * and `3-4-2020` day first).
 */
export function decideNotations(columns: readonly RawColumn[], range: RangeInput): Notation[] {
  const votes = columns.map(countVotes)
  const total = votes.reduce(
    (sum, one) => ({
      point: sum.point + one.point,
      comma: sum.comma + one.comma,
      dmy: sum.dmy + one.dmy,
      mdy: sum.mdy + one.mdy,
    }),
    { point: 0, comma: 0, dmy: 0, mdy: 0 },
  )
  const locale = localeHints(range.locale)
  return columns.map((column, at) => {
    const own = votes[at] ?? total
    return {
      decimalSign: signOf(own) ?? signOf(total) ?? locale.decimalSign ?? '.',
      dateOrder: orderOf(own) ?? orderOf(total) ?? locale.dateOrder ?? defaultOrder(column),
    }
  })
}

function countVotes(column: RawColumn): Votes {
  const votes: Votes = { point: column.plain.decisive, comma: 0, dmy: 0, mdy: 0 }
  for (const { point, comma, date, count } of column.entries) {
    if (point !== undefined && comma === undefined) votes.point += count
    if (comma !== undefined && point === undefined) votes.comma += count
    if (date?.form === 'numeric' && date.first > 12) votes.dmy += count
    if (date?.form === 'numeric' && date.second > 12) votes.mdy += count
  }
  return votes
}

function signOf(votes: Votes): DecimalSign | undefined {
  if (votes.point === votes.comma) return undefined
  return votes.point > votes.comma ? '.' : ','
}

function orderOf(votes: Votes): DateOrder | undefined {
  if (votes.dmy === votes.mdy) return undefined
  return votes.dmy > votes.mdy ? 'dmy' : 'mdy'
}

function defaultOrder(column: RawColumn): DateOrder {
  const numeric = column.entries.find((entry) => entry.date?.form === 'numeric')
  return numeric === undefined || numeric.date?.separator === '/' ? 'mdy' : 'dmy'
}

const commaLanguages = new Set(
  'de fr es it pt nl pl ru uk cs sk hu ro bg hr sr sl da sv nb no fi tr el id vi ca et lv lt'.split(' '),
)
const pointRegions = new Set(['CH', 'LI', 'MX'])

function localeHints(locale: string | undefined): { decimalSign?: DecimalSign; dateOrder?: DateOrder } {
  if (locale === undefined || locale === '') return {}
  const [language = '', ...rest] = locale.split(/[-_]/)
  const region = rest.at(-1)?.toUpperCase()
  const comma = commaLanguages.has(language.toLowerCase()) && !pointRegions.has(region ?? '')
  const monthFirst = language.toLowerCase() === 'en' && (region === undefined || region === 'US' || region === 'PH')
  return { decimalSign: comma ? ',' : '.', dateOrder: monthFirst ? 'mdy' : 'dmy' }
}
