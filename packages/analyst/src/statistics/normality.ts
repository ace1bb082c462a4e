import {
  dagostinoPearson,
  jarqueBera,
  kolmogorovSmirnov,
  andersonDarling,
  type NormalityTest,
  shapiroWilk,
} from '@excel-ai-chat/analysis'
import type { Measurement } from '../plan/statistics-plan.ts'

/** The test that is named; Shapiro–Wilk where none is, and D'Agostino–Pearson beyond the numbers it was fitted for. */
export function normality(values: Float64Array, method: Measurement['method']): NormalityTest | undefined {
  switch (method) {
    case 'dagostino':
      return dagostinoPearson(values)
    case 'kolmogorov-smirnov':
      return kolmogorovSmirnov(values)
    case 'anderson-darling':
      return andersonDarling(values)
    case 'jarque-bera':
      return jarqueBera(values)
    default:
      return shapiroWilk(values.toSorted()) ?? dagostinoPearson(values)
  }
}
