/**
 * One typing error apart in words of at least five letters, two in words of at least nine: a letter more, less, changed
 * or exchanged with its neighbour (Damerau–Levenshtein, restricted).
 */
export function isTypo(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length)
  if (Math.min(a.length, b.length) < 5 || a[0] !== b[0]) return false
  const allowed = longest >= 9 ? 2 : 1
  return Math.abs(a.length - b.length) <= allowed && distance(a, b) <= allowed
}

function distance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1
      let best = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + cost)
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1)
      }
      current.push(best)
    }
    beforeLast = last
    last = current
  }
  return last[b.length] ?? 0
}
