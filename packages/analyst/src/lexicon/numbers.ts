const cardinals: readonly string[] = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
]
const ordinals: readonly string[] = [
  'zeroth',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
]
const months: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const abbreviations: Readonly<Record<string, number>> = { sept: 9 }

/** 0 to 20 as a word, and a few round ones. */
export function numberWord(word: string): number | undefined {
  const index = cardinals.indexOf(word)
  if (index >= 0) return index
  const round: Readonly<Record<string, number>> = { thirty: 30, forty: 40, fifty: 50, hundred: 100, dozen: 12 }
  return Object.hasOwn(round, word) ? round[word] : undefined
}

/** `first` is 1; digits with an ending (`3rd`) are read by the tokeniser. */
export function ordinalWord(word: string): number | undefined {
  const index = ordinals.indexOf(word)
  return index > 0 ? index : undefined
}

/** 1 for January, also from its first three letters. */
export function monthNumber(word: string): number | undefined {
  if (Object.hasOwn(abbreviations, word)) return abbreviations[word]
  const index = months.findIndex((month) => month === word || (word.length === 3 && month.startsWith(word)))
  return index >= 0 ? index + 1 : undefined
}
