import type { FunctionDefinition } from '../define.ts'
import { ACCRINT } from './accrint.ts'
import { ACCRINTM } from './accrintm.ts'
import { AMORDEGRC, AMORLINC } from './amortization.ts'
import { COUPDAYBS, COUPDAYS, COUPDAYSNC, COUPNCD, COUPNUM, COUPPCD } from './coupon.ts'
import { CUMIPMT, CUMPRINC } from './cumulative-payments.ts'
import { DB } from './db.ts'
import { DDB } from './ddb.ts'
import { DISC, INTRATE, PRICEDISC, RECEIVED, YIELDDISC } from './discount-securities.ts'
import { DOLLARDE, DOLLARFR } from './dollar-fraction.ts'
import { DURATION, MDURATION } from './duration.ts'
import { EFFECT, NOMINAL } from './effect.ts'
import { EUROCONVERT } from './euroconvert.ts'
import { FV } from './fv.ts'
import { FVSCHEDULE } from './fvschedule.ts'
import { PRICEMAT, YIELDMAT } from './interest-at-maturity.ts'
import { IPMT } from './ipmt.ts'
import { IRR } from './irr.ts'
import { ISPMT } from './ispmt.ts'
import { MIRR } from './mirr.ts'
import { NPER } from './nper.ts'
import { NPV } from './npv.ts'
import { ODDFPRICE, ODDFYIELD } from './odd-first-period.ts'
import { ODDLPRICE, ODDLYIELD } from './odd-last-period.ts'
import { PDURATION } from './pduration.ts'
import { PMT } from './pmt.ts'
import { PPMT } from './ppmt.ts'
import { PRICE } from './price.ts'
import { PV } from './pv.ts'
import { RATE } from './rate.ts'
import { RRI } from './rri.ts'
import { SLN } from './sln.ts'
import { SYD } from './syd.ts'
import { TBILLEQ, TBILLPRICE, TBILLYIELD } from './treasury-bill.ts'
import { VDB } from './vdb.ts'
import { XIRR } from './xirr.ts'
import { XNPV } from './xnpv.ts'
import { YIELD } from './yield.ts'

export const financialFunctions: readonly FunctionDefinition[] = [
  ACCRINT,
  ACCRINTM,
  AMORDEGRC,
  AMORLINC,
  COUPDAYBS,
  COUPDAYS,
  COUPDAYSNC,
  COUPNCD,
  COUPNUM,
  COUPPCD,
  CUMIPMT,
  CUMPRINC,
  DB,
  DDB,
  DISC,
  DOLLARDE,
  DOLLARFR,
  DURATION,
  EFFECT,
  EUROCONVERT,
  FV,
  FVSCHEDULE,
  INTRATE,
  IPMT,
  IRR,
  ISPMT,
  MDURATION,
  MIRR,
  NOMINAL,
  NPER,
  NPV,
  ODDFPRICE,
  ODDFYIELD,
  ODDLPRICE,
  ODDLYIELD,
  PDURATION,
  PMT,
  PPMT,
  PRICE,
  PRICEDISC,
  PRICEMAT,
  PV,
  RATE,
  RECEIVED,
  RRI,
  SLN,
  SYD,
  TBILLEQ,
  TBILLPRICE,
  TBILLYIELD,
  VDB,
  XIRR,
  XNPV,
  YIELD,
  YIELDDISC,
  YIELDMAT,
]
