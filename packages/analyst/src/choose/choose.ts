import type { Grid } from '../linking/grid.ts'
import type { Result } from '../plan/execute.ts'
import type { Candidate } from '../reading/candidate.ts'
import type { ReadingContext } from '../reading/context.ts'
import { clarity } from './clarity.ts'
import { confidenceSignals } from './confidence.ts'
import { denotation } from './denotation.ts'
import { type QuestionEvidence, describeCandidate, questionEvidence, spokenName } from './features.ts'
import { priors } from './priors.ts'
import { readWeights } from './weights-table.ts'
import { confidenceWeights, readingWeights } from './weights.ts'

export interface Choice {
  readonly candidate: Candidate
  readonly result: Result
  /** Chance that this answer is the one asked for, over all readings that give it: 0 to 1. */
  readonly chance: number
  /** Calibrated on questions with known answers: 0 to 1. */
  readonly confidence: number
}

const readings = readWeights(readingWeights)
const confidences = readWeights(confidenceWeights)

/** The answers that the candidates give, best first, each with its best reading; readings of equal answers support each other. */
export function choose(context: ReadingContext, candidates: readonly Candidate[]): readonly Choice[] {
  const evidence = questionEvidence(context)
  const heard = new Map<string, number>()
  const scored: { candidate: Candidate; result: Result; score: number }[] = []
  for (const candidate of candidates) {
    const result = context.executor.run(candidate.plan)
    if (result === undefined) continue
    const spoken = spokenName(candidate.reading)
    let said = heard.get(spoken)
    if (said === undefined) {
      said = evidence.phrases.reduce((sum, phrase) => sum + (readings.get(`${spoken} ~ ${phrase}`) ?? 0), 0)
      heard.set(spoken, said)
    }
    scored.push({ candidate, result, score: said + scoreOf(evidence, context.grid, candidate, result) })
  }
  return groupAnswers(evidence, scored)
}

function scoreOf(evidence: QuestionEvidence, grid: Grid, candidate: Candidate, result: Result): number {
  let score = 0
  describeCandidate(evidence, grid, candidate, result, (name, value) => {
    score += (readings.get(name) ?? priors.get(name) ?? 0) * value
  })
  return score
}

function groupAnswers(
  evidence: QuestionEvidence,
  scored: readonly { candidate: Candidate; result: Result; score: number }[],
): readonly Choice[] {
  const top = scored.reduce((best, { score }) => Math.max(best, score), -Infinity)
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score - top), 0)
  const groups = new Map<string, { best: (typeof scored)[number]; chance: number }>()
  for (const one of scored) {
    const key = denotation(one.result)
    const chance = Math.exp(one.score - top) / total
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { best: one, chance })
    else {
      group.chance += chance
      if (one.score > group.best.score) group.best = one
    }
  }
  const ordered = [...groups.values()].sort((a, b) => b.chance - a.chance)
  return ordered.slice(0, 4).map(({ best, chance }, rank) => ({
    candidate: best.candidate,
    result: best.result,
    chance,
    confidence: confidenceOf(evidence, best, chance, ordered[rank === 0 ? 1 : 0]?.chance ?? 0),
  }))
}

function confidenceOf(
  evidence: QuestionEvidence,
  { candidate, result, score }: { candidate: Candidate; result: Result; score: number },
  chance: number,
  rival: number,
): number {
  const signals = {
    ...confidenceSignals(evidence, candidate, result),
    ...clarity(chance, rival, score),
  }
  const sum = Object.entries(signals).reduce(
    (total, [name, value]) => total + (confidences.get(name) ?? 0) * value,
    confidences.get('bias') ?? 0,
  )
  return doubt(evidence, candidate) / (1 + Math.exp(-sum))
}

/**
 * Words that name which rows, or what kind of answer, and that nothing in the table explains: `median age of the
 * retired` over all rows is no answer, however well the rest fits, and outliers are not a list of values.
 */
function doubt({ question, roles }: QuestionEvidence, { filter, spans }: Candidate): number {
  const unexplained = question.words.flatMap((_, at) =>
    roles[at] === 'unknown' && !spans.some(({ start, end }) => start <= at && at < end) ? [at] : [],
  )
  if (unexplained.some((at) => /^(outlier|anomaly)/.test(question.words[at]?.stem ?? ''))) return 0.3
  if (filter !== undefined && filter.parts.length > 0) return 1
  const limiting = unexplained.some((at) => {
    const before = question.words[at - 1]?.text ?? ''
    const joint = /^(the|a|an|all)$/.test(before) ? (question.words[at - 2]?.text ?? '') : before
    return /^(of|for|among|where|whose|with|excluding|except)$/.test(joint)
  })
  return limiting && filter !== undefined && question.words.length <= 8 ? 0.5 : 1
}
