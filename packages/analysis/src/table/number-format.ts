import { isCurrencySign, isCurrencyWord } from './currency.ts'

export interface FormatKind {
  readonly kind: 'general' | 'number' | 'currency' | 'percent' | 'date' | 'time' | 'duration' | 'text'
  readonly currency?: string | undefined
}

const general: FormatKind = { kind: 'general' }

/**
 * What a number format code makes of a number: `m/d/yyyy` a date, `[h]:mm` a duration, `h:mm` a time, `0%` a percent,
 * `[$€-407] #,##0` a currency. Quoted text, escaped characters and colours are not looked at (ECMA-376 part 1, 18.8.31).
 */
export function formatKind(code: string): FormatKind {
  if (code === '' || code.toLowerCase() === 'general') return general
  if (code === '@') return { kind: 'text' }
  const section = code.split(';', 1)[0] ?? ''
  const bracketed = /\[\$([^\]-]*)(?:-[^\]]*)?\]/.exec(section)?.[1]
  const bare = section
    .replaceAll(/\[\$[^\]]*\]/g, '')
    .replaceAll(/"[^"]*"|\\.|_./g, '')
    .toLowerCase()
  if (/\[(h+|m+|s+)\]/.test(bare)) return { kind: 'duration' }
  const letters = bare.replaceAll(/\[[^\]]*\]|general|am\/pm|a\/p/g, '')
  if (/[yd]/.test(letters)) return { kind: 'date' }
  if (/[hs]/.test(letters)) return { kind: 'time' }
  if (letters.includes('m')) return { kind: 'date' }
  if (letters.includes('%')) return { kind: 'percent' }
  const sign = bracketed !== undefined && bracketed !== '' ? bracketed : quotedCurrency(section)
  if (sign !== undefined) return { kind: 'currency', currency: sign }
  return /[0#?]/.test(letters) ? { kind: 'number' } : general
}

function quotedCurrency(section: string): string | undefined {
  for (const character of section) if (isCurrencySign(character.charCodeAt(0))) return character
  const word = /"\s*([^"\s]+)\s*"/.exec(section)?.[1]
  return word !== undefined && isCurrencyWord(word) ? word : undefined
}
