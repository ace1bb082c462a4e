import type { Limits } from '../workbook.ts'
import { Stop } from './stop.ts'

export const defaultLimits: Limits = {
  steps: 10_000_000,
  reads: 20_000_000,
  cells: 1_000_000,
  depth: 1024,
  textLength: 32_767,
}

/** Counts what one evaluation uses and ends it at the limits, so that no formula can hang or fill the memory. */
export class Budget {
  readonly limits: Limits
  steps = 0
  private reads = 0
  private depth = 0
  constructor(limits: Limits) {
    this.limits = limits
  }

  step(count = 1): void {
    this.steps += count
    if (this.steps > this.limits.steps) {
      throw new Stop('limit', `The formula needs more than ${this.limits.steps.toLocaleString('en')} steps.`)
    }
  }

  read(cells: number): void {
    this.reads += cells
    if (this.reads > this.limits.reads) {
      throw new Stop('limit', `The formula reads more than ${this.limits.reads.toLocaleString('en')} cells.`)
    }
    this.step(cells)
  }

  /** To be called before an array of this many cells is made. */
  array(cells: number): void {
    if (cells > this.limits.cells) {
      throw new Stop(
        'limit',
        `The formula makes an array of more than ${this.limits.cells.toLocaleString('en')} cells.`,
      )
    }
    this.step(cells)
  }

  enter(): void {
    if (++this.depth > this.limits.depth) {
      throw new Stop('limit', `The formula calls itself or nests more than ${this.limits.depth} levels deep.`)
    }
  }

  leave(): void {
    this.depth--
  }
}
