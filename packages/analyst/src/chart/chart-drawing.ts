import type { CellValue, ChartKind } from '@excel-ai-chat/analysis'
import type { DateBin } from '../plan/chart-plan.ts'

/** What one axis, or the colour, shows. */
export interface DrawnField {
  /** As it is written beside the axis: `Average of Price`, `Region`. */
  readonly name: string
  readonly type: 'nominal' | 'quantitative' | 'temporal'
  /** How the dates of the axis were put together. */
  readonly bin?: DateBin | undefined
}

/** A chart with the marks computed: enough to draw it with Vega-Lite or as a native chart of Excel. */
export interface ChartDrawing {
  readonly kind: ChartKind
  readonly title: string
  readonly x: DrawnField
  readonly y: DrawnField
  /** What the colours stand for, where there are several. */
  readonly series?: DrawnField | undefined
  /** One row for each mark, in drawing order: x, y and, where there are series, the name of its series. */
  readonly points: readonly (readonly CellValue[])[]
  /** Why this kind of chart, in one sentence. */
  readonly reason: string
}
