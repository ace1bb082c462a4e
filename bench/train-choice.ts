/**
 * Trains the weights by which the local analyst chooses between readings, on questions with known answers, and
 * measures them on tables that were not trained on (folds by table, five unless told).
 *
 *   node bench/train-choice.ts FOLDER SCORER [--sources a,b] [--everyday FILE,FILE] [--limit N] [--folds N] [--mistakes FILE] [--write]
 *
 * SCORER is a module that exports `isCorrect(item, answers)`. `--everyday` adds files that
 * bench/everyday/write-questions.ts wrote. `--write` replaces packages/analyst/src/choose/weights.ts.
 */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { questionEvidence, describeCandidate, spokenName } from '../packages/analyst/src/choose/features.ts'
import { denotation } from '../packages/analyst/src/choose/denotation.ts'
import { confidenceSignals } from '../packages/analyst/src/choose/confidence.ts'
import { readingWeights } from '../packages/analyst/src/choose/weights.ts'
import { readWeights } from '../packages/analyst/src/choose/weights-table.ts'
import { gridOf } from '../packages/analyst/src/linking/grid.ts'
import { readQuestion } from '../packages/analyst/src/reading/read-question.ts'
import { type QuestionItem, readQuestionFile, readQuestions, tableOf } from './question-set.ts'
import { type Example, type Model, rank, train } from './log-linear.ts'
import { trainLogistic } from './logistic.ts'
import { writeWeights } from './write-weights.ts'

interface KeyedItem extends QuestionItem {
  readonly source: string
  readonly table_id: string
  readonly answers: readonly { readonly chart?: string; readonly points?: readonly unknown[] }[]
}

const [folder = '', scorer = '', ...options] = process.argv.slice(2)
const option = (name: string): string | undefined =>
  options.includes(`--${name}`) ? options[options.indexOf(`--${name}`) + 1] : undefined
const sources = (option('sources') ?? 'wtq,wikisql,spider,tatqa,hitab,nvbench').split(',')
const limit = Number(option('limit') ?? Infinity)
const { isCorrect } = (await import(pathToFileURL(resolve(scorer)).href)) as {
  isCorrect: (item: QuestionItem, answers: unknown[]) => boolean
}

const folds = Number(option('folds') ?? 5)
const mostCandidates = 180
let state = 20_240_229
const random = (): number => {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
  return state / 2_147_483_648
}

const weights = new Map<string, number>()
const featureIds = new Map<string, number>()
const phraseIds = new Map<string, number>()
const readingIds = new Map<string, number>()
const idOf = (ids: Map<string, number>, name: string): number => {
  const known = ids.get(name)
  if (known !== undefined) return known
  ids.set(name, ids.size)
  return ids.size - 1
}

/** The weights of the last training, which choose the candidates worth learning from. */
const earlier = readWeights(readingWeights)
const everyday = (option('everyday') ?? '').split(',').filter((path) => path !== '')
const items = [
  ...readQuestions<KeyedItem>(folder, new Set(sources)),
  ...everyday.flatMap((path) => readQuestionFile<KeyedItem>(path)),
]
  .map((item) => ({ item, key: random() }))
  .sort((a, b) => a.key - b.key)
  .slice(0, limit)
  .map(({ item }) => item)
// Tables lie together, so that each is read once.
const examples: Example[] = [...items].sort((a, b) => (a.table_id < b.table_id ? -1 : 1)).map(toExample)

function spokenScore(reading: string, phrases: readonly string[]): number {
  return phrases.reduce((sum, phrase) => sum + (earlier.get(`${reading} ~ ${phrase}`) ?? 0), 0)
}

function toExample(item: KeyedItem): Example {
  const grid = gridOf(tableOf(item, folder))
  const { context, candidates } = readQuestion(item.question, grid)
  const evidence = questionEvidence(context)
  const verdicts = new Map<string, boolean>()
  let rows: (Example['candidates'][number] & { readonly score: number })[] = []
  for (const candidate of candidates) {
    const result = context.executor.run(candidate.plan)
    if (result === undefined) continue
    const key = denotation(result)
    let correct = verdicts.get(key)
    if (correct === undefined) {
      correct = couldBeRight(item, result.rows.length) && isCorrect(item, answersOf(item, result.rows))
      verdicts.set(key, correct)
    }
    const ids: number[] = []
    const values: number[] = []
    let score = spokenScore(spokenName(candidate.reading), evidence.phrases)
    describeCandidate(evidence, grid, candidate, result, (name, value) => {
      if (value === 0) return
      if (!Number.isFinite(value)) throw new RangeError(`${name} is ${value} in ${item.id}`)
      ids.push(idOf(featureIds, name))
      values.push(value)
      score += (earlier.get(name) ?? 0) * value
    })
    rows.push({
      score,
      reading: idOf(readingIds, spokenName(candidate.reading)),
      ids: Int32Array.from(ids),
      values: Float32Array.from(values),
      correct,
      group: key,
      signals: confidenceSignals(evidence, candidate, result),
    })
  }
  if (rows.length > mostCandidates) {
    // The wrong ones that the earlier weights like best teach most; some of the rest keep the others in sight.
    const right = rows.filter(({ correct }) => correct).slice(0, 30)
    const wrong = rows.filter(({ correct }) => !correct).sort((x, y) => y.score - x.score)
    const hard = wrong.slice(0, mostCandidates - 70)
    const others = wrong.slice(mostCandidates - 70).map((row) => ({ row, key: random() }))
    others.sort((x, y) => x.key - y.key)
    rows = [...right, ...hard, ...others.slice(0, 40).map(({ row }) => row)]
  }
  const phrases = Int32Array.from(evidence.phrases.map((phrase) => idOf(phraseIds, phrase)))
  return {
    id: item.id,
    source: setOf(item),
    table: item.table_id,
    phrases,
    candidates: rows,
    weight: weightOf(setOf(item)),
  }
}

/** Made-up everyday questions are a set of their own, though scored by another's rule. */
function setOf(item: KeyedItem): string {
  return item.id.startsWith('everyday-') ? 'everyday' : item.source
}

/** Small sets count more for each question, so that no kind of table is forgotten. */
function weightOf(source: string): number {
  const known = weights.get(source)
  if (known !== undefined) return known
  const own = items.filter((item) => setOf(item) === source).length
  const weight = Math.sqrt(items.length / sources.length / own)
  weights.set(source, weight)
  return weight
}

/** Comparing long lists with short keys takes long and says nothing. */
function couldBeRight(item: KeyedItem, lines: number): boolean {
  const expected = item.answers[0]?.points?.length ?? item.answers.length
  return lines <= 2 * expected + 20
}

function answersOf(item: KeyedItem, rows: readonly (readonly unknown[])[]): unknown[] {
  // A chart's points are what a table of groups holds, whatever is drawn from them.
  if (item.source === 'nvbench') return [{ chart: item.answers[0]?.chart, points: rows }]
  return item.source === 'spider' ? [...rows] : rows.flat()
}

/** Made-up sheets of one kind stay in one fold, whatever numbers they hold. */
const fold = (table: string): number =>
  Array.from(table.replace(/^everyday-\d+/, 'everyday')).reduce(
    (sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 1_000_003,
    7,
  ) % folds
const shape = { features: featureIds.size, phrases: phraseIds.size, readings: readingIds.size }
console.log(
  `${examples.length} questions, ${shape.features} features, ${shape.phrases} phrases, ${shape.readings} readings`,
)

const mistakes: string[] = []
const outcomes: {
  source: string
  correct: boolean
  reachable: boolean
  signals: Record<string, number>
  logit: number
}[] = []
for (let held = 0; held < folds; held += 1) {
  const model = train(
    examples.filter(({ table }) => fold(table) !== held),
    shape,
  )
  for (const example of examples.filter(({ table }) => fold(table) === held)) outcomes.push(judge(model, example))
}

function judge(model: Model, example: Example): (typeof outcomes)[number] {
  const ranked = rank(model, example)
  const reachable = example.candidates.some(({ correct }) => correct)
  if (ranked === undefined) return { source: example.source, correct: false, reachable, signals: {}, logit: -9 }
  if (!ranked.best.correct) {
    const right = example.candidates.find(({ correct }) => correct)
    const name = (reading: number): string => [...readingIds.keys()][reading] ?? ''
    mistakes.push(
      [
        example.source,
        example.id,
        ranked.signals['chance']?.toFixed(2),
        name(ranked.best.reading),
        ranked.best.group.slice(0, 80),
        right === undefined ? '-' : name(right.reading),
        right?.group.slice(0, 80),
      ]
        .join('\t')
        .replaceAll('\n', ' '),
    )
  }
  return {
    source: example.source,
    correct: ranked.best.correct,
    reachable,
    signals: { ...ranked.best.signals, ...ranked.signals },
    logit: ranked.logit,
  }
}

const answered = outcomes.filter(({ logit }) => logit > -9)
const confidence = trainLogistic(answered.map(({ signals, correct }) => ({ signals, correct })))
for (const threshold of [0, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7]) {
  const line = [...sources, ...(everyday.length > 0 ? ['everyday'] : [])].map((source) => {
    const own = outcomes.filter((outcome) => outcome.source === source)
    const given = own.filter(({ signals, logit }) => logit > -9 && confidence.probability(signals) >= threshold)
    const right = given.filter(({ correct }) => correct).length
    const reach = own.filter(({ reachable }) => reachable).length / own.length
    const percent = (value: number): string => (100 * value).toFixed(1)
    return `${source}: reach ${percent(reach)} acc ${percent(right / own.length)} prec ${percent(right / Math.max(1, given.length))} net ${percent((2 * right - given.length) / own.length)}`
  })
  console.log(`at ${threshold}: ${line.join(' | ')}`)
}

const mistakesFile = option('mistakes')
if (mistakesFile !== undefined) writeFileSync(mistakesFile, mistakes.join('\n'))

if (options.includes('--write')) {
  const model = train(examples, shape)
  writeWeights(model, { featureIds, phraseIds, readingIds }, confidence.weights)
}
