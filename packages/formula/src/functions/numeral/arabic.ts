import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, text } from '../define.ts'

const sizes: Readonly<Record<string, number>> = { M: 1000, D: 500, C: 100, L: 50, X: 10, V: 5, I: 1 }

/**
 * Number of a Roman numeral: a symbol counts negative where a larger one follows anywhere.
 * https://support.microsoft.com/office/arabic-function
 */
export const ARABIC = defineFunction({
  name: 'ARABIC',
  parameters: [text('text')],
  run: ([written]) => {
    const trimmed = written.trim().toUpperCase()
    if (trimmed.length > 255) return errors.value
    const negative = trimmed.startsWith('-')
    let total = 0
    let largest = 0
    for (let index = trimmed.length - 1; index >= (negative ? 1 : 0); index--) {
      const size = sizes[trimmed.charAt(index)]
      if (size === undefined) return errors.value
      total += size < largest ? -size : size
      largest = Math.max(largest, size)
    }
    return negative ? 0 - total : total
  },
})
