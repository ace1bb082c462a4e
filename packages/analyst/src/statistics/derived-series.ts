import { isDated } from '../linking/dated-column.ts'
import type { Grid } from '../linking/grid.ts'
import type { Series } from '../plan/statistics-plan.ts'
import { parseExpression } from './expression.ts'
import { columnIn, targetsIn } from './target-columns.ts'

/** A new feature that a question makes of columns, with the name it gives it. */
export interface Derived {
  readonly series: Series
  readonly name?: string
}

const asColumn = (column: number): Series => ({ kind: 'column', column })

/** The feature that is made before anything is computed; undefined where none is, or where it is not understood. */
export function derivedIn(text: string, grid: Grid): Derived | undefined {
  const series =
    changeIn(text, grid) ??
    formulaIn(text, grid) ??
    spokenIn(text, grid) ??
    logarithmIn(text, grid) ??
    partIn(text, grid)
  if (series === undefined) return undefined
  const name =
    /\b(?:new\s+)?(?:feature|column|variable)s?\s*(?:,\s*)?(?:called|named)?\s*["'“‘]([^"'”’]+)["'”’]/i.exec(
      text,
    )?.[1] ?? /["'“‘]([^"'”’]+)["'”’]\s+(?:by|that is calculated|that represents|feature|as)/i.exec(text)?.[1]
  return name === undefined ? { series } : { series, name }
}

/** `((Close today - Close of the previous day) / Close of the previous day) * 100`, `the percentage change in Close` */
function changeIn(text: string, grid: Grid): Series | undefined {
  const found =
    /\b(?:percentage change|percent change|daily returns?|relative change)\b(?:.{0,60}?\b(?:in|of)\b)?(.{0,60})/i.exec(
      text,
    )
  if (found === null || !/\bprevious|\bprior|\bpreceding|day before/i.test(text)) return undefined
  const column = columnIn(found[1] ?? '', grid)
  if (column === undefined) return undefined
  return { kind: 'change', of: asColumn(column), as: /\*\s*100|percent/i.test(text) ? 'percent' : 'ratio' }
}

/** What stands after `=` or `as`, where it reads as arithmetic over columns. */
function formulaIn(text: string, grid: Grid): Series | undefined {
  for (const found of text.matchAll(/(?:=|\bas\b|\bformula:?|\bcalculated (?:by|as)|\()\s*/gi)) {
    const start = found.index + found[0].length - (found[0].trim() === '(' ? 1 : 0)
    const series = parseExpression(text.slice(start, start + 160), grid)
    if (series !== undefined && series.kind !== 'column' && series.kind !== 'constant') return series
  }
  return undefined
}

const operands = '((?:(?!\\b(?:then|calculate|determine)\\b)[^.;]){2,90}?)'
const phrases: readonly (readonly [RegExp, '+' | '-' | '*' | '/', 'as said' | 'turned'])[] = [
  [
    new RegExp(
      `\\b(?:multiplying|multiply|product of)\\s+${operands}\\s+(?:with|by|and|times)\\s+${operands}(?:[.;,]|$| for | columns?\\b)`,
      'i',
    ),
    '*',
    'as said',
  ],
  [new RegExp(`${operands}\\s+multiplied (?:by|with)\\s+${operands}(?:[.;,]|$)`, 'i'), '*', 'as said'],
  [new RegExp(`\\b(?:dividing|divide)\\s+${operands}\\s+by\\s+${operands}(?:[.;,]|$| for )`, 'i'), '/', 'as said'],
  [
    new RegExp(`\\bratio (?:of|between)\\s+${operands}\\s+(?:to|and)\\s+${operands}(?:[.;,]|$| for )`, 'i'),
    '/',
    'as said',
  ],
  [
    new RegExp(`\\b(?:subtracting|subtract)\\s+${operands}\\s+from\\s+${operands}(?:[.;,]|$| for )`, 'i'),
    '-',
    'turned',
  ],
  [
    new RegExp(
      `\\bdifference (?:between|of)\\s+${operands}\\s+and\\s+${operands}(?:[.;,]|$| for | values| prices)`,
      'i',
    ),
    '-',
    'as said',
  ],
  [
    new RegExp(
      `\\b(?:summing|adding|sum of)\\s+${operands}\\s+(?:and|to|with)\\s+${operands}(?:[.;,]|$| for | columns?\\b)`,
      'i',
    ),
    '+',
    'as said',
  ],
]

/** `by multiplying the exper column with the looks column`, `dividing A by B`, `subtracting A from B`, `the average of A, B and C` */
function spokenIn(text: string, grid: Grid): Series | undefined {
  const making = /\b(?:new|create|creating|generate|feature|calculate the duration|derive|combin)/i.test(text)
  if (!making) return undefined
  for (const [pattern, operator, order] of phrases) {
    const found = pattern.exec(text)
    if (found === null) continue
    const factors = operator === '*' ? targetsIn(found[0], grid).filter(({ score }) => score >= 0.5) : []
    if (factors.length > 2) {
      return factors
        .map(({ column }) => asColumn(column))
        .reduce((left, right) => ({ kind: 'binary', operator: '*', left, right }))
    }
    const [first, second] = [found[1] ?? '', found[2] ?? ''].map((part) => columnIn(part, grid))
    if (first === undefined || second === undefined || first === second) continue
    const dated = [first, second].every((column) => isDated(grid, column))
    const [left, right] = order === 'turned' ? [second, first] : [first, second]
    if (dated && operator === '-') return { kind: 'days', from: right, to: left }
    return { kind: 'binary', operator, left: asColumn(left), right: asColumn(right) }
  }
  const average =
    /\b(?:represents|as|by) (?:the )?average\b(.{0,60}?) of (.{5,200}?)(?:\.\s+(?:calculate|the|then)\b|\.$| on | for each )/i.exec(
      text,
    )
  const parts = average === null ? [] : targetsIn(average[2] ?? '', grid).filter(({ score }) => score >= 0.45)
  return parts.length > 1 ? { kind: 'mean', of: parts.map(({ column }) => asColumn(column)) } : undefined
}

function logarithmIn(text: string, grid: Grid): Series | undefined {
  if (!/\blog(?:arithm\w*)?\b|log[- ]transform/i.test(text)) return undefined
  const column = targetsIn(text, grid)[0]?.column
  if (column === undefined) return undefined
  const base = /\bbase[- ]?10\b|\blog10\b/i.test(text) ? 10 : /\bbase[- ]?2\b|\blog2\b/i.test(text) ? 2 : 'e'
  return { kind: 'logarithm', base, of: asColumn(column) }
}

/** `a new feature that represents the hour of the day` */
function partIn(text: string, grid: Grid): Series | undefined {
  if (
    !/\bnew (?:feature|column)\b/i.test(text) ||
    !/\b(?:extract|represents?) (?:the )?hour\b|\bhour of the day\b/i.test(text)
  )
    return undefined
  const clocks = grid.columns.filter(({ cells }) => cells.some((cell) => /\d{1,2}:\d{2}/.test(cell.text)))
  const named = targetsIn(text, grid).find(({ column }) => clocks.some(({ index }) => index === column))
  return named === undefined ? undefined : { kind: 'hour', column: named.column }
}
