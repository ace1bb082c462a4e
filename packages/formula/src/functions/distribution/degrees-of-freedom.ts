import { errors } from '../../evaluate/excel-error.ts'

/** Cut to a whole number. @throws #NUM! below 1 and above 1e10, as the functions of these distributions do */
export function degreesOfFreedom(value: number): number {
  const whole = Math.trunc(value)
  if (whole < 1 || whole > 1e10) throw errors.num
  return whole
}
