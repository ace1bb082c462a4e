const words: Readonly<Record<string, number>> = {
  hundred: 1e2,
  hundreds: 1e2,
  thousand: 1e3,
  thousands: 1e3,
  tsd: 1e3,
  tausend: 1e3,
  k: 1e3,
  '000': 1e3,
  '000s': 1e3,
  "'000": 1e3,
  "'000s": 1e3,
  '’000': 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  million: 1e6,
  millions: 1e6,
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  mm: 1e6,
  crore: 1e7,
  crores: 1e7,
  billion: 1e9,
  billions: 1e9,
  bn: 1e9,
  mrd: 1e9,
  trillion: 1e12,
  trillions: 1e12,
  tn: 1e12,
}

/** What a scale word multiplies by: 1000 for `thousand`, `k`, `'000`; undefined for any other word. */
export function scaleOf(word: string): number | undefined {
  return Object.hasOwn(words, word) ? words[word] : undefined
}
