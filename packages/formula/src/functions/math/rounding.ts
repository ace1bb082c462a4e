const TEN_MOST = 308

/**
 * Rounds at a decimal place as Excel does: on the 15 digits it shows, halves away from zero.
 * @param digits decimal places; negative for tens, hundreds
 * @param mode `nearest`, `up` away from zero, `down` towards zero
 */
export function roundAt(value: number, digits: number, mode: 'nearest' | 'up' | 'down'): number {
  const places = Math.trunc(digits)
  if (value === 0 || !Number.isFinite(value) || places > TEN_MOST) return value
  if (places < -TEN_MOST) return 0
  const shifted = shift(Math.abs(value), places)
  const whole = mode === 'nearest' ? Math.round(shifted) : mode === 'up' ? Math.ceil(shifted) : Math.floor(shifted)
  const rounded = shift(whole, -places)
  return value < 0 ? -rounded || 0 : rounded
}

/** `value * 10 ** places` on the decimal digits, so that 1.005 becomes 100.5 and not 100.49999999999999. */
function shift(value: number, places: number): number {
  const [mantissa = '0', exponent = '0'] = value.toPrecision(15).split('e')
  return Number(`${mantissa}e${Number(exponent) + places}`)
}

/** Largest integer not above the value, where 15 digits decide: 2.9999999999999996 counts as 3. */
export function floorTo(value: number): number {
  const floor = Math.floor(value)
  const next = floor + 1
  return next - value < 1e-15 * Math.abs(next) * 2 && Number(value.toPrecision(15)) === next ? next : floor
}

export function awayFromZero(value: number): number {
  return value < 0 ? -Math.ceil(-value) : Math.ceil(value)
}

export function nextOdd(value: number): number {
  if (value === 0) return 1
  const size = Math.ceil((Math.abs(value) - 1) / 2) * 2 + 1
  return value < 0 ? -size : size
}

/** A multiple of `step` at or beyond the value in the direction given; quotients are taken at 15 digits. */
export function multipleOf(value: number, step: number, direction: (quotient: number) => number): number {
  const quotient = Number((value / step).toPrecision(15))
  return Number((direction(quotient) * step).toPrecision(15))
}
