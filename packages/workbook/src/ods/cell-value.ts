import type { CellValue } from '@excel-ai-chat/analysis'
import { attribute } from '../xml/attributes.ts'
import { serialOfIsoDate } from '../dates/serial-of-iso-date.ts'

export interface OdsCell {
  readonly value: CellValue
  readonly format: string | undefined
}

/**
 * The value of a cell by the type it is stored with (OpenDocument 1.3 part 3, 19.387), and the plainest number format of that type:
 * the format that the file names is a style of many parts, which is not read.
 * @param text what the cell shows
 */
export function odsCell(tag: string, text: string): OdsCell {
  // LibreOffice marks an error in a second type of its own, beside an empty text.
  if (/value-type\s*=\s*["']error["']/.test(tag)) return { value: text, format: undefined }
  switch (attribute(tag, 'value-type')) {
    case 'float':
      if (/^of:=(?:TRUE|FALSE)\(\)$/.test(attribute(tag, 'formula') ?? ''))
        return { value: numberOf(tag) === 1, format: undefined }
      return { value: numberOf(tag) ?? text, format: undefined }
    case 'percentage':
      return { value: numberOf(tag) ?? text, format: text.includes('.') || text.includes(',') ? '0.00%' : '0%' }
    case 'currency':
      return { value: numberOf(tag) ?? text, format: currencyFormat(attribute(tag, 'currency')) }
    case 'boolean':
      return { value: attribute(tag, 'boolean-value') === 'true', format: undefined }
    case 'date': {
      const stored = attribute(tag, 'date-value') ?? ''
      const hasTime = /T(?!00:00(?::00)?)/.test(stored)
      return { value: serialOfIsoDate(stored, false) ?? text, format: hasTime ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd' }
    }
    case 'time': {
      const days = daysOfDuration(attribute(tag, 'time-value') ?? '')
      return { value: days ?? text, format: (days ?? 0) < 1 ? 'hh:mm:ss' : '[h]:mm:ss' }
    }
    default:
      return { value: attribute(tag, 'string-value') ?? text, format: undefined }
  }
}

function numberOf(tag: string): number | undefined {
  const stored = attribute(tag, 'value') ?? ''
  const number = Number(stored)
  return Number.isFinite(number) && stored.trim() !== '' ? number : undefined
}

const currencySigns: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥' }

function currencyFormat(code: string | undefined): string {
  const sign = currencySigns[code ?? '']
  if (sign !== undefined) return `${sign}#,##0.00`
  return code !== undefined && /^[A-Z]{3}$/.test(code) ? `#,##0.00 "${code}"` : '#,##0.00'
}

/** `PT12H30M05S` in days (ISO 8601). */
function daysOfDuration(text: string): number | undefined {
  const match = /^(-?)PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?$/.exec(text)
  if (match === null) return undefined
  const [, sign, hours = '0', minutes = '0', seconds = '0'] = match
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'))
  return ((sign === '-' ? -1 : 1) * total) / 86_400
}
