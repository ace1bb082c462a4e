import type { CellValue, LedgerEntry } from '@excel-ai-chat/analysis'
import type { Reading } from './answer.ts'
import type { Result } from './plan/execute.ts'
import type { Plan } from './plan/plan.ts'

/** Longer lists are cut in the text; the ledger holds them whole. */
const mostLines = 20

/** Markdown: what was understood, the value, and the formula that reproduces it. */
export function writeAnswer(reading: Reading, result: Result, entry: LedgerEntry): string {
  if (reading.plan.kind === 'describe') return `${reading.sentence}\n\n${describedColumns(result)}`
  const formula =
    entry.formula === undefined
      ? 'No single formula reproduces this.'
      : entry.agreement === 'agreed'
        ? `Formula, checked on your data: \`${entry.formula}\``
        : `The formula \`${entry.formula}\` gives another value than the analysis: check before using it.`
  const value = isFraction(reading.plan) ? `**${displayValue(result, reading.plan)}**` : shown(result)
  return `${reading.sentence}: ${value}\n\n${formula}`
}

/** Columns: name, filled, missing, different, and for numbers least, mean and greatest. */
function describedColumns({ rows }: Result): string {
  const head =
    '| Column | Filled | Missing | Different | Lowest | Average | Highest |\n| --- | --- | --- | --- | --- | --- | --- |'
  const lines = rows.map(
    (row) =>
      `| ${Array.from({ length: 7 }, (_, at) => (at < row.length ? displayCell(row[at] ?? null) : '')).join(' | ')} |`,
  )
  return `${head}\n${lines.join('\n')}`
}

/** What could not be decided, and the readings to choose from. */
export function writeDecline(readings: readonly Reading[]): string {
  if (readings.length === 0) {
    return "I can't tell what to compute. Name a column and what you want of it, for example the total, the average or the highest."
  }
  const options = readings.map(({ sentence }) => `- ${sentence}`).join('\n')
  return `I'm not sure what is asked for. Did you mean:\n${options}`
}

/** Shares and changes are read as percentages. */
function isFraction(plan: Plan): boolean {
  if (plan.kind === 'difference') return plan.operation === 'share' || plan.operation === 'percent-change'
  return plan.kind === 'arithmetic' && (plan.operation === 'percent-change' || plan.operation === 'share-of-sum')
}

/** The value on one line, as the answer writes it. */
export function displayValue({ rows }: Result, plan?: Plan): string {
  const [[only] = []] = rows
  if (plan !== undefined && isFraction(plan) && typeof only === 'number')
    return `${Number((100 * only).toPrecision(6))} %`
  return rows
    .slice(0, mostLines)
    .map((row) => row.map(displayCell).join(', '))
    .join('; ')
}

function shown(result: Result): string {
  const [first] = result.rows
  if (result.rows.length === 1 && first?.length === 1) return `**${displayCell(first[0] ?? null)}**`
  const lines = result.rows.slice(0, mostLines).map((row) => `- ${row.map(displayCell).join(' · ')}`)
  const rest = result.rows.length - lines.length
  return `\n${lines.join('\n')}${rest > 0 ? `\n- … and ${rest} more` : ''}`
}

/** Computed numbers as people write them; text as it stands. */
function displayCell(value: CellValue): string {
  if (typeof value === 'number') return displayNumber(value)
  return String(value ?? '').replace(/\s+/g, ' ')
}

/**
 * Two decimals from 100 up, else four significant digits; thousands are separated from 10,000 up, so that a year stays
 * a year. The ledger's value keeps every digit.
 */
function displayNumber(value: number): string {
  const size = Math.abs(value)
  if (!Number.isFinite(value)) return String(value)
  const rounded = Number.isInteger(value)
    ? value
    : size >= 100
      ? Number(value.toFixed(2))
      : Number(value.toPrecision(4))
  const [whole = '', fraction] = String(rounded).split('.')
  if (size < 10_000 || whole.includes('e')) return String(rounded)
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? separated : `${separated}.${fraction}`
}
