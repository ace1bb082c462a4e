/**
 * A root of `f` near `guess` above `floor`: Newton's method with a numerical slope; where that fails, the change of sign
 * nearest to the guess on a geometric grid, closed in on by Brent's method. A few hundred evaluations at most.
 * @returns undefined where neither finds one
 */
export function findRoot(f: (x: number) => number, guess: number, floor: number): number | undefined {
  return newton(f, guess, floor) ?? bracketed(f, guess, floor)
}

function newton(f: (x: number) => number, guess: number, floor: number): number | undefined {
  let x = guess
  for (let step = 0; step < 60; step++) {
    const value = f(x)
    if (value === 0) return x
    const width = 1e-6 * Math.max(Math.abs(x), 1e-3)
    const slope = (f(x + width) - f(x - width)) / (2 * width)
    const next = x - value / slope
    if (!Number.isFinite(next) || next <= floor) return undefined
    if (Math.abs(next - x) <= 1e-13 * Math.max(Math.abs(next), 1e-4)) return next
    x = next
  }
  return undefined
}

function bracketed(f: (x: number) => number, guess: number, floor: number): number | undefined {
  const reach = guess - floor
  const at = (step: number): number => floor + reach * 2 ** (step / 4)
  for (let step = 0; step < 120; step++) {
    for (const [a, b] of [
      [at(step), at(step + 1)],
      [at(-step), at(-step - 1)],
    ] as const) {
      const fa = f(a)
      const fb = f(b)
      if (Number.isFinite(fa) && Number.isFinite(fb) && fa * fb <= 0) return brent(f, a, b)
    }
  }
  return undefined
}

/** R. Brent, Algorithms for Minimization without Derivatives, 1973. @param a, b with values of unlike sign */
function brent(f: (x: number) => number, a: number, b: number): number {
  let low = a
  let high = b
  let fLow = f(low)
  let fHigh = f(high)
  let other = low
  let fOther = fLow
  let width = high - low
  let before = width
  for (let step = 0; step < 200; step++) {
    if (fHigh > 0 === fOther > 0) {
      other = low
      fOther = fLow
      width = high - low
      before = width
    }
    if (Math.abs(fOther) < Math.abs(fHigh)) {
      low = high
      high = other
      other = low
      fLow = fHigh
      fHigh = fOther
      fOther = fLow
    }
    const tolerance = 2e-16 * Math.abs(high) + 1e-18
    const half = (other - high) / 2
    if (Math.abs(half) <= tolerance || fHigh === 0) return high
    if (Math.abs(before) >= tolerance && Math.abs(fLow) > Math.abs(fHigh)) {
      const s = fHigh / fLow
      const r = fHigh / fOther
      const q = fLow / fOther
      let above = low === other ? 2 * half * s : s * (2 * half * q * (q - r) - (high - low) * (r - 1))
      let below = low === other ? 1 - s : (q - 1) * (r - 1) * (s - 1)
      if (above > 0) below = -below
      else above = -above
      if (2 * above < Math.min(3 * half * below - Math.abs(tolerance * below), Math.abs(before * below))) {
        before = width
        width = above / below
      } else {
        width = half
        before = half
      }
    } else {
      width = half
      before = half
    }
    low = high
    fLow = fHigh
    high += Math.abs(width) > tolerance ? width : Math.sign(half) * tolerance
    fHigh = f(high)
  }
  return high
}
