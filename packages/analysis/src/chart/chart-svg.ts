import { showNumber } from '../findings/ledger-writer.ts'
import type { CellValue } from '../table/cell-value.ts'
import { formatSerial } from '../table/serial.ts'
import { type Axis, toAxis } from './axis.ts'
import type { ChartMarks } from './chart-marks.ts'

const width = 640
const height = 400
const frame = { left: 64, right: 16, top: 40, bottom: 64 }
const plotWidth = width - frame.left - frame.right
const plotHeight = height - frame.top - frame.bottom
/** Okabe & Ito (2008): told apart without red-green vision, too. */
const colours = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#8a6d00', '#555555']
const mostLabels = 24

/**
 * Draws a chart as an SVG document of its own, 640 × 400, without scripts, links or fonts from elsewhere. The title names
 * it for screen readers; every text of the data is escaped.
 */
export function chartSvg(marks: ChartMarks, date1904 = false): string {
  const names = [...new Set(marks.points.map((point) => String(point[2] ?? '')))]
  const body = marks.kind === 'pie' ? pie(marks) : plot(marks, names, date1904)
  const legend =
    names.length > 1 && marks.kind !== 'pie' ? names.slice(0, colours.length).map(legendEntry).join('') : ''
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" font-family="sans-serif" font-size="12">`,
    `<title>${escaped(marks.title)}</title><rect width="${width}" height="${height}" fill="#fff"/>`,
    text(width / 2, 22, marks.title, 'middle', ' font-size="15" font-weight="600"'),
    body,
    legend,
    '</svg>',
  ].join('')
}

function plot(marks: ChartMarks, names: readonly string[], date1904: boolean): string {
  const isBars =
    marks.kind === 'bar' || marks.kind === 'column' || marks.kind === 'stacked-column' || marks.kind === 'histogram'
  const labels = [...new Set(marks.points.map(([x]) => String(x)))]
  const stacks = marks.kind === 'stacked-column' ? stackTops(marks, labels) : marks.points.map(([, y]) => numberOf(y))
  const values = stacks.concat(isBars ? [0] : [])
  const y = toAxis(Math.min(...values), Math.max(...values))
  const up = (value: number) => round(frame.top + plotHeight * (1 - (value - y.min) / (y.max - y.min)))
  const isContinuous = !isBars && marks.points.every(([x]) => typeof x === 'number')
  const xs = marks.points.map(([x]) => numberOf(x))
  const x = isContinuous
    ? marks.x.type === 'temporal'
      ? dateAxis(xs)
      : toAxis(Math.min(...xs), Math.max(...xs))
    : undefined
  const slot = plotWidth / Math.max(1, labels.length)
  const along = (value: CellValue | undefined) =>
    x === undefined
      ? frame.left + slot * (labels.indexOf(String(value)) + 0.5)
      : frame.left + (plotWidth * (numberOf(value) - x.min)) / (x.max - x.min)
  const drawn = isBars
    ? bars(marks, names, stacks, along, up, slot)
    : marks.kind === 'line'
      ? lines(marks, names, along, up)
      : dots(marks, names, along, up)
  const xTexts = x === undefined ? categoryTexts(marks, labels, slot, date1904) : tickTexts(marks, x, along, date1904)
  return [
    grid(y, up),
    drawn,
    xTexts,
    text(frame.left + plotWidth / 2, height - 8, marks.x.name, 'middle'),
    text(8, frame.top - 16, marks.y.name, 'start'),
  ].join('')
}

/** Dates are told where they stand: round serials are no round dates. */
function dateAxis(xs: readonly number[]): Axis {
  const moments = [...new Set(xs)].toSorted((a, b) => a - b)
  const every = Math.ceil(moments.length / 6)
  const [min = 0] = moments
  const max = moments.at(-1) ?? min
  return { ticks: moments.filter((_, i) => i % every === 0), min, max: max > min ? max : min + 1 }
}

/** The top of each mark where those of one x stand on each other. */
function stackTops(marks: ChartMarks, labels: readonly string[]): number[] {
  const tops = new Map(labels.map((label) => [label, 0]))
  return marks.points.map(([x, y]) => {
    const top = (tops.get(String(x)) ?? 0) + numberOf(y)
    tops.set(String(x), top)
    return top
  })
}

type Place = (value: CellValue | undefined) => number
type Rise = (value: number) => number

function bars(
  marks: ChartMarks,
  names: readonly string[],
  tops: readonly number[],
  along: Place,
  up: Rise,
  slot: number,
): string {
  const stacked = marks.kind === 'stacked-column'
  const side = stacked ? 1 : names.length
  const thick = (slot * (marks.kind === 'histogram' ? 0.98 : 0.75)) / side
  return marks.points
    .map(([x, y, series], i) => {
      const which = names.indexOf(String(series ?? ''))
      const top = tops[i] ?? 0
      const base = stacked ? top - numberOf(y) : 0
      const left = along(x) - (thick * side) / 2 + (stacked ? 0 : thick * which)
      const [high, low] = [Math.min(up(top), up(base)), Math.max(up(top), up(base))]
      const colour = names.length > 1 ? which : 0
      return `<rect x="${round(left)}" y="${high}" width="${round(thick)}" height="${round(low - high)}" fill="${colourOf(colour)}"/>`
    })
    .join('')
}

function lines(marks: ChartMarks, names: readonly string[], along: Place, up: Rise): string {
  return names
    .map((name, which) => {
      const points = marks.points
        .filter(([, , series]) => String(series ?? '') === name)
        .map(([x, y]) => `${round(along(x))},${up(numberOf(y))}`)
      return `<polyline points="${points.join(' ')}" fill="none" stroke="${colourOf(which)}" stroke-width="2"/>`
    })
    .join('')
}

function dots(marks: ChartMarks, names: readonly string[], along: Place, up: Rise): string {
  return marks.points
    .map(
      ([x, y, series]) =>
        `<circle cx="${round(along(x))}" cy="${up(numberOf(y))}" r="3.5" fill="${colourOf(names.indexOf(String(series ?? '')))}" fill-opacity="0.7"/>`,
    )
    .join('')
}

function pie({ points }: ChartMarks): string {
  const slices = points.map(([, y]) => Math.max(0, numberOf(y)))
  const total = slices.reduce((sum, slice) => sum + slice, 0)
  if (total === 0) return ''
  const [cx, cy, r] = [230, 220, 150]
  let turn = 0
  return slices
    .map((slice, i) => {
      const from = turn
      turn += slice / total
      const at = (share: number) =>
        `${round(cx + r * Math.sin(2 * Math.PI * share))} ${round(cy - r * Math.cos(2 * Math.PI * share))}`
      const shape =
        slice === total
          ? `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${colourOf(i)}"/>`
          : `<path d="M${cx} ${cy}L${at(from)}A${r} ${r} 0 ${slice / total > 0.5 ? 1 : 0} 1 ${at(turn)}Z" fill="${colourOf(i)}" stroke="#fff"/>`
      const label = `${String(points[i]?.[0])}: ${showNumber(Math.round((slice / total) * 1000) / 10)}%`
      return (
        shape +
        (i < 16
          ? `<rect x="420" y="${72 + 20 * i}" width="12" height="12" fill="${colourOf(i)}"/>${text(438, 82 + 20 * i, label, 'start')}`
          : '')
      )
    })
    .join('')
}

function grid({ ticks }: Axis, up: Rise): string {
  return ticks
    .map(
      (tick) =>
        `<line x1="${frame.left}" x2="${width - frame.right}" y1="${up(tick)}" y2="${up(tick)}" stroke="${tick === 0 ? '#666' : '#ddd'}"/>${text(frame.left - 6, up(tick) + 4, showNumber(tick), 'end')}`,
    )
    .join('')
}

/** Every label while they fit, then every second, third … */
function categoryTexts(marks: ChartMarks, labels: readonly string[], slot: number, date1904: boolean): string {
  const every = Math.ceil(labels.length / mostLabels)
  const slanted = labels.length > 6 || labels.some((label) => label.length > 12)
  return labels
    .map((label, i) => {
      if (i % every !== 0) return ''
      const [x, y] = [round(frame.left + slot * (i + 0.5)), frame.top + plotHeight + 16]
      const shown = marks.x.type === 'temporal' ? formatSerial(Number(label), date1904) : label
      const short = shown.length > 16 ? `${shown.slice(0, 15)}…` : shown
      return slanted
        ? text(x, y, short, 'end', ` font-size="10" transform="rotate(-35 ${x} ${y})"`)
        : text(x, y, short, 'middle')
    })
    .join('')
}

function tickTexts(marks: ChartMarks, { ticks }: Axis, along: Place, date1904: boolean): string {
  return ticks
    .map((tick) => {
      // Years are no amounts: no comma in 2,024.
      const shown =
        marks.x.type === 'temporal'
          ? formatSerial(Math.round(tick), date1904)
          : marks.x.type === 'ordinal'
            ? String(tick)
            : showNumber(tick)
      const at = round(along(tick))
      return text(at, frame.top + plotHeight + 18, shown, at > width - 40 ? 'end' : 'middle', ' font-size="10"')
    })
    .join('')
}

function legendEntry(name: string, i: number): string {
  const x = frame.left + 140 * (i % 4)
  const y = height - 34 + 14 * Math.floor(i / 4)
  return `<rect x="${x}" y="${y - 9}" width="10" height="10" fill="${colourOf(i)}"/>${text(x + 14, y, name.slice(0, 20), 'start', ' font-size="10"')}`
}

function text(x: number, y: number, content: string, anchor: 'start' | 'middle' | 'end', more = ''): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}"${more}>${escaped(content)}</text>`
}

/** Safe inside text and attributes; what XML does not allow at all is left out. */
function escaped(content: string): string {
  const allowed = [...content.matchAll(/[\t\n\r\u0020-\ud7ff\ue000-\ufffd]|[\ud800-\udbff][\udc00-\udfff]/g)].join('')
  return allowed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** Within what can still be subtracted and scaled without leaving the range of doubles. */
function numberOf(value: CellValue | undefined): number {
  return typeof value === 'number' ? Math.max(-1e300, Math.min(1e300, value)) : 0
}

function colourOf(which: number): string {
  return colours[Math.max(0, which) % colours.length] ?? '#0072b2'
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
