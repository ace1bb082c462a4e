import type { LedgerEntry } from '@excel-ai-chat/contracts'

interface LedgerNumber {
  readonly value: number
  readonly entryId: string
}

/** Every number among the values of a ledger, also those within an array that spills. */
export function ledgerNumbers(ledger: readonly LedgerEntry[]): LedgerNumber[] {
  return ledger.flatMap(({ id, value }) => {
    const cells = Array.isArray(value) ? value.flat() : [value]
    return cells.flatMap((cell): LedgerNumber[] =>
      typeof cell === 'number' && Number.isFinite(cell) ? [{ value: cell, entryId: id }] : [],
    )
  })
}

/** A number as an answer writes it. */
export interface WrittenNumber {
  readonly text: string
  readonly value: number
  /** The value of its last digit: 0.01 for `12.50`, 0.001 for `12.5%`. */
  readonly step: number
}

const written = /([-−]?)[$€£¥]?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(\s?%)?/y

/** The number that is written at a place of a text, in English notation. */
export function writtenNumberAt(text: string, at: number): WrittenNumber | undefined {
  written.lastIndex = at
  const match = written.exec(text)
  if (match === null) return undefined
  const [whole, sign = '', digits = '', fraction = '', percent] = match
  const size = Number(digits.replaceAll(',', '') + fraction)
  const scale = percent === undefined ? 1 : 0.01
  return {
    text: whole,
    value: (sign === '' ? size : -size) * scale,
    step: 10 ** -Math.max(0, fraction.length - 1) * scale,
  }
}

/** Whole numbers below this are too common for a rounded value to be meant. */
const leastRounded = 100

/** The entry whose value is the written number, after the rounding that its digits show. */
export function findLedgerNumber(numbers: readonly LedgerNumber[], written: WrittenNumber): string | undefined {
  const { value, step } = written
  const exact = Math.abs(value) * 1e-12
  const tolerance = Number.isInteger(value) && Math.abs(value) < leastRounded ? exact : step / 2 + exact
  return numbers.find((number) => Math.abs(number.value - value) <= tolerance)?.entryId
}
