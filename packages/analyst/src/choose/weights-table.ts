/** Reads the lines `weight name` of a table of weights. */
export function readWeights(table: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const line of table.trim().split('\n')) {
    const space = line.indexOf(' ')
    weights.set(line.slice(space + 1), Number(line.slice(0, space)))
  }
  return weights
}
