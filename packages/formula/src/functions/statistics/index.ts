import type { FunctionDefinition } from '../define.ts'
import { AVEDEV } from './avedev.ts'
import { AVERAGE } from './average.ts'
import { AVERAGEA } from './averagea.ts'
import { AVERAGEIF } from './averageif.ts'
import { AVERAGEIFS } from './averageifs.ts'
import { CORREL } from './correl.ts'
import { COUNT } from './count.ts'
import { COUNTA } from './counta.ts'
import { COUNTBLANK } from './countblank.ts'
import { COUNTIF } from './countif.ts'
import { COUNTIFS } from './countifs.ts'
import { COVAR } from './covar.ts'
import { COVARIANCE_P } from './covariance-p.ts'
import { COVARIANCE_S } from './covariance-s.ts'
import { DEVSQ } from './devsq.ts'
import { FORECAST_LINEAR } from './forecast-linear.ts'
import { FORECAST } from './forecast.ts'
import { FREQUENCY } from './frequency.ts'
import { GEOMEAN } from './geomean.ts'
import { HARMEAN } from './harmean.ts'
import { INTERCEPT } from './intercept.ts'
import { KURT } from './kurt.ts'
import { LARGE } from './large.ts'
import { MAX } from './max.ts'
import { MAXA } from './maxa.ts'
import { MAXIFS } from './maxifs.ts'
import { MEDIAN } from './median.ts'
import { MIN } from './min.ts'
import { MINA } from './mina.ts'
import { MINIFS } from './minifs.ts'
import { MODE_MULT } from './mode-mult.ts'
import { MODE_SNGL } from './mode-sngl.ts'
import { MODE } from './mode.ts'
import { PEARSON } from './pearson.ts'
import { PERCENTILE_EXC } from './percentile-exc.ts'
import { PERCENTILE_INC } from './percentile-inc.ts'
import { PERCENTILE } from './percentile.ts'
import { PERCENTRANK_EXC } from './percentrank-exc.ts'
import { PERCENTRANK_INC } from './percentrank-inc.ts'
import { PERCENTRANK } from './percentrank.ts'
import { PERMUT } from './permut.ts'
import { PERMUTATIONA } from './permutationa.ts'
import { PROB } from './prob.ts'
import { QUARTILE_EXC } from './quartile-exc.ts'
import { QUARTILE_INC } from './quartile-inc.ts'
import { QUARTILE } from './quartile.ts'
import { RANK_AVG } from './rank-avg.ts'
import { RANK_EQ } from './rank-eq.ts'
import { RANK } from './rank.ts'
import { RSQ } from './rsq.ts'
import { SKEW_P } from './skew-p.ts'
import { SKEW } from './skew.ts'
import { SLOPE } from './slope.ts'
import { SMALL } from './small.ts'
import { STANDARDIZE } from './standardize.ts'
import { STDEV_P } from './stdev-p.ts'
import { STDEV_S } from './stdev-s.ts'
import { STDEV } from './stdev.ts'
import { STDEVA } from './stdeva.ts'
import { STDEVP } from './stdevp.ts'
import { STDEVPA } from './stdevpa.ts'
import { STEYX } from './steyx.ts'
import { TRIMMEAN } from './trimmean.ts'
import { VAR_P } from './var-p.ts'
import { VAR_S } from './var-s.ts'
import { VAR } from './var.ts'
import { VARA } from './vara.ts'
import { VARP } from './varp.ts'
import { VARPA } from './varpa.ts'

export const statisticsFunctions: readonly FunctionDefinition[] = [
  AVEDEV,
  AVERAGE,
  AVERAGEA,
  AVERAGEIF,
  AVERAGEIFS,
  CORREL,
  COUNT,
  COUNTA,
  COUNTBLANK,
  COUNTIF,
  COUNTIFS,
  COVAR,
  COVARIANCE_P,
  COVARIANCE_S,
  DEVSQ,
  FORECAST_LINEAR,
  FORECAST,
  FREQUENCY,
  GEOMEAN,
  HARMEAN,
  INTERCEPT,
  KURT,
  LARGE,
  MAX,
  MAXA,
  MAXIFS,
  MEDIAN,
  MIN,
  MINA,
  MINIFS,
  MODE_MULT,
  MODE_SNGL,
  MODE,
  PEARSON,
  PERCENTILE_EXC,
  PERCENTILE_INC,
  PERCENTILE,
  PERCENTRANK_EXC,
  PERCENTRANK_INC,
  PERCENTRANK,
  PERMUT,
  PERMUTATIONA,
  PROB,
  QUARTILE_EXC,
  QUARTILE_INC,
  QUARTILE,
  RANK_AVG,
  RANK_EQ,
  RANK,
  RSQ,
  SKEW_P,
  SKEW,
  SLOPE,
  SMALL,
  STANDARDIZE,
  STDEV_P,
  STDEV_S,
  STDEV,
  STDEVA,
  STDEVP,
  STDEVPA,
  STEYX,
  TRIMMEAN,
  VAR_P,
  VAR_S,
  VAR,
  VARA,
  VARP,
  VARPA,
]
