import type { LedgerEntry } from '@excel-ai-chat/contracts'
import { findLedgerNumber, ledgerNumbers, writtenNumberAt } from './ledger-numbers.ts'

/** A stretch of an answer: plain text, a number with its ledger entry, or a number that was not traced. */
export type TextPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'ledger'; readonly text: string; readonly entryId: string }
  | { readonly kind: 'untraced'; readonly text: string }

interface Mark {
  readonly text: string
  readonly entryIds: readonly string[]
}

/**
 * Finds the ledger's values and the untraced numbers in the texts of one answer. Texts are given in reading order,
 * because a value that several entries share goes to the next of them that was not used yet.
 */
export function createNumberMarker(
  ledger: readonly LedgerEntry[],
  untraced: readonly string[],
): (text: string) => TextPart[] {
  const marks = new Map<string, string[]>()
  for (const { id, display } of ledger) {
    const shown = display.trim()
    if (!hasDigit.test(shown)) continue
    const ids = marks.get(shown)
    if (ids === undefined) marks.set(shown, [id])
    else ids.push(id)
  }
  const loose = new Set(untraced.map((text) => text.trim()).filter((text) => text !== '' && !marks.has(text)))
  const candidates: Mark[] = [
    ...[...marks].map(([text, entryIds]) => ({ text, entryIds })),
    ...[...loose].map((text) => ({ text, entryIds: [] })),
  ].sort((one, other) => other.text.length - one.text.length)
  const numbers = ledgerNumbers(ledger)
  const used = new Map<string, number>()

  const nextEntry = ({ text, entryIds }: Mark): string | undefined => {
    const index = used.get(text) ?? 0
    used.set(text, index + 1)
    return entryIds[Math.min(index, entryIds.length - 1)]
  }

  return (text) => {
    const parts: TextPart[] = []
    let plainFrom = 0
    let at = 0
    while (at < text.length) {
      const mark = candidates.find((candidate) => standsAt(text, candidate.text, at)) ?? markByValue(text, at, numbers)
      if (mark === undefined) {
        at++
        continue
      }
      if (at > plainFrom) parts.push({ kind: 'text', text: text.slice(plainFrom, at) })
      const entryId = nextEntry(mark)
      parts.push(
        entryId === undefined ? { kind: 'untraced', text: mark.text } : { kind: 'ledger', text: mark.text, entryId },
      )
      at += mark.text.length
      plainFrom = at
    }
    if (plainFrom < text.length) parts.push({ kind: 'text', text: text.slice(plainFrom) })
    return parts
  }
}

/** A number that is written in another form than the entry's own, or is one of many values of an entry. */
function markByValue(text: string, at: number, numbers: ReturnType<typeof ledgerNumbers>): Mark | undefined {
  const written = writtenNumberAt(text, at)
  if (written === undefined || !standsAt(text, written.text, at)) return undefined
  const entryId = findLedgerNumber(numbers, written)
  return entryId === undefined ? undefined : { text: written.text, entryIds: [entryId] }
}

const hasDigit = /\d/
const wordBefore = /[\p{L}\p{N}_$]$/u
/** A minus that is a sign: not the dash of `100-300`. */
const signBefore = /(^|[^\p{L}\p{N}])[-−]$/u
const wordAfter = /^[\p{L}\p{N}_%]/u

/** Whether `wanted` stands at `at` as a whole number: not as `300` inside `1,300`, `300.5`, `Q300` or `A300`. */
function standsAt(text: string, wanted: string, at: number): boolean {
  if (!text.startsWith(wanted, at)) return false
  const before = text.slice(Math.max(0, at - 2), at)
  const after = text.slice(at + wanted.length, at + wanted.length + 2)
  if (wordBefore.test(before) || /\d[.,'’\u00a0\u202f]$/.test(before)) return false
  if (/^\d/.test(wanted) && signBefore.test(before)) return false
  return !wordAfter.test(after) && !/^[.,'’\u00a0\u202f]\d/.test(after)
}
