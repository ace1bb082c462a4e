import type { Result } from '../plan/execute.ts'
import type { Candidate } from '../reading/candidate.ts'
import { type QuestionEvidence, describeCoverage } from './features.ts'

/** What tells whether the chosen reading is right, apart from how clearly it was chosen. */
export function confidenceSignals(
  evidence: QuestionEvidence,
  candidate: Candidate,
  result: Result,
): Readonly<Record<string, number>> {
  const signals: Record<string, number> = {}
  const family = candidate.reading.split('.')[0] ?? ''
  signals[`reading ${candidate.reading}`] = 1
  signals[`family ${family}`] = 1
  describeCoverage(evidence, candidate, (name, value) => {
    signals[name] = value
  })
  signals[`opening ${evidence.opening}`] = 1
  signals['several answers'] = result.rows.length > 1 ? 1 : 0
  signals['words'] = Math.min(3, evidence.question.words.length / 10)
  for (const [name, value] of Object.entries(evidence.table)) signals[`table ${name}`] = value
  const { filter, answers } = candidate
  if (filter !== undefined) {
    signals['filter contains'] = filter.parts.filter(({ kind }) => kind === 'contains').length
    signals['filter unnamed'] = filter.parts.filter(({ named }) => named === undefined).length
  }
  if (answers !== undefined) {
    signals['answer unnamed'] = answers.filter(({ mention }) => mention === undefined).length
    signals['answer score'] = answers.reduce((least, { score }) => Math.min(least, score), 1)
  }
  return signals
}
