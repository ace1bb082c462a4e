import type { FunctionDefinition } from '../define.ts'
import { BETADIST, BETA_DIST } from './beta-dist.ts'
import { BETA_INV } from './beta-inv.ts'
import { BINOM_DIST_RANGE } from './binom-dist-range.ts'
import { BINOM_DIST } from './binom-dist.ts'
import { BINOM_INV } from './binom-inv.ts'
import { CHISQ_DIST, CHISQ_DIST_RT } from './chisq-dist.ts'
import { CHISQ_INV, CHISQ_INV_RT } from './chisq-inv.ts'
import { CHISQ_TEST } from './chisq-test.ts'
import { CONFIDENCE_NORM, CONFIDENCE_T } from './confidence.ts'
import { EXPON_DIST } from './expon-dist.ts'
import { F_DIST, F_DIST_RT } from './f-dist.ts'
import { F_INV, F_INV_RT } from './f-inv.ts'
import { F_TEST } from './f-test.ts'
import { FISHER, FISHERINV } from './fisher.ts'
import { GAMMA_DIST } from './gamma-dist.ts'
import { GAMMA_INV } from './gamma-inv.ts'
import { GAMMA } from './gamma.ts'
import { GAMMALN_PRECISE } from './gammaln.ts'
import { GAUSS } from './gauss.ts'
import { HYPGEOMDIST, HYPGEOM_DIST } from './hypgeom-dist.ts'
import { LOGNORMDIST, LOGNORM_DIST } from './lognorm-dist.ts'
import { LOGNORM_INV } from './lognorm-inv.ts'
import { NEGBINOMDIST, NEGBINOM_DIST } from './negbinom-dist.ts'
import { NORM_DIST } from './norm-dist.ts'
import { NORM_INV } from './norm-inv.ts'
import { NORMSDIST, NORM_S_DIST } from './norm-s-dist.ts'
import { NORM_S_INV } from './norm-s-inv.ts'
import { PHI } from './phi.ts'
import { POISSON_DIST } from './poisson-dist.ts'
import { renamedFunctions } from './renamed.ts'
import { TDIST, T_DIST, T_DIST_2T, T_DIST_RT } from './t-dist.ts'
import { T_INV, T_INV_2T } from './t-inv.ts'
import { T_TEST } from './t-test.ts'
import { WEIBULL_DIST } from './weibull-dist.ts'
import { Z_TEST } from './z-test.ts'

export const distributionFunctions: readonly FunctionDefinition[] = [
  BETADIST,
  BETA_DIST,
  BETA_INV,
  BINOM_DIST,
  BINOM_DIST_RANGE,
  BINOM_INV,
  CHISQ_DIST,
  CHISQ_DIST_RT,
  CHISQ_INV,
  CHISQ_INV_RT,
  CHISQ_TEST,
  CONFIDENCE_NORM,
  CONFIDENCE_T,
  EXPON_DIST,
  FISHER,
  FISHERINV,
  F_DIST,
  F_DIST_RT,
  F_INV,
  F_INV_RT,
  F_TEST,
  GAMMA,
  GAMMALN_PRECISE,
  GAMMA_DIST,
  GAMMA_INV,
  GAUSS,
  HYPGEOMDIST,
  HYPGEOM_DIST,
  LOGNORMDIST,
  LOGNORM_DIST,
  LOGNORM_INV,
  NEGBINOMDIST,
  NEGBINOM_DIST,
  NORMSDIST,
  NORM_DIST,
  NORM_INV,
  NORM_S_DIST,
  NORM_S_INV,
  PHI,
  POISSON_DIST,
  TDIST,
  T_DIST,
  T_DIST_2T,
  T_DIST_RT,
  T_INV,
  T_INV_2T,
  T_TEST,
  WEIBULL_DIST,
  Z_TEST,
  ...renamedFunctions,
]
