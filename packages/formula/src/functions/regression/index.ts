import type { FunctionDefinition } from '../define.ts'
import { FORECAST_ETS_CONFINT } from './forecast-ets-confint.ts'
import { FORECAST_ETS_SEASONALITY } from './forecast-ets-seasonality.ts'
import { FORECAST_ETS_STAT } from './forecast-ets-stat.ts'
import { FORECAST_ETS } from './forecast-ets.ts'
import { GROWTH } from './growth.ts'
import { LINEST } from './linest.ts'
import { LOGEST } from './logest.ts'
import { TREND } from './trend.ts'

export const regressionFunctions: readonly FunctionDefinition[] = [
  FORECAST_ETS,
  FORECAST_ETS_CONFINT,
  FORECAST_ETS_SEASONALITY,
  FORECAST_ETS_STAT,
  GROWTH,
  LINEST,
  LOGEST,
  TREND,
]
