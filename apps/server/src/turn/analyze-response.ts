import type { ColumnProfile, NumberSummary, TableProfile } from '@excel-ai-chat/analysis'
import type { AnalyzeResponse } from '@excel-ai-chat/contracts'

/** What is said when there is nothing to describe. */
export const nothingSelected: AnalyzeResponse = {
  summary: 'No data selected',
  data_type: 'none',
  statistics: {},
  insights: [],
  recommendations: [],
  charts: [],
}

/** A profile in the words of the API: the keys of the earlier service, and the whole profile of each column beside them. */
export function toAnalyzeResponse(profile: TableProfile): AnalyzeResponse {
  return {
    summary: profile.summary,
    data_type: profile.dataType,
    statistics: toStatistics(profile),
    insights: profile.findings.map((finding) => finding.statement),
    recommendations: profile.recommendations.map(({ title, reason }) => `${title}: ${reason}`),
    charts: profile.recommendations.flatMap(({ action }) => (action.kind === 'chart' ? [{ ...action.chart }] : [])),
  }
}

function toStatistics({ rows, columns }: TableProfile): Record<string, unknown> {
  const byName = <Value>(of: readonly ColumnProfile[], value: (column: ColumnProfile) => Value) =>
    Object.fromEntries(of.map((column) => [column.name, value(column)]))
  return {
    shape: { rows, columns: columns.length },
    columns: columns.map((column) => column.name),
    data_types: byName(columns, (column) => column.type),
    missing_data: byName(columns, (column) => column.missing),
    numeric_summary: Object.fromEntries(
      columns.flatMap(({ name, numbers }) => (numbers === undefined ? [] : [[name, toDescription(numbers)]])),
    ),
    categorical_summary: byName(
      columns.filter((column) => column.numbers === undefined),
      (column) => ({ unique_count: column.distinct, most_common: column.mode?.value ?? null }),
    ),
    profiles: columns,
  }
}

/** In the names that pandas gives its description; the standard deviation is the sample's. */
function toDescription(numbers: NumberSummary) {
  return {
    count: numbers.count,
    mean: numbers.mean,
    std: numbers.standardDeviation ?? null,
    min: numbers.min,
    '25%': numbers.q1,
    '50%': numbers.median,
    '75%': numbers.q3,
    max: numbers.max,
  }
}
