import type { FunctionDefinition } from '../define.ts'
import { BETA_INV } from './beta-inv.ts'
import { BINOM_DIST } from './binom-dist.ts'
import { BINOM_INV } from './binom-inv.ts'
import { CHISQ_DIST_RT } from './chisq-dist.ts'
import { CHISQ_INV_RT } from './chisq-inv.ts'
import { CHISQ_TEST } from './chisq-test.ts'
import { CONFIDENCE_NORM } from './confidence.ts'
import { EXPON_DIST } from './expon-dist.ts'
import { F_DIST_RT } from './f-dist.ts'
import { F_INV_RT } from './f-inv.ts'
import { F_TEST } from './f-test.ts'
import { GAMMA_DIST } from './gamma-dist.ts'
import { GAMMA_INV } from './gamma-inv.ts'
import { GAMMALN_PRECISE } from './gammaln.ts'
import { LOGNORM_INV } from './lognorm-inv.ts'
import { NORM_DIST } from './norm-dist.ts'
import { NORM_INV } from './norm-inv.ts'
import { NORM_S_INV } from './norm-s-inv.ts'
import { POISSON_DIST } from './poisson-dist.ts'
import { T_INV_2T } from './t-inv.ts'
import { T_TEST } from './t-test.ts'
import { WEIBULL_DIST } from './weibull-dist.ts'
import { Z_TEST } from './z-test.ts'

/** The functions of before Excel 2010 that only changed their names. */
export const renamedFunctions: readonly FunctionDefinition[] = [
  { ...BETA_INV, name: 'BETAINV' },
  { ...BINOM_DIST, name: 'BINOMDIST' },
  { ...BINOM_INV, name: 'CRITBINOM' },
  { ...CHISQ_DIST_RT, name: 'CHIDIST' },
  { ...CHISQ_INV_RT, name: 'CHIINV' },
  { ...CHISQ_TEST, name: 'CHITEST' },
  { ...CONFIDENCE_NORM, name: 'CONFIDENCE' },
  { ...EXPON_DIST, name: 'EXPONDIST' },
  { ...F_DIST_RT, name: 'FDIST' },
  { ...F_INV_RT, name: 'FINV' },
  { ...F_TEST, name: 'FTEST' },
  { ...GAMMA_DIST, name: 'GAMMADIST' },
  { ...GAMMA_INV, name: 'GAMMAINV' },
  { ...GAMMALN_PRECISE, name: 'GAMMALN' },
  { ...LOGNORM_INV, name: 'LOGINV' },
  { ...NORM_DIST, name: 'NORMDIST' },
  { ...NORM_INV, name: 'NORMINV' },
  { ...NORM_S_INV, name: 'NORMSINV' },
  { ...POISSON_DIST, name: 'POISSON' },
  { ...T_INV_2T, name: 'TINV' },
  { ...T_TEST, name: 'TTEST' },
  { ...WEIBULL_DIST, name: 'WEIBULL' },
  { ...Z_TEST, name: 'ZTEST' },
]
