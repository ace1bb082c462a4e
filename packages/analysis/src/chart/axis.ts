/** Round values that cover a range, for the ticks of an axis. */
export interface Axis {
  readonly ticks: readonly number[]
  readonly min: number
  readonly max: number
}

/**
 * Ticks at 1, 2 or 5 times a power of ten, about `wished` of them.
 * @param min at most `max`, both finite
 */
export function toAxis(min: number, max: number, wished = 5): Axis {
  const span = max - min || Math.abs(max) || 1
  const power = 10 ** Math.floor(Math.log10(span / wished))
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power * wished >= span) ?? 10)
  const first = Math.floor(min / step)
  const last = Math.ceil(max / step) + (min === max ? 1 : 0)
  // A step that is lost in the size of the numbers makes no ticks.
  if (!Number.isSafeInteger(first) || last - first > 50)
    return { ticks: [min, max], min, max: max > min ? max : min + 1 }
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)))
  return { ticks, min: ticks[0] ?? min, max: ticks.at(-1) ?? max }
}
