import { parseDate, parseNumber, parseTime } from 'numfmt'

/** Every number and date has a digit, and letters begin only dates such as `Jan 5, 2024`; all else is not worth a parse. */
const mayBeNumber =
  /^(?=\D*\d)(?:[\d$€£¥₩₽₹.,+(-]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|sun|mon|tue|wed|thu|fri|sat)[a-z]*[ ,./-])/i
const plain = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/

/**
 * The number that Excel takes a text for where a number is wanted: `'1,234.50'`, `'12%'`, `'$5'`, `'(3)'`,
 * `'2024-02-01'`, `'10:30'`, all in United States form, whatever machine this runs on.
 * @returns undefined for text that is no number
 */
export function numberFromText(text: string): number | undefined {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed.length > 255) return undefined
  if (plain.test(trimmed)) {
    const value = Number(trimmed)
    return Number.isFinite(value) ? value : undefined
  }
  if (!mayBeNumber.test(trimmed)) return undefined
  const dayFirst = dayMonthYear(trimmed)
  if (dayFirst !== undefined) return dayFirst
  const parsed = parseNumber(trimmed) ?? parseDate(trimmed) ?? parseTime(trimmed)
  // Without a year Excel takes the current one; there is no clock here, so such a text is no number.
  if (parsed === undefined || parsed.formatId === DAY_AND_MONTH) return undefined
  return Number.isFinite(parsed.value) ? parsed.value : undefined
}

/**
 * A date such as `29/02/2024`, which reads one way only because its first number is no month. Excel takes it where the
 * region puts the day first.
 */
function dayMonthYear(text: string): number | undefined {
  const parts = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(text)
  if (parts === null || Number(parts[1]) <= 12) return undefined
  if (text.startsWith('29') && Number(parts[3]) === 2 && parts[4] === '1900') return 60
  return parseDate(`${parts[4]}-${parts[3]}-${parts[1]}`)?.value
}

/** Built-in number format `d-mmm`. */
const DAY_AND_MONTH = 16

/** For counting numbers that were entered as text. */
export function looksLikeNumber(text: string): boolean {
  return numberFromText(text) !== undefined
}
