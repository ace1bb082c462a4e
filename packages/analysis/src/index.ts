export { type Area, type CellPosition, LAST_COLUMN, LAST_ROW } from './address/area.ts'
export { columnIndex, columnName } from './address/column-name.ts'
export { type AddressStyle, formatArea, formatCell, quoteSheetName } from './address/format-address.ts'
export { parseAddress } from './address/parse-address.ts'
export { type ChartMarks, toMarks } from './chart/chart-marks.ts'
export type { ChartField, ChartKind, ChartSpecification } from './chart/chart-specification.ts'
export { chartSvg } from './chart/chart-svg.ts'
export { suggestCharts } from './chart/suggest-charts.ts'
export type { Finding, FindingKind } from './findings/finding.ts'
export { type ColumnForecast, forecastColumn } from './findings/forecast-column.ts'
export type { Operation, Recommendation } from './findings/recommendation.ts'
export type { LedgerEntry, LedgerValue } from './grounding/ledger.ts'
export { type ColumnProfile, profileColumn, type ValueCount } from './profile/column-profile.ts'
export { type DataType, dataTypeOf } from './profile/data-type.ts'
export { profileColumns, profileTable, type TableProfile } from './profile/profile-table.ts'
export { type Change, changes } from './statistics/change.ts'
export { type Correlation, correlateDeviations, pearson, spearman, toDeviations } from './statistics/correlation.ts'
export { type CrossTabulation, crossTabulate } from './statistics/cross-tabulation.ts'
export { dagostinoPearson } from './statistics/dagostino-pearson.ts'
export { coefficientOfVariation } from './statistics/dispersion.ts'
export * from './statistics/distribution/index.ts'
export {
  chiSquareUpperTail,
  fisherUpperTail,
  normalQuantile,
  normalUpperTail,
  studentTwoTailed,
} from './statistics/distributions.ts'
export { type Forecast, type ForecastMethod, forecast } from './statistics/forecast.ts'
export { andersonDarling, kolmogorovSmirnov } from './statistics/goodness-of-fit.ts'
export {
  compareGroups,
  compareMeans,
  type GroupComparison,
  type GroupSummary,
  type MeanDifference,
} from './statistics/group-comparison.ts'
export { type Histogram, histogram } from './statistics/histogram.ts'
export { type LinearModel, leastSquares, predict } from './statistics/least-squares.ts'
export { type LinearTrend, linearTrend } from './statistics/linear-trend.ts'
export { medianAbsoluteDeviation, modifiedZScore } from './statistics/median-deviation.ts'
export { kurtosis, type Moments, moments, populationVariance, sampleVariance, skewness } from './statistics/moments.ts'
export { jarqueBera, type NormalityTest, shapiroWilk } from './statistics/normality.ts'
export { type NumberSummary, summarizeNumbers } from './statistics/number-summary.ts'
export { type Fences, quantile, tukeyFences } from './statistics/quantile.ts'
export { ranks } from './statistics/ranks.ts'
export { findSeasonality, type Seasonality } from './statistics/seasonality.ts'
export { sortNumbers } from './statistics/sort-numbers.ts'
export { sum } from './statistics/sum.ts'
export { findGaps, findTimeStep, nextMoment, type TimeStep, type TimeUnit } from './statistics/time-step.ts'
export { permutation, trainTestSplit } from './statistics/train-test-split.ts'
export type { CellValue, RangeInput } from './table/cell-value.ts'
export {
  type CellReading,
  cellAddress,
  cellPosition,
  cellValueAt,
  columnAddress,
  columnAddresses,
  columnArea,
  columnAreas,
  displayAt,
  readCell,
  rowRuns,
} from './table/locate.ts'
export { type FormatKind, formatKind } from './table/number-format.ts'
export { formatSerial, formatTime, fromSerial, toSerial } from './table/serial.ts'
export { type Column, type ColumnType, cellKind, type Table } from './table/table.ts'
export { type DateOrder, type DateReading, readDate, serialOf } from './table/text-date.ts'
export { type DecimalSign, type NumberReading, readNumber } from './table/text-number.ts'
export { toTable } from './table/to-table.ts'
export { toTables } from './table/to-tables.ts'
