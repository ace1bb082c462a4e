/**
 * A running sum with Neumaier's compensation (1974), so that the order of cells does not show in the last digits.
 */
export class Sum {
  private total = 0
  private lost = 0

  add(value: number): void {
    const next = this.total + value
    this.lost += Math.abs(this.total) >= Math.abs(value) ? this.total - next + value : value - next + this.total
    this.total = next
  }

  get value(): number {
    return this.total + this.lost
  }
}

export function sumOf(values: Iterable<number>): number {
  const sum = new Sum()
  for (const value of values) sum.add(value)
  return sum.value
}
