/** Forms that the suffix rules below would miss; the left side is what people write. */
const irregular: Readonly<Record<string, string>> = {
  won: 'win',
  wins: 'win',
  winner: 'win',
  winners: 'win',
  winning: 'win',
  lost: 'lose',
  losses: 'lose',
  loss: 'lose',
  losing: 'lose',
  loser: 'lose',
  ran: 'run',
  held: 'hold',
  made: 'make',
  sold: 'sell',
  sales: 'sell',
  sale: 'sell',
  built: 'build',
  began: 'begin',
  begun: 'begin',
  men: 'man',
  women: 'woman',
  people: 'person',
  children: 'child',
  countries: 'country',
  cities: 'city',
  nationality: 'nation',
  nationalities: 'nation',
  died: 'die',
  death: 'die',
  deaths: 'die',
  born: 'birth',
  directed: 'direct',
  director: 'direct',
  directors: 'direct',
  written: 'write',
  wrote: 'write',
  writer: 'write',
  writers: 'write',
  attended: 'attend',
  attendance: 'attend',
  drew: 'draw',
  drawn: 'draw',
  scored: 'score',
  took: 'take',
  taken: 'take',
  led: 'lead',
  weighed: 'weight',
  weigh: 'weight',
  weighs: 'weight',
  heights: 'height',
  tall: 'height',
  series: 'series',
  species: 'species',
  is: 'is',
  was: 'was',
  has: 'has',
  this: 'this',
  does: 'does',
  his: 'his',
  its: 'its',
  us: 'us',
  as: 'as',
  years: 'year',
  status: 'status',
  census: 'census',
  bus: 'bus',
  gas: 'gas',
  data: 'data',
  dates: 'date',
  aged: 'age',
  ages: 'age',
  used: 'use',
  using: 'use',
  uses: 'use',
  released: 'release',
  founded: 'found',
  titled: 'title',
  placed: 'place',
  lived: 'live',
  named: 'name',
  named_after: 'name',
}

const vowel = /[aeiouy]/

/**
 * A light English stem: plural, past and -ing endings go, the word stays readable.
 * Porter's first step, with a list of exceptions, because header words are short and over-stemming joins unlike columns.
 */
export function stem(word: string): string {
  const known = irregular[word]
  if (known !== undefined) return known
  if (word.length > 6 && word.endsWith('people')) return `${word.slice(0, -6)}person`
  if (word.length > 6 && word.endsWith('men')) return `${word.slice(0, -3)}man`
  if (word.length <= 3 || !/^[a-z]+$/.test(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2)
  if (word.endsWith('s') && !/(ss|us|is)$/.test(word)) return dropE(word.slice(0, -1))
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`
  for (const ending of ['ing', 'ed']) {
    if (!word.endsWith(ending)) continue
    const base = word.slice(0, -ending.length)
    if (base.length < 3 || !vowel.test(base)) return word
    return dropE(/([bdfgmnprt])\1$/.test(base) ? base.slice(0, -1) : base)
  }
  return dropE(word)
}

/** So that `score`, `scores`, `scored` and `scoring` meet. */
function dropE(word: string): string {
  return word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word
}
