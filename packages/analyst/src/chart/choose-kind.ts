import type { Grid } from '../linking/grid.ts'
import type { ChartPlan, ChartValue } from '../plan/chart-plan.ts'
import { type Axes, isNumeric } from './assign-axes.ts'
import type { ChartRequest } from './hear-request.ts'

/** The kind of chart that was asked for, else the one that suits what the axes hold, with the reason. */
export function chooseKind(
  request: ChartRequest,
  axes: Axes,
  grid: Grid,
): { readonly kind: ChartPlan['chart']; readonly reason: string } {
  if (request.kind !== undefined) {
    if (request.kind === 'column' && axes.series !== undefined) {
      return {
        kind: 'stacked-column',
        reason: 'Bars were asked for; those of one place are stacked, one part for each series.',
      }
    }
    return { kind: request.kind, reason: 'This kind of chart was asked for.' }
  }
  if (request.hint === 'pie') return { kind: 'pie', reason: 'Proportions of a whole are asked for.' }
  if (request.hint === 'line') return { kind: 'line', reason: 'A development over time is asked for.' }
  const numeric = (value: ChartValue): boolean => value.kind !== 'cell' || isNumeric(grid.columns[value.column])
  if (request.hint === 'scatter' && numeric(axes.x) && numeric(axes.y)) {
    return { kind: 'scatter', reason: 'Both axes hold numbers, and how they go together is asked for.' }
  }
  if (axes.series !== undefined)
    return { kind: 'stacked-column', reason: 'Groups are compared, each of several parts.' }
  if (axes.x.kind === 'cell' && axes.x.bin !== undefined && axes.x.bin !== 'weekday') {
    return { kind: 'line', reason: 'Values along time are followed best on a line.' }
  }
  return { kind: 'column', reason: 'Values of several groups are compared best as bars from one base line.' }
}
