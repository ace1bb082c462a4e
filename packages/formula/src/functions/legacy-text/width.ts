/** Full-width characters beside the ASCII block, each with its half-width form (two characters for voiced katakana). */
const full =
  '　。「」、・ーァィゥェォャュョッアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン゛゜'
const half = ' ｡｢｣､･ｰｧｨｩｪｫｬｭｮｯｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝﾞﾟ'
const voiced = 'ガギグゲゴザジズゼゾダヂヅデドバビブベボヴ'
const voicedHalf = 'ｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾊﾋﾌﾍﾎｳ'
const semiVoiced = 'パピプペポ'
const semiVoicedHalf = 'ﾊﾋﾌﾍﾎ'
/** Signs that stand elsewhere in Unicode than their ASCII forms. */
const signs: readonly (readonly [string, string])[] = [
  ['￥', '\\'],
  ['’', "'"],
  ['”', '"'],
  ['‘', '`'],
  ['―', 'ｰ'],
]

const pairs: readonly (readonly [string, string])[] = [
  ...Array.from(full, (character, index): [string, string] => [character, half.charAt(index)]),
  ...Array.from(voiced, (character, index): [string, string] => [character, `${voicedHalf.charAt(index)}ﾞ`]),
  ...Array.from(semiVoiced, (character, index): [string, string] => [character, `${semiVoicedHalf.charAt(index)}ﾟ`]),
  ...signs,
]
const toHalf: ReadonlyMap<string, string> = new Map(pairs)
/** Reversed so that where two share a half-width form the first one is its full-width form. */
const toFull: ReadonlyMap<string, string> = new Map(
  pairs.map(([wide, narrow]): [string, string] => [narrow, wide]).reverse(),
)

/** Distance of the full-width forms U+FF01–U+FF5E from ASCII. */
const SHIFT = 0xfee0

export function halfWidth(text: string): string {
  let narrow = ''
  for (const character of text) {
    const code = character.charCodeAt(0)
    narrow +=
      toHalf.get(character) ?? (code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - SHIFT) : character)
  }
  return narrow
}

export function fullWidth(text: string): string {
  let wide = ''
  for (let index = 0; index < text.length; index++) {
    const double = toFull.get(text.slice(index, index + 2))
    if (double !== undefined && index + 1 < text.length) {
      wide += double
      index++
      continue
    }
    const character = text.charAt(index)
    const code = text.charCodeAt(index)
    wide += toFull.get(character) ?? (code >= 0x21 && code <= 0x7e ? String.fromCharCode(code + SHIFT) : character)
  }
  return wide
}
