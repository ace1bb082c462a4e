import { polynomial } from './bessel-recurrence.ts'

/** I0 and I1 for x above 0, Abramowitz & Stegun 9.8.1–9.8.4. */
const i0Small = [1, 3.5156229, 3.0899424, 1.2067492, 0.2659732, 0.360768e-1, 0.45813e-2]
const i0Large = [
  0.39894228, 0.1328592e-1, 0.225319e-2, -0.157565e-2, 0.916281e-2, -0.2057706e-1, 0.2635537e-1, -0.1647633e-1,
  0.392377e-2,
]
const i1Small = [0.5, 0.87890594, 0.51498869, 0.15084934, 0.2658733e-1, 0.301532e-2, 0.32411e-3]
const i1Large = [
  0.39894228, -0.3988024e-1, -0.362018e-2, 0.163801e-2, -0.1031555e-1, 0.2282967e-1, -0.2895312e-1, 0.1787654e-1,
  -0.420059e-2,
]

export function besselI0(x: number): number {
  if (x < 3.75) return polynomial(i0Small, (x / 3.75) ** 2)
  return (Math.exp(x) / Math.sqrt(x)) * polynomial(i0Large, 3.75 / x)
}

export function besselI1(x: number): number {
  if (x < 3.75) return x * polynomial(i1Small, (x / 3.75) ** 2)
  return (Math.exp(x) / Math.sqrt(x)) * polynomial(i1Large, 3.75 / x)
}
