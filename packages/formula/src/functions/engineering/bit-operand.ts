import { errors } from '../../evaluate/excel-error.ts'

const LIMIT = 2 ** 48

/** @throws #NUM! for what is no whole number of 48 bits */
export function bitOperand(value: number): bigint {
  if (!Number.isInteger(value) || value < 0 || value >= LIMIT) throw errors.num
  return BigInt(value)
}
