/** Code points of the bytes 128 to 159; five of them are not assigned and stay what they are. */
const special =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

export function fromWindows1252(byte: number): string {
  return byte >= 128 && byte <= 159 ? special.charAt(byte - 128) : String.fromCharCode(byte)
}

/** The byte of a character, or 63 (`?`) for one that the code page does not hold. */
export function toWindows1252(character: string): number {
  const unit = character.charCodeAt(0)
  if (unit < 128 || (unit >= 160 && unit <= 255)) return unit
  const index = special.indexOf(character.charAt(0))
  return index === -1 ? 63 : index + 128
}
