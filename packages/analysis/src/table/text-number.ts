import { isDigit, isLetter, isMinus, isSpace } from './characters.ts'
import { isCurrencySign, isCurrencyWord } from './currency.ts'
import { monthOf } from './month.ts'
import { scaleOf } from './scale.ts'

export type DecimalSign = '.' | ','

/** A number as text shows it. `value` is what a formula would want: `12 %` is 0.12, `(5)` is -5, `5k` is 5000. */
export interface NumberReading {
  readonly value: number
  readonly percent: boolean
  readonly currency: string | undefined
  /** A unit of measure that follows the number: `kg`, `km²`. */
  readonly unit: string | undefined
  /** `1st`, `22nd` */
  readonly ordinal: boolean
  /** A remark in round brackets follows: `74 (2010)`. Footnote marks such as `[a]` or `*` do not count. */
  readonly annotated: boolean
  /** An integer that begins with a zero and would lose it: `007`. */
  readonly leadingZero: boolean
}

/**
 * Reads one cell's text as a number, or not at all: nothing may be left over.
 * Understands `1,234.50`, `1.234,50`, `1 234`, `1'234`, `1,00,000`, `(1,234)`, `1,234-`, `$`, `€`, `USD`, `12 %`, `1.2e6`,
 * `5k`, `3.2 million`, `5 kW`, `1st`, and footnote marks.
 * @param text without white space at its ends
 * @param decimalSign the sign before decimals; the other one of `.` and `,` groups thousands
 */
export function readNumber(text: string, decimalSign: DecimalSign): NumberReading | undefined {
  return new NumberScanner(text, decimalSign === '.' ? 46 : 44).read()
}

/** Powers of ten up to which a division of two exact doubles is correctly rounded. */
const exactPowers = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent)

class NumberScanner {
  readonly #text: string
  readonly #decimal: number
  readonly #group: number
  #at = 0
  #negative = false
  #bracket = false
  #currency: string | undefined
  #digits = ''
  #fraction = 0
  #exponent = 0
  #leadingZero = false

  constructor(text: string, decimal: number) {
    this.#text = text
    this.#decimal = decimal
    this.#group = decimal === 46 ? 44 : 46
  }

  read(): NumberReading | undefined {
    if (!this.#readPrefix() || !this.#readDigits()) return undefined
    this.#readExponent()
    return this.#readSuffix()
  }

  #code(offset = 0): number {
    const at = this.#at + offset
    return at < this.#text.length ? this.#text.charCodeAt(at) : -1
  }

  #skipSpaces(): void {
    while (isSpace(this.#code())) this.#at++
  }

  #readPrefix(): boolean {
    let signed = false
    for (;;) {
      const code = this.#code()
      if (isDigit(code)) return true
      if (code === this.#decimal) return isDigit(this.#code(1))
      if (isSpace(code) && this.#at > 0) this.#at++
      else if (code === 40 && !this.#bracket && !signed) {
        this.#bracket = true
        this.#at++
      } else if ((isMinus(code) || code === 43) && !signed) {
        signed = true
        this.#negative = code !== 43
        this.#at++
      } else if (this.#currency === undefined && isCurrencySign(code)) {
        this.#currency = this.#text.charAt(this.#at++)
      } else if (this.#currency === undefined && isLetter(code)) {
        const word = this.#word(4, true)
        if (!isCurrencyWord(word)) return false
        this.#currency = word
        this.#at += word.length
        if (this.#code() === 46 && !isDigit(this.#code(1))) this.#at++
      } else return false
    }
  }

  /** The letters from here on, with a final `$` where `dollar`; empty when there are more than `longest`. */
  #word(longest: number, dollar: boolean): string {
    let length = 0
    while (isLetter(this.#code(length))) length++
    if (dollar && this.#code(length) === 36) length++
    return length > longest ? '' : this.#text.slice(this.#at, this.#at + length)
  }

  #readDigits(): boolean {
    const start = this.#at
    let run = this.#run()
    this.#digits = this.#text.slice(start, start + run)
    const first = run
    const separator = this.#code()
    if (this.#groupFollows(separator, first)) {
      while (this.#isSame(separator) && isDigit(this.#code(1))) {
        this.#at++
        run = this.#run()
        if (run !== 3 && !(run === 2 && separator === 44 && this.#code() === separator)) return false
        this.#digits += this.#text.slice(this.#at - run, this.#at)
      }
      if (run !== 3) return false
    }
    this.#leadingZero = first > 1 && this.#digits.charCodeAt(0) === 48
    if (this.#code() === this.#decimal) {
      this.#at++
      const decimals = this.#run()
      this.#digits += this.#text.slice(this.#at - decimals, this.#at)
      this.#fraction = decimals
      if (decimals > 0) this.#leadingZero = false
      else if (first === 0 || this.#decimal === 44) return false
    }
    return true
  }

  #run(): number {
    let length = 0
    while (isDigit(this.#code(length))) length++
    this.#at += length
    return length
  }

  /** Spaces of different widths are one separator. */
  #isSame(separator: number): boolean {
    const code = this.#code()
    return code === separator || (isSpace(code) && isSpace(separator))
  }

  #groupFollows(separator: number, first: number): boolean {
    if (first === 0 || first > 3 || this.#digits === '0' || !isDigit(this.#code(1))) return false
    if (separator === this.#group || separator === 39 || separator === 0x2019) return true
    if (!isSpace(separator)) return false
    return isDigit(this.#code(2)) && isDigit(this.#code(3)) && !isDigit(this.#code(4))
  }

  #readExponent(): void {
    if ((this.#code() | 32) !== 101) return
    const signed = this.#code(1) === 43 || this.#code(1) === 45 ? 1 : 0
    if (!isDigit(this.#code(1 + signed))) return
    const start = this.#at + 1
    this.#at = start + signed
    this.#run()
    this.#exponent = Number(this.#text.slice(start, this.#at))
  }

  #readSuffix(): NumberReading | undefined {
    let percent = false
    let ordinal = false
    let annotated = false
    let scale = 1
    let unit: string | undefined
    for (;;) {
      const attached = !isSpace(this.#code())
      const newLine = this.#code() === 10
      this.#skipSpaces()
      const code = this.#code()
      if (code === -1) break
      if (newLine && isLetter(code)) {
        // `2005` and below it `Details`: the second line remarks on the first.
        annotated = true
        break
      }
      if (code === 37 && !percent) {
        percent = true
        this.#at++
      } else if (code === 41 && this.#bracket) {
        this.#bracket = false
        this.#negative = true
        this.#at++
      } else if (code === 45 && !this.#negative && this.#code(1) === -1) {
        this.#negative = true
        this.#at++
      } else if (code === 91) {
        const end = this.#text.indexOf(']', this.#at)
        if (end === -1 || this.#bracket) return undefined
        this.#at = end + 1
      } else if (code === 42 || code === 0x2020 || code === 0x2021 || code === 0xa7) this.#at++
      else if (code === 40 && !this.#bracket) {
        const end = this.#text.indexOf(')', this.#at)
        if (end === -1) return undefined
        annotated = true
        this.#at = end + 1
      } else if (isCurrencySign(code) && this.#currency === undefined) {
        this.#currency = this.#text.charAt(this.#at++)
      } else {
        if (annotated || unit !== undefined) return undefined
        const word = this.#unitWord()
        if (word === '' || monthOf(word) !== undefined || (attached && isCode(word))) return undefined
        this.#at += word.length
        const lower = word.toLowerCase()
        const factor = scaleSuffix(word, attached, this.#currency !== undefined)
        if (attached && (lower === 'st' || lower === 'nd' || lower === 'rd' || lower === 'th')) ordinal = true
        else if (factor !== undefined && scale === 1) scale = factor
        else if (this.#currency === undefined && isCurrencyWord(word)) this.#currency = word
        else if (isName(word)) return undefined
        else unit = singular(this.#withSecondWord(word))
      }
    }
    // `US$000` heads a column of thousands.
    if (this.#bracket || (this.#leadingZero && this.#currency !== undefined)) return undefined
    const value = this.#value() * scale * (percent ? 0.01 : 1)
    if (!Number.isFinite(value)) return undefined
    return {
      value: percent ? this.#value(2) * scale : value,
      percent,
      currency: this.#currency,
      unit,
      ordinal,
      annotated,
      leadingZero: this.#leadingZero && this.#exponent === 0,
    }
  }

  /** Letters with `°`, `/`, `µ`, powers and inner dots: `km²`, `km/h`, `°C`. */
  #unitWord(): string {
    let length = 0
    for (;;) {
      const code = this.#code(length)
      const inner = length > 0 && (code === 47 || code === 0xb2 || code === 0xb3 || code === 46)
      if (!inner && !isLetter(code) && code !== 0xb0 && code !== 0xb5) break
      length++
    }
    return length > 14 ? '' : this.#text.slice(this.#at, this.#at + length)
  }

  #withSecondWord(word: string): string {
    if (!compoundUnits.has(word.toLowerCase()) || this.#code() !== 32) return word
    this.#at++
    const second = this.#unitWord()
    this.#at += second.length
    return `${word} ${second}`
  }

  /** The digits as a double, correctly rounded; `shift` moves the decimal sign to the left. */
  #value(shift = 0): number {
    const power = this.#exponent - this.#fraction - shift
    const sign = this.#negative ? -1 : 1
    const divisor = exactPowers[-power]
    if (this.#digits.length <= 15 && divisor !== undefined) return (sign * Number(this.#digits)) / divisor
    return sign * Number(`${this.#digits}e${power}`)
  }
}

/** `3R`, `2Q` and `7D` name rounds and things; only what multiplies follows a number as one capital. */
function isCode(word: string): boolean {
  return word.length === 1 && word >= 'A' && word <= 'Z' && !'KMB'.includes(word)
}

/** `2007 Worlds`, `50 Cent`: units are not written as names are. */
function isName(word: string): boolean {
  return /^[A-Z][a-z]{2}/.test(word)
}

/** `1 stroke` and `2 strokes` are one unit. */
function singular(unit: string): string {
  return unit.length > 3 && unit.endsWith('s') && !unit.endsWith('ss') ? unit.slice(0, -1) : unit
}

const compoundUnits = new Set(['sq', 'square', 'cubic', 'cu', 'us', 'long', 'short', 'metric', 'nautical', 'fl'])

/** `m` alone is metres, `5m` with a currency is millions: single letters count only where they cannot be a unit. */
function scaleSuffix(word: string, attached: boolean, currency: boolean): number | undefined {
  if (word === 'k' || word === 'K') return attached ? 1e3 : undefined
  if (word === 'M') return attached ? 1e6 : undefined
  if (word === 'm') return currency ? 1e6 : undefined
  if (word === 'B' || word === 'b') return attached && currency ? 1e9 : undefined
  if (word === 'mm') return currency ? 1e6 : undefined
  return scaleOf(word.toLowerCase())
}
