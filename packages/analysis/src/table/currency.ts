/** ISO 4217 codes that are met in front of or behind amounts. */
const currencyCodes = new Set(
  'USD EUR GBP JPY CNY CHF CAD AUD NZD SEK NOK DKK PLN CZK HUF RON BGN TRY RUB UAH INR IDR KRW THB MYR SGD HKD TWD PHP VND BRL MXN ARS CLP COP ZAR NGN EGP ILS AED SAR RMB'.split(
    ' ',
  ),
)
const currencySigns = new Set([
  'US$',
  'A$',
  'C$',
  'R$',
  'HK$',
  'NZ$',
  'S$',
  'NT$',
  'CA$',
  'AU$',
  'RS',
  'KR',
  'ZŁ',
  'KČ',
  'FT',
  'LEI',
])

/** Most words are told by their length, which costs less than to look them up. */
const longestCurrencyWord = 3

export function isCurrencySign(code: number): boolean {
  return code === 36 || code === 0xa3 || code === 0xa5 || (code >= 0x20a0 && code <= 0x20cf) || code === 0xe3f
}

/** `EUR`, `US$`, `kr` and the like; a single sign is told by `isCurrencySign`. */
export function isCurrencyWord(word: string): boolean {
  if (word.length > longestCurrencyWord) return false
  const upper = word.toUpperCase()
  return currencyCodes.has(upper) || currencySigns.has(upper)
}
