/** Ranges of rows that carry a number each, asked for those that hold a row. */
export class IntervalIndex {
  private readonly tops: readonly number[]
  private readonly bottoms: readonly number[]
  private readonly ids: readonly number[]
  /** The largest bottom of each subtree, the intervals sorted by top being a balanced tree. */
  private readonly reach: number[]

  constructor(intervals: readonly { readonly top: number; readonly bottom: number; readonly id: number }[]) {
    const sorted = [...intervals].sort((a, b) => a.top - b.top)
    this.tops = sorted.map((interval) => interval.top)
    this.bottoms = sorted.map((interval) => interval.bottom)
    this.ids = sorted.map((interval) => interval.id)
    this.reach = sorted.map(() => -1)
    this.measure(0, sorted.length - 1)
  }

  /** Calls back with the number of every range that holds the row. */
  forEachAt(row: number, visit: (id: number) => void): void {
    this.search(0, this.ids.length - 1, row, visit)
  }

  private measure(from: number, to: number): number {
    if (from > to) return -1
    const middle = (from + to) >> 1
    const furthest = Math.max(this.bottoms[middle] ?? -1, this.measure(from, middle - 1), this.measure(middle + 1, to))
    this.reach[middle] = furthest
    return furthest
  }

  private search(from: number, to: number, row: number, visit: (id: number) => void): void {
    if (from > to) return
    const middle = (from + to) >> 1
    if ((this.reach[middle] ?? -1) < row) return
    this.search(from, middle - 1, row, visit)
    if ((this.tops[middle] ?? Infinity) > row) return
    if ((this.bottoms[middle] ?? -1) >= row) visit(this.ids[middle] ?? 0)
    this.search(middle + 1, to, row, visit)
  }
}
