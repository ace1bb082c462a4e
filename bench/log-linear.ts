import { clarity } from '../packages/analyst/src/choose/clarity.ts'

/** One question with its candidate readings, as numbers. */
export interface Example {
  readonly id: string
  readonly source: string
  readonly table: string
  readonly phrases: Int32Array
  /** How much one step over it counts; 1 is usual. */
  readonly weight: number
  candidates: {
    readonly reading: number
    readonly ids: Int32Array
    readonly values: Float32Array
    readonly correct: boolean
    readonly group: string
    readonly signals: Readonly<Record<string, number>>
  }[]
}

export interface Model {
  readonly dense: Float64Array
  /** Row-major: readings × phrases. */
  readonly lexical: Float64Array
  readonly phrases: number
}

const rate = 0.15
const epochs = 5
const lasso = 8e-3
/** A phrase of fewer questions, or fewer tables, teaches nothing that carries over. */
const leastQuestions = 25
const leastTables = 10

/**
 * A log-linear model of the chance that a candidate is right, by the marginal likelihood of all right candidates
 * (Pasupat & Liang 2015), with AdaGrad steps and an L1 penalty.
 */
export function train(
  examples: readonly Example[],
  shape: { features: number; phrases: number; readings: number },
): Model {
  const model = {
    dense: new Float64Array(shape.features),
    lexical: new Float64Array(shape.readings * shape.phrases),
    phrases: shape.phrases,
  }
  const common = commonIn(examples, shape.phrases, ({ phrases }) => phrases)
  const usual = commonIn(
    examples,
    shape.features,
    ({ candidates }) => new Set(candidates.flatMap(({ ids }) => [...ids])),
  )
  const useful = examples
    .filter(({ candidates }) => candidates.some(({ correct }) => correct) && candidates.some(({ correct }) => !correct))
    .map((example) => ({ ...example, phrases: example.phrases.filter((phrase) => common[phrase] === 1) }))
  const squares = { dense: new Float64Array(shape.features), lexical: new Float64Array(model.lexical.length) }
  let state = 1
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const order = useful.map((example) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
      return { example, key: state }
    })
    order.sort((a, b) => a.key - b.key)
    for (const { example } of order) step(model, squares, usual, example)
  }
  return model
}

/** 1 for what stands in enough questions of enough tables. */
function commonIn(examples: readonly Example[], size: number, of: (example: Example) => Iterable<number>): Uint8Array {
  const counts = new Int32Array(size)
  const tables = Array.from({ length: size }, () => new Set<string>())
  for (const example of examples) {
    for (const id of of(example)) {
      counts[id]! += 1
      if (counts[id]! < 100) tables[id]?.add(example.table)
    }
  }
  return Uint8Array.from(counts, (count, id) =>
    count >= leastQuestions && (tables[id]?.size ?? 0) >= leastTables ? 1 : 0,
  )
}

function probabilities(model: Model, example: Example): { scores: Float64Array; chances: Float64Array } {
  const lexical = new Map<number, number>()
  const scores = Float64Array.from(example.candidates, ({ reading, ids, values }) => {
    let score = lexical.get(reading)
    if (score === undefined) {
      score = 0
      for (const phrase of example.phrases) score += model.lexical[reading * model.phrases + phrase]!
      lexical.set(reading, score)
    }
    for (let at = 0; at < ids.length; at += 1) score += model.dense[ids[at]!]! * values[at]!
    return score
  })
  const top = scores.reduce((best, score) => Math.max(best, score), -Infinity)
  const chances = scores.map((score) => Math.exp(score - top))
  const total = chances.reduce((sum, chance) => sum + chance, 0)
  return { scores, chances: chances.map((chance) => chance / total) }
}

function step(
  model: Model,
  squares: { dense: Float64Array; lexical: Float64Array },
  usual: Uint8Array,
  example: Example,
): void {
  const { chances } = probabilities(model, example)
  let right = 0
  example.candidates.forEach(({ correct }, at) => {
    if (correct) right += chances[at]!
  })
  if (right < 1e-12) right = 1e-12
  const dense = new Map<number, number>()
  const byReading = new Map<number, number>()
  example.candidates.forEach(({ correct, ids, values, reading }, at) => {
    const residual = example.weight * ((correct ? chances[at]! / right : 0) - chances[at]!)
    if (Math.abs(residual) < 1e-6) return
    byReading.set(reading, (byReading.get(reading) ?? 0) + residual)
    for (let index = 0; index < ids.length; index += 1) {
      const id = ids[index]!
      dense.set(id, (dense.get(id) ?? 0) + residual * values[index]!)
    }
  })
  for (const [id, gradient] of dense) if (usual[id] === 1) update(model.dense, squares.dense, id, gradient)
  for (const [reading, gradient] of byReading) {
    for (const phrase of example.phrases)
      update(model.lexical, squares.lexical, reading * model.phrases + phrase, gradient)
  }
}

function update(weights: Float64Array, squares: Float64Array, at: number, gradient: number): void {
  squares[at]! += gradient * gradient
  const pace = rate / Math.sqrt(squares[at]! + 1e-8)
  const moved = weights[at]! + pace * gradient
  const shrink = pace * lasso
  weights[at] = Math.abs(moved) <= shrink ? 0 : moved - Math.sign(moved) * shrink
}

/** The answer with the greatest chance over all candidates that give it, and how clear the choice was. */
export function rank(
  model: Model,
  example: Example,
): { best: Example['candidates'][number]; signals: Record<string, number>; logit: number } | undefined {
  if (example.candidates.length === 0) return undefined
  const { scores, chances } = probabilities(model, example)
  const groups = new Map<string, { chance: number; best: number }>()
  example.candidates.forEach(({ group }, at) => {
    const known = groups.get(group) ?? { chance: 0, best: at }
    known.chance += chances[at]!
    if (scores[at]! > scores[known.best]!) known.best = at
    groups.set(group, known)
  })
  const ordered = [...groups.values()].sort((a, b) => b.chance - a.chance)
  const [first, second] = ordered
  if (first === undefined) return undefined
  return {
    best: example.candidates[first.best]!,
    logit: Math.log(first.chance / Math.max(1e-9, 1 - first.chance)),
    signals: { ...clarity(first.chance, second?.chance ?? 0, scores[first.best]!) },
  }
}
