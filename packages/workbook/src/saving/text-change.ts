/** Replaces `text` from `start` up to `end` (not included); an insertion when both are the same. */
export interface TextChange {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Applies changes that do not overlap; those at one place come in the order given.
 * @throws RangeError when two overlap: the caller planned the same text twice
 */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  const pieces: string[] = []
  let at = 0
  for (const change of changes.toSorted((a, b) => a.start - b.start)) {
    if (change.start < at) throw new RangeError('two changes overlap')
    pieces.push(text.slice(at, change.start), change.text)
    at = change.end
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}
