import { LAST_COLUMN } from './area.ts'

/** The letters of a zero-based column: 0 is `A`, 26 is `AA`, 16383 is `XFD`. */
export function columnName(index: number): string {
  let name = ''
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  }
  return name
}

/** The zero-based column of its letters in any case; undefined for anything that is not a column of a worksheet. */
export function columnIndex(name: string): number | undefined {
  if (name.length === 0 || name.length > 3) return undefined
  let index = 0
  for (let i = 0; i < name.length; i++) {
    const letter = name.charCodeAt(i) & ~32
    if (letter < 65 || letter > 90) return undefined
    index = index * 26 + letter - 64
  }
  return index - 1 <= LAST_COLUMN ? index - 1 : undefined
}
