export type ComparisonOperator = '>' | '>=' | '<' | '<=' | '='

/** Phrases before a number, longest first where one holds another. */
const before: Readonly<Record<ComparisonOperator, string>> = {
  '>': 'more than|over|above|greater than|larger than|higher than|bigger than|exceeding|exceed|exceeds|exceeded|after|later than|longer than|older than|better than|beyond|past|upwards of|taller than|heavier than|newer than|in excess of|surpassed|greater|larger|higher|bigger|more|later|>',
  '>=': '>=|at least|no less than|not less than|no fewer than|minimum of|a minimum of|since|from|starting in|or more than|as of|not before|no earlier than|equal or greater than|greater than or equal to|equal to or more than',
  '<': 'less than|fewer than|under|below|smaller than|lower than|before|prior to|earlier than|shorter than|younger than|lighter than|smaller|lower|less|fewer|earlier|sub|<|worse than|short of',
  '<=': '<=|at most|no more than|not more than|up to|maximum of|a maximum of|until|through|no later than|within|or less than|less than or equal to|equal or less than|not exceeding|not over',
  '=': '=|exactly|equal to|equals|equaling|of exactly|precisely|equal',
}

/** Phrases after a number: `5 or more`. */
const after: Readonly<Record<ComparisonOperator, string>> = {
  '>': '',
  '>=': 'or more|or above|or higher|or greater|or over|or later|or better|and above|and over|and up|or longer|or older|plus|and older|onwards|onward|+|or after|and later',
  '<': '',
  '<=': 'or less|or below|or fewer|or lower|or under|or earlier|and below|and under|or younger|or smaller|or before',
  '=': '',
}

export interface ComparisonPhrase {
  readonly words: readonly string[]
  readonly operator: ComparisonOperator
}

const readPhrases = (table: Readonly<Record<ComparisonOperator, string>>): readonly ComparisonPhrase[] =>
  (Object.keys(table) as ComparisonOperator[])
    .flatMap((operator) =>
      table[operator]
        .split('|')
        .filter((phrase) => phrase !== '')
        .map((phrase) => ({ words: phrase.split(' '), operator })),
    )
    .sort((a, b) => b.words.length - a.words.length)

export const comparisonsBefore: readonly ComparisonPhrase[] = readPhrases(before)
export const comparisonsAfter: readonly ComparisonPhrase[] = readPhrases(after)
