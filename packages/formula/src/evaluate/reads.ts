import type { Area } from '@excel-ai-chat/analysis'
import type { OpenedSnapshot, RangeMeasure } from '../snapshot/opened-snapshot.ts'
import { cellCount, type Rectangle } from '../snapshot/rectangle.ts'
import type { Read } from '../workbook.ts'
import { looksLikeNumber } from './text-number.ts'
import { ExcelError } from './excel-error.ts'
import type { SheetArea } from './value.ts'

/** Notes which cells one evaluation read, and which it would have needed but the snapshot does not hold. */
export class ReadLog {
  private readonly snapshot: OpenedSnapshot
  /** False for recalculation, which asks for nothing but what is missing. */
  private readonly keeps: boolean
  private readonly seen = new Map<string, SheetArea & { numeric: boolean }>()
  private readonly missing = new Map<string, SheetArea>()

  constructor(snapshot: OpenedSnapshot, keeps = true) {
    this.snapshot = snapshot
    this.keeps = keeps
  }

  /**
   * @param area already clipped to what the worksheet holds
   * @param numeric the cells are summed or counted as numbers, so numbers written as text matter
   * @returns false where the same area was noted before
   */
  note(area: SheetArea, numeric: boolean): boolean {
    if (this.keeps) {
      const key = keyOf(area)
      const known = this.seen.get(key)
      if (known !== undefined) {
        known.numeric ||= numeric
        return false
      }
      this.seen.set(key, { ...area, numeric })
    }
    for (const part of this.snapshot.sheets[area.sheet]?.unknownIn(area) ?? []) {
      const unknown = { ...part, sheet: area.sheet }
      this.missing.set(keyOf(unknown), unknown)
    }
    return true
  }

  get hasUnknown(): boolean {
    return this.missing.size > 0
  }

  unknown(): readonly Area[] {
    return merge([...this.missing.values()]).map((area) => this.named(area))
  }

  reads(): readonly Read[] {
    const numeric = [...this.seen.values()].filter((area) => area.numeric)
    const other = [...this.seen.values()].filter((area) => !area.numeric)
    return [
      ...merge(numeric).map((area) => this.measure(area, true)),
      ...merge(other).map((area) => this.measure(area, false)),
    ]
  }

  private named({ sheet, top, left, bottom, right }: SheetArea): Area {
    return { sheet: this.snapshot.sheets[sheet]?.name ?? '', top, left, bottom, right }
  }

  private measure(area: SheetArea, numeric: boolean): Read {
    const { filled, errors, textNumbers } = this.snapshot.measures.get(area, () => this.counted(area))
    const cells = cellCount(area)
    return { area: this.named(area), cells, blanks: cells - filled, errors, textNumbers: numeric ? textNumbers : 0 }
  }

  private counted(area: SheetArea): RangeMeasure {
    let filled = 0
    let errors = 0
    let textNumbers = 0
    this.snapshot.sheets[area.sheet]?.forEach(area, (value) => {
      filled++
      if (value instanceof ExcelError) errors++
      else if (typeof value === 'string' && looksLikeNumber(value)) textNumbers++
    })
    return { filled, errors, textNumbers }
  }
}

function keyOf({ sheet, top, left, bottom, right }: SheetArea): string {
  return `${sheet}:${top}:${left}:${bottom}:${right}`
}

const MERGE_LIMIT = 4000

/** Joins neighbours of equal width or height, and drops what lies inside another. */
function merge(areas: readonly SheetArea[]): readonly SheetArea[] {
  if (areas.length < 2 || areas.length > MERGE_LIMIT) return areas
  const byColumn = join(
    [...areas].sort((a, b) => a.sheet - b.sheet || a.left - b.left || a.right - b.right || a.top - b.top),
    (last, next) => last.left === next.left && last.right === next.right && next.top <= last.bottom + 1,
  )
  return join(
    byColumn.sort((a, b) => a.sheet - b.sheet || a.top - b.top || a.bottom - b.bottom || a.left - b.left),
    (last, next) => last.top === next.top && last.bottom === next.bottom && next.left <= last.right + 1,
  )
}

function join(sorted: readonly SheetArea[], touches: (last: Rectangle, next: Rectangle) => boolean): SheetArea[] {
  const joined: SheetArea[] = []
  for (const area of sorted) {
    const last = joined.at(-1)
    if (last !== undefined && last.sheet === area.sheet && touches(last, area)) {
      joined[joined.length - 1] = {
        ...last,
        bottom: Math.max(last.bottom, area.bottom),
        right: Math.max(last.right, area.right),
      }
    } else joined.push(area)
  }
  return joined
}
