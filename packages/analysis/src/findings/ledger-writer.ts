import type { LedgerEntry } from '../grounding/ledger.ts'

/** Numbers the entries of one analysis: `L1`, `L2`, … in the order they were made. */
export class LedgerWriter {
  #count = 0

  /** An entry that only the analysis computed; the formula engine may confirm it later. */
  write(entry: Omit<LedgerEntry, 'id' | 'agreement'>): LedgerEntry {
    this.#count++
    return { id: `L${this.#count}`, agreement: 'analysis-only', ...entry }
  }
}

/** A number as a sentence shows it: at most four significant decimals, thousands grouped. */
export function showNumber(value: number): string {
  const absolute = Math.abs(value)
  if (absolute !== 0 && (absolute >= 1e15 || absolute < 1e-4)) return value.toExponential(3)
  const decimals = Number.isInteger(value) ? 0 : absolute >= 1000 ? 1 : absolute >= 100 ? 2 : absolute >= 1 ? 3 : 4
  const [whole = '0', fraction = ''] = value.toFixed(decimals).split('.')
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')
  const kept = fraction.replace(/0+$/, '')
  return kept === '' ? grouped : `${grouped}.${kept}`
}

export function showPercent(share: number): string {
  return `${showNumber(Math.round(share * 1000) / 10)}%`
}
