/**
 * Text in the form that is searched: compatibility-folded, without accents, lower case. Folding here instead of in SQL makes
 * the search independent of the database's collation, which for the embedded one knows no case beyond ASCII.
 */
export function toSearchText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\0', ' ')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
}

/** The words of a search, without repetition. */
export function toSearchWords(query: string): string[] {
  return [...new Set(toSearchText(query).split(/\s+/u))].filter((word) => word !== '')
}
