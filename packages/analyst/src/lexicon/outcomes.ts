/** How results of matches are abbreviated, by the stem of the word that asks for them. */
export const outcomes: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['win', new Set(['w', 'win', 'won'])],
  ['victory', new Set(['w', 'win', 'won'])],
  ['beat', new Set(['w', 'win', 'won'])],
  ['defeat', new Set(['l', 'lose', 'lost', 'loss'])],
  ['lose', new Set(['l', 'lose', 'lost', 'loss'])],
  ['draw', new Set(['d', 'draw', 't', 'tie'])],
  ['tie', new Set(['t', 'tie', 'd', 'draw'])],
])

/** Every abbreviation: a column of results begins its cells with these. */
export const outcomeMarks: ReadonlySet<string> = new Set([...outcomes.values()].flatMap((marks) => [...marks]))
