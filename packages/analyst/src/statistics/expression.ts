import type { Grid } from '../linking/grid.ts'
import { comparisonKey } from '../linking/cell.ts'
import type { Series } from '../plan/statistics-plan.ts'

type Part = { readonly kind: 'sign'; readonly text: string } | { readonly kind: 'series'; readonly series: Series }

/**
 * Arithmetic over column names: `(High Price - Low Price) / Open Price`.
 * Words after a name that say nothing of it are passed over; the expression ends where anything else follows.
 * @returns undefined without an operator between two columns
 */
export function parseExpression(text: string, grid: Grid): Series | undefined {
  const parts = partsOf(text, grid)
  const parser = new Parser(parts)
  const series = parser.sum()
  if (series === undefined || columnsOf(series) < 2) return undefined
  return series
}

const columnsOf = (series: Series): number =>
  series.kind === 'column' ? 1 : series.kind === 'binary' ? columnsOf(series.left) + columnsOf(series.right) : 0

const passedOver = /^(?:price|prices|value|values|column|columns|the|of|each|day|today)\b/i

function partsOf(text: string, grid: Grid): readonly Part[] {
  const names = grid.columns
    .map(({ index, name }) => ({ index, name: name.trim().toLowerCase() }))
    .filter(({ name }) => name !== '')
    .sort((a, b) => b.name.length - a.name.length)
  const parts: Part[] = []
  let rest = text.toLowerCase()
  for (;;) {
    rest = rest.replace(/^[\s"'“”‘’`]+/, '')
    const name = names.find(
      (candidate) => rest.startsWith(candidate.name) && !/^[\p{L}\d_]/u.test(rest.slice(candidate.name.length)),
    )
    const sign = /^(?:[-+*/()]|×|÷|–|minus\b|plus\b|times\b|multiplied by\b|divided by\b)/.exec(rest)?.[0]
    const number = /^\d+(?:\.\d+)?/.exec(rest)?.[0]
    if (name !== undefined) {
      parts.push({ kind: 'series', series: { kind: 'column', column: name.index } })
      rest = rest.slice(name.name.length)
    } else if (sign !== undefined) {
      parts.push({ kind: 'sign', text: signs[sign] ?? sign })
      rest = rest.slice(sign.length)
    } else if (number !== undefined) {
      parts.push({ kind: 'series', series: { kind: 'constant', value: Number(number) } })
      rest = rest.slice(number.length)
    } else {
      const filler = passedOver.exec(rest)?.[0]
      if (filler === undefined || comparisonKey(filler) === '') return parts
      rest = rest.slice(filler.length)
    }
  }
}

const signs: Readonly<Record<string, string>> = {
  '×': '*',
  '÷': '/',
  '–': '-',
  minus: '-',
  plus: '+',
  times: '*',
  'multiplied by': '*',
  'divided by': '/',
}

/** Sums of products, as far as the parts go along. */
class Parser {
  #parts: readonly Part[]

  constructor(parts: readonly Part[]) {
    this.#parts = parts
  }

  sum(): Series | undefined {
    return this.#chain(['+', '-'], () => this.#chain(['*', '/'], () => this.#factor()))
  }

  #chain(operators: readonly string[], next: () => Series | undefined): Series | undefined {
    let left = next()
    for (;;) {
      const [part] = this.#parts
      const operator = part?.kind === 'sign' && operators.includes(part.text) ? part.text : undefined
      if (left === undefined || operator === undefined) return left
      const before = this.#parts
      this.#parts = this.#parts.slice(1)
      const right = next()
      if (right === undefined) {
        this.#parts = before
        return left
      }
      left = {
        kind: 'binary',
        operator: operator === '+' || operator === '-' || operator === '*' ? operator : '/',
        left,
        right,
      }
    }
  }

  #factor(): Series | undefined {
    const [part] = this.#parts
    if (part === undefined) return undefined
    if (part.kind === 'series') {
      this.#parts = this.#parts.slice(1)
      return part.series
    }
    if (part.text !== '(') return undefined
    this.#parts = this.#parts.slice(1)
    const inner = this.sum()
    const [closing] = this.#parts
    if (closing?.kind === 'sign' && closing.text === ')') this.#parts = this.#parts.slice(1)
    return inner
  }
}
