import { polynomial } from './bessel-recurrence.ts'

/** J0 and J1 for x above 0: rational below 8, Abramowitz & Stegun's asymptotic form beyond (Hart's coefficients). */
const j0Above = [57568490574, -13362590354, 651619640.7, -11214424.18, 77392.33017, -184.9052456]
const j0Below = [57568490411, 1029532985, 9494680.718, 59272.64853, 267.8532712, 1]
const j1Above = [72362614232, -7895059235, 242396853.1, -2972611.439, 15704.4826, -30.16036606]
const j1Below = [144725228442, 2300535178, 18583304.74, 99447.43394, 376.9991397, 1]

const p0 = [1, -0.1098628627e-2, 0.2734510407e-4, -0.2073370639e-5, 0.2093887211e-6]
const q0 = [-0.1562499995e-1, 0.1430488765e-3, -0.6911147651e-5, 0.7621095161e-6, -0.934945152e-7]
const p1 = [1, 0.183105e-2, -0.3516396496e-4, 0.2457520174e-5, -0.240337019e-6]
const q1 = [0.04687499995, -0.2002690873e-3, 0.8449199096e-5, -0.88228987e-6, 0.105787412e-6]

/** Amplitude and phase of the asymptotic form, shared with the second kind. */
interface Wave {
  readonly scale: number
  readonly angle: number
  readonly p: number
  readonly q: number
}

export function wave0(x: number): Wave {
  const z = 8 / x
  const y = z * z
  return { scale: Math.sqrt(0.636619772 / x), angle: x - 0.785398164, p: polynomial(p0, y), q: z * polynomial(q0, y) }
}

export function wave1(x: number): Wave {
  const z = 8 / x
  const y = z * z
  return { scale: Math.sqrt(0.636619772 / x), angle: x - 2.356194491, p: polynomial(p1, y), q: z * polynomial(q1, y) }
}

export function besselJ0(x: number): number {
  if (x < 8) return polynomial(j0Above, x * x) / polynomial(j0Below, x * x)
  const { scale, angle, p, q } = wave0(x)
  return scale * (Math.cos(angle) * p - Math.sin(angle) * q)
}

export function besselJ1(x: number): number {
  if (x < 8) return (x * polynomial(j1Above, x * x)) / polynomial(j1Below, x * x)
  const { scale, angle, p, q } = wave1(x)
  return scale * (Math.cos(angle) * p - Math.sin(angle) * q)
}
