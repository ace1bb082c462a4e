/** Which end of a column a word points at, and what such columns are usually called. */
export interface Degree {
  readonly order: 'highest' | 'lowest'
  /** Stems of column names the word speaks about; empty where it says nothing of the kind. */
  readonly about: readonly string[]
}

/**
 * `word: order: column words`. Ranks are their own case: the best rank is the lowest number, which the reading decides.
 */
const table = `
most highest
highest highest
largest highest area size population number
greatest highest
biggest highest size area population
maximum highest
max highest
top highest
bottom lowest
least lowest
lowest lowest
smallest lowest area size population number
fewest lowest
minimum lowest
min lowest
longest highest length duration time distance minute run year long
shortest lowest length duration time distance minute height run short
tallest highest height feet floor metre meter
heaviest highest weight mass
lightest lowest weight mass
fastest lowest time speed lap
quickest lowest time speed lap
slowest highest time speed lap
oldest highest age
oldest lowest birth year date built found established
youngest lowest age
youngest highest birth year date
newest highest year date built found established
earliest lowest year date time season
latest highest year date time season
recent highest year date season
first lowest year date rank position place pos
last highest year date rank position place pos
cheapest lowest price cost fee amount
expensive highest price cost fee amount value
richest highest worth income salary wealth earn
poorest lowest worth income salary wealth
worst highest rank position place pos
worst lowest score point rate
best lowest rank position place pos time finish
best highest score point rate
popular highest view viewer vote download rate
deepest highest depth
widest highest width
hottest highest temperature
coldest lowest temperature
farthest highest distance
furthest highest distance
closest lowest distance
nearest lowest distance
higher highest
larger highest area size population
greater highest
bigger highest size area population
more highest
less lowest
fewer lowest
lower lowest
smaller lowest area size population
longer highest length duration time distance
shorter lowest length duration time distance height
taller highest height feet
heavier highest weight
lighter lowest weight
faster lowest time speed lap
slower highest time speed lap
older highest age
older lowest birth year date built
younger lowest age
younger highest birth year date
newer highest year date
earlier lowest year date time
later highest year date time
before lowest year date
after highest year date
better lowest rank position place pos
better highest score point rate
worse highest rank position place pos
worse lowest score point rate
cheaper lowest price cost
deeper highest depth
wider highest width
`

export const degrees: ReadonlyMap<string, readonly Degree[]> = readTable(table)

function readTable(text: string): ReadonlyMap<string, readonly Degree[]> {
  const found = new Map<string, Degree[]>()
  for (const line of text.trim().split('\n')) {
    const [word = '', order = '', ...about] = line.split(' ')
    const list = found.get(word) ?? []
    list.push({ order: order === 'highest' ? 'highest' : 'lowest', about })
    found.set(word, list)
  }
  return found
}
