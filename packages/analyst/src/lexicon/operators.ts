/** What a phrase asks for; a reading is tried where one of its operators was heard. */
export type Operator =
  | 'count'
  | 'sum'
  | 'average'
  | 'minimum'
  | 'maximum'
  | 'median'
  | 'difference'
  | 'ratio'
  | 'percent-change'
  | 'share'
  | 'distinct'
  | 'group'
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'compare'
  | 'common'
  | 'rare'
  | 'missing'
  | 'duplicates'
  | 'describe'
  | 'sorted'
  | 'descending'
  | 'ascending'
  | 'same'
  | 'not'
  | 'or'
  | 'only'
  | 'everything'
  | 'deviation'

/** Phrases by operator, separated by `|`; one phrase may stand under several operators. */
const phrases: Readonly<Record<Operator, string>> = {
  count: 'how many|number of|count|total number|total amount|how often|amount of|no of|total of|total|tally|how much',
  sum: 'total|sum|combined|altogether|in all|all together|add up|overall|together|how many|how much|collectively|add|amount',
  average: 'average|mean|avg|averaged|typical|on average',
  minimum:
    'minimum|min|lowest|least|smallest|fewest|earliest|shortest|lightest|slowest|cheapest|youngest|worst|first|best',
  maximum:
    'maximum|max|highest|most|largest|greatest|biggest|latest|longest|tallest|heaviest|fastest|top|best|oldest|last|peak',
  median: 'median|middle value',
  difference:
    'difference|how many more|how much more|how many less|how many fewer|how much less|more than|less than|change|increase|decrease|gap|margin|differ|how long|how many years|how many points|apart|separate|between|fewer|rise|fall|grow|growth|drop|decline|shorter|longer|higher|lower|greater|exceed|gain|reduction',
  ratio: 'ratio|times|proportion|per|how many times|divided by|rate|multiple|fold',
  'percent-change':
    'percent change|percentage change|percentage increase|percentage decrease|percent increase|percent decrease|growth rate|change in percent|rate of change|percentage|percent|growth|increase|decrease|grow',
  share: 'share|percent of|percentage of|proportion|fraction|portion|percentage|percent|accounted for|made up',
  distinct: 'different|distinct|unique|various|diverse|separate',
  group: 'each|every|per|by|for each|grouped by|different|all|across|respective|corresponding|along with',
  next: 'after|next|following|follows|below|succeeded|succeeding|directly after|immediately after|followed|subsequent|succeeds',
  previous:
    'before|previous|prior|preceding|above|preceded|precedes|immediately before|listed before|came before|previously',
  first: 'first|earliest|oldest|initial|begin|began|start|top|beginning|debut|original|starting|started|opened',
  last: 'last|latest|most recent|final|recent|newest|bottom|end|ending|recently|finally|ended',
  compare:
    'or|more|less|better|higher|lower|earlier|later|older|younger|longer|shorter|than|larger|smaller|greater|versus|compared|before|after|both|fewer|faster|bigger',
  common:
    'most common|most frequent|most often|most|most times|common|frequent|popular|often|greatest number|largest number|highest number|majority|more than once|frequently',
  rare: 'least common|least|fewest|least often|rarest|smallest number|lowest number',
  missing: 'missing|blank|empty|null|gaps|incomplete|not filled|unfilled',
  duplicates: 'duplicate|duplicated|duplicates|repeated|repeats|more than once|twice',
  describe: 'describe|summary|summarize|summarise|overview|statistics|profile|analyze|analyse|insights|explain',
  sorted:
    'sorted|ordered|order|sort|ranked|descending|ascending|alphabetical|alphabetically|decreasing|increasing|lexicographic|arranged',
  descending:
    'descending|decreasing|reverse|from highest|from high|high to low|most to least|desc|largest to smallest|from oldest',
  ascending:
    'ascending|increasing|alphabetical|alphabetically|lexicographic|lexicographical|from low|from lowest|low to high|asc|from youngest',
  same: 'same|equal|as many|as much|also|tied|shared|identical|other|besides|another|else|similar',
  not: "not|other than|except|excluding|without|did not|never|no|besides|nor|isn't|doesn't|didn't|aren't|wasn't|weren't|non|different from|instead of|neither|apart from|exclude",
  or: 'or|either|any',
  only: 'only|sole|exclusively|just|unique|alone',
  everything: 'all information|all the information|everything|all details|all the details|entire|whole',
  deviation: 'standard deviation|std|variance|spread|stdev',
}

/** Every phrase as its words, with the operators it speaks for. */
export const operatorPhrases: readonly { readonly words: readonly string[]; readonly operator: Operator }[] =
  Object.entries(phrases).flatMap(([operator, list]) =>
    list.split('|').map((phrase) => ({ words: phrase.split(' '), operator: operator as Operator })),
  )
