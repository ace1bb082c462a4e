import { createRandom, type MadeTable, pick, type Random } from './make-table.ts'

type Cell = string | number
type Row = readonly Cell[]

export interface Asked {
  readonly question: string
  /** Rows of the answer, each a list of cells; order does not count. An empty list: the sheet cannot tell. */
  readonly answers: readonly Row[]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
const mean = (numbers: readonly number[]): number => sum(numbers) / numbers.length
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : mean(sorted.slice(middle - 1, middle + 1))
}

function deviation(numbers: readonly number[]): number {
  const center = mean(numbers)
  return Math.sqrt(sum(numbers.map((number) => (number - center) ** 2)) / (numbers.length - 1))
}

/** Rows by the value of a column, in order of first appearance. */
function groupBy(rows: readonly Row[], column: number): Map<Cell, Row[]> {
  const groups = new Map<Cell, Row[]>()
  for (const row of rows) groups.set(row[column] ?? '', [...(groups.get(row[column] ?? '') ?? []), row])
  return groups
}

/** Every kind of question that people ask of a sheet, in one of the ways they put it; answers by plain arithmetic. */
export function askAbout(table: MadeTable, seed: number): readonly Asked[] {
  const random = createRandom(seed)
  const asked: Asked[] = []
  for (const ask of kinds) {
    for (let again = 0; again < 2; again += 1) {
      const made = ask(look(table, random))
      if (made !== undefined && made.answers.every((row) => row.every((cell) => cell !== '' && !Number.isNaN(cell))))
        asked.push({ ...made, question: restyle(made.question, random) })
    }
  }
  return asked
}

/** People capitalise, end with a question mark, and are polite, or not. */
function restyle(question: string, random: Random): string {
  const styled = random() < 0.5 ? question : question.charAt(0).toUpperCase() + question.slice(1)
  const ended = /^(what|which|who|how|when|is|are)/i.test(styled) && random() < 0.6 ? `${styled}?` : styled
  if (random() < 0.06) return `please tell me: ${ended}`
  return random() < 0.06
    ? `Can you give me the ${ended.replace(/^(what is|what's) the /i, '').replace(/^[A-Z]/, (c) => c.toLowerCase())}`.replace(
        /the (how|which|who|list|show|what|sum|add|are)/,
        '$1',
      )
    : ended
}

interface View {
  readonly rows: readonly Row[]
  readonly one: string
  readonly many: string
  readonly who: string
  readonly subjectAt: number
  readonly subjectOf: (row: Row) => Cell
  readonly measure: string
  readonly numberOf: (row: Row) => number
  readonly category: string
  readonly plural: string
  readonly categoryOf: (row: Row) => Cell
  readonly categoryAt: number
  readonly value: Cell
  readonly other: { readonly value: Cell; readonly of: (row: Row) => Cell } | undefined
  readonly dateOf: ((row: Row) => string) | undefined
  readonly some: (...choices: string[]) => string
  readonly random: Random
}

function look({ domain, header, rows }: MadeTable, random: Random): View {
  const measure = pick(random, domain.measures).name
  const category = pick(random, domain.categories)
  const rest = domain.categories.filter(({ name }) => name !== category.name)
  const at = (name: string): number => header.indexOf(name)
  const other = rest[0]
  const dateAt = domain.date === undefined ? -1 : at(domain.date)
  return {
    rows,
    one: domain.row[0],
    many: domain.row[1],
    who: domain.subject.person ? 'who' : `which ${domain.row[0]}`,
    subjectAt: at(domain.subject.name),
    subjectOf: (row) => row[at(domain.subject.name)] ?? '',
    measure: random() < 0.5 ? measure : measure.toLowerCase(),
    numberOf: (row) => Number(row[at(measure)]),
    category: category.name.toLowerCase(),
    plural: category.plural,
    categoryAt: at(category.name),
    categoryOf: (row) => row[at(category.name)] ?? '',
    value: pick(random, rows)[at(category.name)] ?? '',
    other: other && { value: pick(random, rows)[at(other.name)] ?? '', of: (row) => row[at(other.name)] ?? '' },
    dateOf: dateAt < 0 ? undefined : (row) => String(row[dateAt]),
    some: (...choices) => pick(random, choices),
    random,
  }
}

type Kind = (view: View) => Asked | undefined

const one = (question: string, value: Cell): Asked => ({ question, answers: [[value]] })

const kinds: readonly Kind[] = [
  // over all rows
  ({ rows, measure, numberOf, some }) =>
    one(
      some(
        `what is the total ${measure}`,
        `total ${measure}`,
        `sum of ${measure}`,
        `what's the sum of all ${measure}`,
        `total of ${measure}`,
        `what is the total of ${measure}`,
        `add up ${measure}`,
        `overall ${measure}`,
      ),
      sum(rows.map(numberOf)),
    ),
  ({ rows, measure, numberOf, some }) =>
    one(
      some(
        `what is the average ${measure}`,
        `average ${measure}`,
        `mean ${measure}`,
        `avg of ${measure}`,
        `average of ${measure}`,
        `what's the mean of ${measure}`,
      ),
      mean(rows.map(numberOf)),
    ),
  ({ rows, measure, numberOf, some }) =>
    one(
      some(
        `what is the highest ${measure}`,
        `maximum ${measure}`,
        `max of ${measure}`,
        `largest ${measure}`,
        `what's the biggest ${measure}`,
      ),
      Math.max(...rows.map(numberOf)),
    ),
  ({ rows, measure, numberOf, some }) =>
    one(
      some(`what is the lowest ${measure}`, `minimum ${measure}`, `min of ${measure}`, `smallest ${measure}`),
      Math.min(...rows.map(numberOf)),
    ),
  ({ rows, measure, numberOf, some }) =>
    one(some(`median ${measure}`, `what is the median of ${measure}`), median(rows.map(numberOf))),
  ({ rows, measure, numberOf, some }) =>
    one(
      some(`standard deviation of ${measure}`, `what is the standard deviation of ${measure}`),
      deviation(rows.map(numberOf)),
    ),
  ({ rows, many, some }) =>
    one(
      some(
        `how many ${many} are there`,
        `how many rows are there`,
        `number of ${many}`,
        `how many ${many} do we have`,
        `count of ${many}`,
        `count the ${many}`,
      ),
      rows.length,
    ),
  // with a condition
  ({ rows, measure, numberOf, categoryOf, category, value, some }) =>
    one(
      some(
        `total ${measure} for ${value}`,
        `what is the total ${measure} where ${category} is ${value}`,
        `sum of ${measure} for ${category} ${value}`,
        `how much ${measure} for ${value} in total`,
        `what is the total ${measure} of ${value}`,
      ),
      sum(rows.filter((row) => categoryOf(row) === value).map(numberOf)),
    ),
  ({ rows, measure, numberOf, categoryOf, category, value, some }) =>
    one(
      some(
        `average ${measure} for ${value}`,
        `what is the average ${measure} where ${category} is ${value}`,
        `mean ${measure} of ${value}`,
        `average ${measure} in ${value}`,
      ),
      mean(rows.filter((row) => categoryOf(row) === value).map(numberOf)),
    ),
  ({ rows, measure, numberOf, categoryOf, category, value, some }) =>
    one(
      some(
        `highest ${measure} in ${value}`,
        `maximum ${measure} where ${category} is ${value}`,
        `what is the highest ${measure} for ${value}`,
      ),
      Math.max(...rows.filter((row) => categoryOf(row) === value).map(numberOf)),
    ),
  ({ rows, many, categoryOf, category, value, some }) =>
    one(
      some(
        `how many ${many} are ${value}`,
        `how many ${many} in ${value}`,
        `number of ${many} with ${category} ${value}`,
        `how many ${many} have ${category} ${value}`,
        `count ${many} where ${category} is ${value}`,
        `how many ${value} ${many} are there`,
      ),
      rows.filter((row) => categoryOf(row) === value).length,
    ),
  ({ rows, many, measure, numberOf, some }) => {
    const limit = Math.round(median(rows.map(numberOf)))
    return one(
      some(
        `how many ${many} have a ${measure} over ${limit}`,
        `how many ${many} have ${measure} above ${limit}`,
        `number of ${many} with more than ${limit} ${measure}`,
        `count ${many} with ${measure} > ${limit}`,
      ),
      rows.filter((row) => numberOf(row) > limit).length,
    )
  },
  ({ rows, many, measure, numberOf, some }) => {
    const limit = Math.round(median(rows.map(numberOf)))
    return one(
      some(
        `how many ${many} have a ${measure} below ${limit}`,
        `how many ${many} have ${measure} under ${limit}`,
        `number of ${many} with less than ${limit} ${measure}`,
      ),
      rows.filter((row) => numberOf(row) < limit).length,
    )
  },
  ({ rows, many, measure, numberOf, some }) => {
    const limit = Math.round(median(rows.map(numberOf)))
    return one(
      some(
        `how many ${many} have at least ${limit} ${measure}`,
        `how many ${many} have ${measure} of ${limit} or more`,
      ),
      rows.filter((row) => numberOf(row) >= limit).length,
    )
  },
  ({ rows, measure, numberOf, categoryOf, value, some }) =>
    one(
      some(
        `total ${measure} excluding ${value}`,
        `total ${measure} without ${value}`,
        `sum of ${measure} except ${value}`,
      ),
      sum(rows.filter((row) => categoryOf(row) !== value).map(numberOf)),
    ),
  ({ rows, many, categoryOf, value, some }) =>
    one(
      some(`how many ${many} are not ${value}`, `number of ${many} other than ${value}`),
      rows.filter((row) => categoryOf(row) !== value).length,
    ),
  ({ rows, many, categoryOf, value, other, some }) => {
    if (other === undefined) return undefined
    const count = rows.filter((row) => categoryOf(row) === value && other.of(row) === other.value).length
    return count === 0
      ? undefined
      : one(
          some(
            `how many ${value} ${many} are ${other.value}`,
            `how many ${many} are ${value} and ${other.value}`,
            `number of ${value} ${many} in ${other.value}`,
          ),
          count,
        )
  },
  ({ rows, measure, numberOf, categoryOf, value, other, some }) => {
    if (other === undefined) return undefined
    const chosen = rows.filter((row) => categoryOf(row) === value && other.of(row) === other.value)
    return chosen.length === 0
      ? undefined
      : one(
          some(
            `total ${measure} for ${value} and ${other.value}`,
            `total ${measure} of ${value} in ${other.value}`,
            `sum of ${measure} for ${value} ${other.value}`,
          ),
          sum(chosen.map(numberOf)),
        )
  },
  // of one row
  ({ rows, measure, numberOf, subjectOf, some, random }) => {
    const row = pick(random, rows)
    return one(
      some(
        `what is the ${measure} of ${subjectOf(row)}`,
        `${measure} of ${subjectOf(row)}`,
        `what is ${subjectOf(row)}'s ${measure}`,
        `${measure} for ${subjectOf(row)}`,
        `show me the ${measure} for ${subjectOf(row)}`,
      ),
      numberOf(row),
    )
  },
  ({ rows, category, categoryOf, subjectOf, some, random }) => {
    const row = pick(random, rows)
    return one(
      some(
        `what is the ${category} of ${subjectOf(row)}`,
        `which ${category} is ${subjectOf(row)} in`,
        `${category} of ${subjectOf(row)}`,
      ),
      categoryOf(row),
    )
  },
  ({ rows, measure, numberOf, subjectOf, some, random }) => {
    const [a, b] = [pick(random, rows), pick(random, rows)]
    return a === b
      ? undefined
      : one(
          some(
            `difference in ${measure} between ${subjectOf(a)} and ${subjectOf(b)}`,
            `what is the difference between the ${measure} of ${subjectOf(a)} and ${subjectOf(b)}`,
          ),
          Math.abs(numberOf(a) - numberOf(b)),
        )
  },
  // extremes
  ({ rows, who, one: row, measure, numberOf, subjectOf, some }) => {
    const best = Math.max(...rows.map(numberOf))
    const winners = rows.filter((candidate) => numberOf(candidate) === best)
    return winners.length > 1
      ? undefined
      : {
          question: some(
            `${who} has the highest ${measure}`,
            `${row} with the highest ${measure}`,
            `which ${row} has the most ${measure}`,
            `${who} has the largest ${measure}`,
          ),
          answers: winners.map((winner) => [subjectOf(winner)]),
        }
  },
  ({ rows, who, one: row, measure, numberOf, subjectOf, some }) => {
    const worst = Math.min(...rows.map(numberOf))
    const losers = rows.filter((candidate) => numberOf(candidate) === worst)
    return losers.length > 1
      ? undefined
      : {
          question: some(
            `${who} has the lowest ${measure}`,
            `${row} with the lowest ${measure}`,
            `which ${row} has the least ${measure}`,
            `${who} has the smallest ${measure}`,
          ),
          answers: losers.map((loser) => [subjectOf(loser)]),
        }
  },
  ({ rows, many, measure, numberOf, subjectOf, some, random }) => {
    const count = 2 + Math.floor(random() * 4)
    const sorted = [...rows].sort((a, b) => numberOf(b) - numberOf(a))
    if (numberOf(sorted[count - 1] ?? []) === numberOf(sorted[count] ?? [])) return undefined
    return {
      question: some(
        `top ${count} ${many} by ${measure}`,
        `the ${count} ${many} with the highest ${measure}`,
        `which ${count} ${many} have the highest ${measure}`,
        `show the top ${count} ${many} by ${measure}`,
      ),
      answers: sorted.slice(0, count).map((row) => [subjectOf(row)]),
    }
  },
  ({ rows, many, measure, numberOf, subjectOf, some, random }) => {
    const count = 2 + Math.floor(random() * 4)
    const sorted = [...rows].sort((a, b) => numberOf(a) - numberOf(b))
    if (numberOf(sorted[count - 1] ?? []) === numberOf(sorted[count] ?? [])) return undefined
    return {
      question: some(`bottom ${count} ${many} by ${measure}`, `the ${count} ${many} with the lowest ${measure}`),
      answers: sorted.slice(0, count).map((row) => [subjectOf(row)]),
    }
  },
  // lists
  ({ rows, many, measure, numberOf, subjectOf, some }) => {
    const sorted = rows.map(numberOf).sort((a, b) => b - a)
    const limit = Math.floor(((sorted[3] ?? 0) + (sorted[4] ?? 0)) / 2)
    return {
      question: some(
        `which ${many} have ${measure} above ${limit}`,
        `list ${many} with ${measure} over ${limit}`,
        `${many} with a ${measure} greater than ${limit}`,
        `show ${many} with more than ${limit} ${measure}`,
      ),
      answers: rows.filter((row) => numberOf(row) > limit).map((row) => [subjectOf(row)]),
    }
  },
  ({ rows, many, category, categoryOf, value, subjectOf, some }) => ({
    question: some(
      `list the ${many} in ${value}`,
      `which ${many} are ${value}`,
      `show ${many} where ${category} is ${value}`,
      `list all ${value} ${many}`,
    ),
    answers: rows.filter((row) => categoryOf(row) === value).map((row) => [subjectOf(row)]),
  }),
  ({ rows, categoryOf, category, plural, some }) => ({
    question: some(
      `list the ${plural}`,
      `what are the different ${plural}`,
      `list all ${plural}`,
      `unique values of ${category}`,
    ),
    answers: [...new Set(rows.map(categoryOf))].map((value) => [value]),
  }),
  ({ rows, categoryOf, plural, category, some }) =>
    one(
      some(
        `how many different ${plural} are there`,
        `how many distinct ${plural}`,
        `number of unique ${plural}`,
        `how many unique ${category} values`,
        `how many ${plural} are there`,
      ),
      new Set(rows.map(categoryOf)).size,
    ),
  // groups
  ({ rows, measure, numberOf, categoryAt, category, some }) => ({
    question: some(
      `total ${measure} by ${category}`,
      `sum of ${measure} per ${category}`,
      `total ${measure} for each ${category}`,
      `${measure} by ${category}`,
      `what is the total ${measure} per ${category}`,
    ),
    answers: [...groupBy(rows, categoryAt)].map(([label, own]) => [label, sum(own.map(numberOf))]),
  }),
  ({ rows, measure, numberOf, categoryAt, category, some }) => ({
    question: some(
      `average ${measure} by ${category}`,
      `mean ${measure} per ${category}`,
      `average ${measure} for each ${category}`,
      `what is the average ${measure} by ${category}`,
    ),
    answers: [...groupBy(rows, categoryAt)].map(([label, own]) => [label, mean(own.map(numberOf))]),
  }),
  ({ rows, many, categoryAt, category, some }) => ({
    question: some(
      `number of ${many} per ${category}`,
      `how many ${many} are there in each ${category}`,
      `count of ${many} by ${category}`,
      `how many ${many} per ${category}`,
    ),
    answers: [...groupBy(rows, categoryAt)].map(([label, own]) => [label, own.length]),
  }),
  ({ rows, measure, numberOf, categoryAt, category, some }) => {
    const totals = [...groupBy(rows, categoryAt)]
      .map(([label, own]) => ({ label, total: sum(own.map(numberOf)) }))
      .sort((a, b) => b.total - a.total)
    return totals[0]?.total === totals[1]?.total
      ? undefined
      : one(
          some(
            `which ${category} has the highest total ${measure}`,
            `${category} with the highest total ${measure}`,
            `which ${category} has the largest sum of ${measure}`,
          ),
          totals[0]?.label ?? '',
        )
  },
  ({ rows, measure, numberOf, categoryAt, category, some }) => {
    const means = [...groupBy(rows, categoryAt)]
      .map(([label, own]) => ({ label, value: mean(own.map(numberOf)) }))
      .sort((a, b) => a.value - b.value)
    return one(
      some(`which ${category} has the lowest average ${measure}`, `${category} with the lowest mean ${measure}`),
      means[0]?.label ?? '',
    )
  },
  ({ rows, many, categoryAt, category, some }) => {
    const counts = [...groupBy(rows, categoryAt)]
      .map(([label, own]) => ({ label, count: own.length }))
      .sort((a, b) => b.count - a.count)
    return counts[0]?.count === counts[1]?.count
      ? undefined
      : one(
          some(
            `which ${category} has the most ${many}`,
            `most common ${category}`,
            `what is the most frequent ${category}`,
          ),
          counts[0]?.label ?? '',
        )
  },
  // shares
  ({ rows, many, categoryOf, value, some }) =>
    one(
      some(
        `what percentage of ${many} are ${value}`,
        `what share of ${many} is ${value}`,
        `percent of ${many} that are ${value}`,
      ),
      rows.filter((row) => categoryOf(row) === value).length / rows.length,
    ),
  ({ rows, measure, numberOf, categoryOf, value, some }) =>
    one(
      some(
        `what percentage of total ${measure} comes from ${value}`,
        `share of ${value} in total ${measure}`,
        `what share of ${measure} is ${value}`,
      ),
      sum(rows.filter((row) => categoryOf(row) === value).map(numberOf)) / sum(rows.map(numberOf)),
    ),
  // dates
  ({ rows, many, dateOf, some }) => {
    if (dateOf === undefined) return undefined
    return one(
      some(`how many ${many} in 2023`, `number of ${many} in 2023`),
      rows.filter((row) => dateOf(row).startsWith('2023')).length,
    )
  },
  ({ rows, measure, numberOf, dateOf, some, random }) => {
    if (dateOf === undefined) return undefined
    const month = Number(dateOf(pick(random, rows)).slice(5, 7))
    return one(
      some(`total ${measure} in ${months[month - 1]}`, `what was the total ${measure} in ${months[month - 1]}`),
      sum(rows.filter((row) => Number(dateOf(row).slice(5, 7)) === month).map(numberOf)),
    )
  },
  ({ rows, many, dateOf, some }) => {
    if (dateOf === undefined) return undefined
    return one(
      some(`how many ${many} after 2023-06-30`, `how many ${many} since 1 July 2023`),
      rows.filter((row) => dateOf(row) > '2023-06-30').length,
    )
  },
  ({ rows, one: row, dateOf, subjectOf, some }) => {
    if (dateOf === undefined) return undefined
    const first = [...rows].sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1))[0] ?? []
    return one(
      some(`which ${row} was first`, `earliest ${row}`, `which ${row} has the earliest date`),
      subjectOf(first),
    )
  },
  // what no sheet of these can tell
  ({ some }) => ({
    question: some(
      'what is the weather in Rome',
      'who won the world cup',
      'tell me a joke',
      'what is the phone number',
      'what time is it',
      'why is it like this',
      'translate this to French',
      'how do you feel today',
      'what is the exchange rate of the dollar',
    ),
    answers: [],
  }),
]
