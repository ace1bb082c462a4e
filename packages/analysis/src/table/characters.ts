/** Code points that the readers of cell text share; they look at character codes because a pattern per cell is too slow. */

export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    code === 160 ||
    (code >= 9 && code <= 13) ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000 && code !== 0xd7)
}

/** Hyphen, minus sign and the dashes that stand for it. */
export function isMinus(code: number): boolean {
  return code === 45 || code === 0x2212 || code === 0x2013 || code === 0x2012
}

/** Without white space of any kind at both ends; the same string when there is none. */
export function trimmed(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return start === 0 && end === text.length ? text : text.slice(start, end)
}
