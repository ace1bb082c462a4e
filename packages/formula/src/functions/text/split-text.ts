/** Places where any of the delimiters stands, left to right, the longest first where several begin together. */
export function findDelimiters(
  value: string,
  delimiters: readonly string[],
  ignoreCase: boolean,
): { readonly start: number; readonly end: number }[] {
  const text = ignoreCase ? value.toLowerCase() : value
  const wanted = delimiters
    .map((delimiter) => (ignoreCase ? delimiter.toLowerCase() : delimiter))
    .filter((delimiter) => delimiter !== '')
    .sort((a, b) => b.length - a.length)
  const found: { start: number; end: number }[] = []
  for (let index = 0; index < text.length; ) {
    const hit = wanted.find((delimiter) => text.startsWith(delimiter, index))
    if (hit !== undefined) found.push({ start: index, end: index + hit.length })
    index += hit?.length ?? 1
  }
  return found
}

export function splitText(value: string, delimiters: readonly string[], ignoreCase: boolean): string[] {
  const pieces: string[] = []
  let from = 0
  for (const { start, end } of findDelimiters(value, delimiters, ignoreCase)) {
    pieces.push(value.slice(from, start))
    from = end
  }
  pieces.push(value.slice(from))
  return pieces
}
